/** Regional governments as tenants, their workspaces, and the tenant that the running work belongs to. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.susun.tenant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
