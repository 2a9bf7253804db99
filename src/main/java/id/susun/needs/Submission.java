package id.susun.needs;

import id.susun.audit.Refused;
import id.susun.casefile.CasePart;
import id.susun.identity.Person;
import id.susun.tenant.CaseId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One handing-in of the analysis, and what the head of the unit said to it. */
@Entity
@Table(name = "needs_submission")
class Submission extends CasePart {

    private String submittedBy;
    private String submittedByName;
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private NeedsReview.@Nullable Outcome outcome;

    private @Nullable String reason;
    private @Nullable String decidedByName;
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    Submission(CaseId caseId, int position, Person by, Instant now) {
        super(caseId, position);
        submittedBy = by.id();
        submittedByName = by.name();
        submittedAt = now;
    }

    void decide(Verdict verdict, Person by, Instant now) {
        if (by.id().equals(submittedBy)) {
            throw new Refused("needs.verify.own");
        }
        outcome = verdict instanceof Verdict.Agreed ? NeedsReview.Outcome.AGREED : NeedsReview.Outcome.RETURNED;
        reason = verdict.reason().strip();
        decidedByName = by.name();
        decidedAt = now;
    }

    NeedsReview review() {
        return new NeedsReview(submittedByName, submittedAt, outcome, reason, decidedByName, decidedAt);
    }
}
