/** Who is acting: the signed-in person, the memberships that Keycloak vouches for, and the roles and offices they carry. */
@ApplicationModule(allowedDependencies = {"tenant"})
@NullMarked
package id.susun.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
