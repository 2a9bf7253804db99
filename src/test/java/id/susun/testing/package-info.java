/** What the tests share: PostgreSQL, Keycloak, a browser, and signing in. */
@NullMarked
package id.susun.testing;

import org.jspecify.annotations.NullMarked;
