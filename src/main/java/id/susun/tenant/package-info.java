/** Regional governments as tenants, their workspaces, and the tenant that the running work belongs to. */
@NullMarked
package id.susun.tenant;

import org.jspecify.annotations.NullMarked;
