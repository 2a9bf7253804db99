/** Everything Susun needs around it on a developer's machine: PostgreSQL and Keycloak without Docker. */
@NullMarked
package id.susun.local;

import org.jspecify.annotations.NullMarked;
