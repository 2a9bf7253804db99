package id.susun.identity;

import id.susun.tenant.TenantId;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one person is in one tenant.
 *
 * @param tenant the regional government
 * @param roles the roles held there
 * @param offices the offices held there, empty unless an approver
 * @param workspaces slugs of the workspaces the person belongs to, for example {@code medan-marelan}
 * @param acting offices that are not theirs but that they act for today; only {@link CurrentUser} knows them
 */
public record Membership(
        TenantId tenant, Set<Role> roles, Set<Office> offices, Set<String> workspaces, Set<ActingOffice> acting)
        implements Serializable {

    /** Copies the sets, so that a membership never changes. */
    public Membership {
        roles = Set.copyOf(roles);
        offices = Set.copyOf(offices);
        workspaces = Set.copyOf(workspaces);
        acting = Set.copyOf(acting);
    }

    /** What the person is by themselves. */
    public Membership(TenantId tenant, Set<Role> roles, Set<Office> offices, Set<String> workspaces) {
        this(tenant, roles, offices, workspaces, Set.of());
    }

    Membership lent(Set<ActingOffice> today) {
        return today.isEmpty() ? this : new Membership(tenant, roles, offices, workspaces, today);
    }

    /** Whether the person holds the office themselves, in the workspace with this slug or, for null, anywhere. */
    public boolean holds(Office office, @Nullable String workspace) {
        return roles.contains(Role.APPROVER)
                && offices.contains(office)
                && (workspace == null || workspaces.contains(workspace));
    }

    /** As what the person acts for the office there; empty for its holder and for anybody else. */
    public Optional<Capacity> capacity(Office office, @Nullable String workspace) {
        return actingFor(office, workspace).map(ActingOffice::capacity);
    }

    /** The office as it is lent to the person there, with its order; empty for its holder and for anybody else. */
    public Optional<ActingOffice> actingFor(Office office, @Nullable String workspace) {
        return holds(office, workspace)
                ? Optional.empty()
                : acting.stream().filter(one -> one.is(office, workspace)).findFirst();
    }
}
