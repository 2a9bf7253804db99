package id.susun.workflow;

import id.susun.identity.Membership;
import id.susun.identity.Office;
import id.susun.identity.Role;
import id.susun.tenant.CaseId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step that waits for somebody.
 *
 * @param id its id
 * @param caseId the case
 * @param step what is to be done
 * @param role who may do it, null where an office is named
 * @param office which office is to do it, null where a role is named
 * @param workspace slug of the only workspace whose people may do it, null for the whole tenant
 * @param assigneeId the person who has taken it, null while nobody has
 * @param assigneeName their name
 * @param assignedAt since when they have it, null for a step taken before this was kept
 * @param createdAt since when it waits
 * @param dueAt when it should be done
 * @param reminded whether that is so near that the deadline's setting wants a reminder
 * @param overdue whether that has passed
 * @param returned whether what was done here before was sent back
 */
public record OpenStep(
        UUID id,
        CaseId caseId,
        Step step,
        @Nullable Role role,
        @Nullable Office office,
        @Nullable String workspace,
        @Nullable String assigneeId,
        @Nullable String assigneeName,
        @Nullable Instant assignedAt,
        Instant createdAt,
        @Nullable Instant dueAt,
        boolean reminded,
        boolean overdue,
        boolean returned) {

    /** Whether someone with this membership is among those the step waits for, also by acting for the office today. */
    public boolean waitsFor(Membership membership) {
        if (office != null) {
            return membership.holds(office, workspace)
                    || membership.capacity(office, workspace).isPresent();
        }
        return membership.roles().contains(role)
                && (workspace == null || membership.workspaces().contains(workspace));
    }

    /** Whether this person may do the step now: it waits for them, and nobody else has taken it. */
    public boolean mayBeDoneBy(String personId, Membership membership) {
        return waitsFor(membership) && (assigneeId == null || assigneeId.equals(personId));
    }

    /** Whether this person may take the step over: it waits for them, and a colleague has it. */
    public boolean mayBeTakenOverBy(String personId, Membership membership) {
        return waitsFor(membership) && assigneeId != null && !assigneeId.equals(personId);
    }
}
