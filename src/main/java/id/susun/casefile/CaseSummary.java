package id.susun.casefile;

import id.susun.tenant.CaseId;
import id.susun.tenant.WorkspaceType;
import id.susun.workflow.Stage;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every screen knows about a case.
 *
 * @param id its id
 * @param title working title
 * @param background why it is needed
 * @param instrument kind of legal product
 * @param rationale why that kind
 * @param concerns what it concerns, as far as that is known
 * @param workspaceId initiating workspace
 * @param workspace its slug
 * @param workspaceName its name
 * @param workspaceType its kind
 * @param stage where it stands, or stood when it ended
 * @param stageSince since when
 * @param status whether it still moves
 * @param cycle 1 for the first cycle, 2 for the first amendment, …
 * @param predecessor the case it amends or repeals
 * @param proposedFrom the kecamatan's case that proposed it
 * @param createdBy id of who started it
 * @param createdByName their name
 * @param createdAt when
 * @param enactment number and dates once enacted
 * @param version for optimistic locking
 */
public record CaseSummary(
        CaseId id,
        String title,
        String background,
        Instrument instrument,
        String rationale,
        Concerns concerns,
        UUID workspaceId,
        String workspace,
        String workspaceName,
        WorkspaceType workspaceType,
        Stage stage,
        Instant stageSince,
        CaseStatus status,
        int cycle,
        @Nullable CaseId predecessor,
        @Nullable CaseId proposedFrom,
        String createdBy,
        String createdByName,
        Instant createdAt,
        @Nullable Enactment enactment,
        int version) {

    /** Whether it still moves. */
    public boolean isActive() {
        return status == CaseStatus.ACTIVE;
    }
}
