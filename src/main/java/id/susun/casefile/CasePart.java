package id.susun.casefile;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One entry of what a stage gathers for a case: it belongs to a tenant and a case, has its place among its kind, and knows
 * which version of it somebody saw.
 */
@MappedSuperclass
public abstract class CasePart {

    @Id
    private UUID id;

    @TenantId
    private @Nullable String tenantId;

    private UUID caseId;
    private int position;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected CasePart() {}

    protected CasePart(CaseId caseId, int position) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.position = position;
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The case it belongs to. */
    public CaseId caseId() {
        return new CaseId(caseId);
    }

    /** Its place among the entries of its kind, from 1. */
    public int position() {
        return position;
    }

    /** How often it was changed; null before it is stored. */
    public @Nullable Integer version() {
        return version;
    }

    /**
     * Refuses work that was begun on an older version: what a colleague wrote meanwhile is not overwritten unseen.
     *
     * @throws Refused {@code casefile.part.stale}
     */
    public void requireSeen(@Nullable Integer seen) {
        if (seen == null || !seen.equals(version)) {
            throw new Refused("casefile.part.stale");
        }
    }
}
