package id.susun.approval;

import id.susun.identity.Capacity;
import id.susun.identity.Office;
import id.susun.tenant.CaseId;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of an approver to an office or a person, and what became of it.
 *
 * @param id its id
 * @param caseId the case
 * @param title the case's title
 * @param round the round of approval that it was asked in
 * @param version version of the text that it is about
 * @param askedBy id of who asked
 * @param askedName their name
 * @param askedAs the office in whose turn they asked
 * @param askedCapacity as what, null for the office's holder
 * @param office the office asked, null for a person
 * @param workspace slug of the unit whose head is asked
 * @param unit that unit's name
 * @param person id of the person asked, null for an office
 * @param personName their name
 * @param question what was asked
 * @param askedAt when
 * @param dueOn until when an answer helps
 * @param answer the opinion, null while there is none
 * @param answeredName who gave it
 * @param answeredCapacity as what, null for the office's holder and for a person asked by name
 * @param answeredAt when
 * @param withdrawnAt when it was withdrawn, null while it was not
 * @param withdrawal why
 */
public record Opinion(
        UUID id,
        CaseId caseId,
        String title,
        int round,
        int version,
        String askedBy,
        String askedName,
        Office askedAs,
        @Nullable Capacity askedCapacity,
        @Nullable Office office,
        @Nullable String workspace,
        @Nullable String unit,
        @Nullable String person,
        @Nullable String personName,
        String question,
        Instant askedAt,
        LocalDate dueOn,
        @Nullable String answer,
        @Nullable String answeredName,
        @Nullable Capacity answeredCapacity,
        @Nullable Instant answeredAt,
        @Nullable Instant withdrawnAt,
        @Nullable Withdrawal withdrawal)
        implements Serializable {

    /** Why nobody needs the answer any more. */
    public enum Withdrawal {
        /** Whoever asked took it back. */
        ASKER,
        /** Whoever asked has decided. */
        DECIDED,
        /** The round ended, or the case. */
        ENDED
    }

    /** Whether an answer is still waited for. */
    public boolean isOpen() {
        return answeredAt == null && withdrawnAt == null;
    }
}
