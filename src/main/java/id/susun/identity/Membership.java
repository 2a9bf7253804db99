package id.susun.identity;

import id.susun.tenant.TenantId;
import java.io.Serializable;
import java.util.Set;

/**
 * What one person is in one tenant.
 *
 * @param tenant the regional government
 * @param roles the roles held there
 * @param offices the offices held there, empty unless an approver
 * @param workspaces slugs of the workspaces the person belongs to, for example {@code medan-marelan}
 */
public record Membership(TenantId tenant, Set<Role> roles, Set<Office> offices, Set<String> workspaces)
        implements Serializable {

    /** Copies the sets, so that a membership never changes. */
    public Membership {
        roles = Set.copyOf(roles);
        offices = Set.copyOf(offices);
        workspaces = Set.copyOf(workspaces);
    }
}
