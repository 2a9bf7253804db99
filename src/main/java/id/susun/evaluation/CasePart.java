package id.susun.evaluation;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One entry of a case's evaluation. */
@MappedSuperclass
abstract class CasePart {

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

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    int position() {
        return position;
    }

    @Nullable
    Integer version() {
        return version;
    }

    /** Refuses work that was begun on an older version: what a colleague wrote meanwhile is not overwritten unseen. */
    void requireSeen(@Nullable Integer seen) {
        if (seen == null || !seen.equals(version)) {
            throw new Refused("evaluation.stale");
        }
    }
}
