package id.susun.approval;

import id.susun.audit.Audited;
import id.susun.identity.Office;
import id.susun.tenant.CaseId;
import org.jspecify.annotations.Nullable;

/** What happens to questions that an approver asks before deciding; the subject names who was asked. */
interface OpinionEvents {

    /** An approver asked for an opinion; {@code reason} is the question. */
    record OpinionAsked(CaseId caseId, int round, int version, Office as, String subject, String reason)
            implements Audited {}

    /** Whoever was asked gave their opinion; {@code reason} is what they said. */
    record OpinionGiven(CaseId caseId, int round, int version, Office as, String subject, String reason)
            implements Audited {}

    /** The question was withdrawn without an answer. */
    record OpinionWithdrawn(CaseId caseId, int round, Office as, String subject, Opinion.@Nullable Withdrawal why)
            implements Audited {}
}
