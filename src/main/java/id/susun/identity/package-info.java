/** Who is acting: the signed-in person, the memberships that Keycloak vouches for, and the roles and offices they carry. */
@NullMarked
package id.susun.identity;

import org.jspecify.annotations.NullMarked;
