package id.susun.tenant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An organisational unit inside a tenant: a kecamatan, a regional agency, the legal division or the secretariat. */
@Entity
@Immutable
@Table(name = "workspace")
public class Workspace {

    @Id
    private UUID id;

    @TenantId
    private String tenantId;

    private String slug;

    private String name;

    @Enumerated(EnumType.STRING)
    private WorkspaceType type;

    private @Nullable String kemendagriCode;

    @SuppressWarnings("NullAway.Init")
    protected Workspace() {}

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** Short name, unique in the tenant and the same as in Keycloak's group, for example {@code medan-marelan}. */
    public String slug() {
        return slug;
    }

    /** Name to show. */
    public String name() {
        return name;
    }

    /** Kind of unit. */
    public WorkspaceType type() {
        return type;
    }

    /** Region code where it has one (kecamatan). */
    public @Nullable String kemendagriCode() {
        return kemendagriCode;
    }
}
