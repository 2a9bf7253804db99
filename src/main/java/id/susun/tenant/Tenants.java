package id.susun.tenant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Reads the current tenant and its workspaces. */
@Service
public class Tenants {

    private final CurrentTenant currentTenant;
    private final TenantRows tenants;
    private final WorkspaceRows workspaces;

    Tenants(CurrentTenant currentTenant, TenantRows tenants, WorkspaceRows workspaces) {
        this.currentTenant = currentTenant;
        this.tenants = tenants;
        this.workspaces = workspaces;
    }

    /** The tenant of the running work; throws {@link IllegalStateException} where there is none. */
    public Tenant current() {
        return find(currentTenant.require())
                .orElseThrow(() -> new IllegalStateException("the tenant is not provisioned"));
    }

    /** The tenant with this id, bound for the look-up alone (public pages know it from the address). */
    public Optional<Tenant> find(TenantId id) {
        return CurrentTenant.callAs(id, () -> tenants.findById(id.value()));
    }

    /** Workspaces of the current tenant by name, 500 at most. */
    public List<Workspace> workspaces() {
        return workspaces.findTop500ByOrderByName();
    }

    /** The workspace with this id, empty when it is unknown or another tenant's. */
    public Optional<Workspace> workspace(UUID id) {
        return workspaces.findById(id);
    }

    /** The workspace with this slug in the current tenant. */
    public Optional<Workspace> workspace(String slug) {
        return workspaces.findBySlug(slug);
    }

    /** The tenant's legal division, where drafts of regulations are kept. */
    public Optional<Workspace> legalDivision() {
        return workspaces.findFirstByTypeOrderBySlug(WorkspaceType.BAGIAN_HUKUM);
    }
}
