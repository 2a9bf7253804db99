package id.susun.evaluation;

import id.susun.audit.Refused;
import id.susun.casefile.CasePart;
import id.susun.identity.Person;
import id.susun.tenant.CaseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The handing-in of the results, and what was decided on them. */
@Entity
@Table(name = "evaluation_conclusion")
class Conclusion extends CasePart {

    private String submittedBy;
    private String submittedName;
    private Instant submittedAt;

    @Column(name = "no_survey")
    private @Nullable String noSurveyReason;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    private @Nullable String reason;
    private @Nullable String decidedName;
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init")
    protected Conclusion() {}

    Conclusion(CaseId caseId, Person by, Instant now, @Nullable String noSurveyReason) {
        super(caseId, 1);
        submittedBy = by.id();
        submittedName = by.name();
        submittedAt = now;
        this.noSurveyReason = noSurveyReason;
    }

    void decide(Verdict decided, String why, Person by, Instant now) {
        if (by.id().equals(submittedBy)) {
            throw new Refused("evaluation.decide.own");
        }
        verdict = decided;
        reason = why;
        decidedName = by.name();
        decidedAt = now;
    }

    ConclusionView view() {
        return new ConclusionView(
                submittedBy, submittedName, submittedAt, noSurveyReason, verdict, reason, decidedName, decidedAt);
    }
}
