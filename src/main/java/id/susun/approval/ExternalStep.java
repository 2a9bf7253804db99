package id.susun.approval;

import id.susun.identity.Person;
import id.susun.workflow.Step;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What an institution outside the government was asked and answered. */
@Entity
@Table(name = "external_step")
class ExternalStep {

    @Id
    private UUID id;

    @TenantId
    private @Nullable String tenantId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private ApprovalRound round;

    private int position;

    /** Id in the model, for example {@code harmonisation}. */
    private String step;

    private @Nullable String requestNumber;
    private @Nullable LocalDate requestDate;
    private @Nullable String answerNumber;
    private @Nullable LocalDate answerDate;

    @Enumerated(EnumType.STRING)
    private @Nullable ExternalOutcome outcome;

    private @Nullable String note;
    private @Nullable String contentHash;
    private @Nullable Integer carriedFrom;
    private @Nullable Integer repeats;
    private @Nullable String enteredBy;
    private @Nullable String enteredName;
    private @Nullable Instant enteredAt;

    @SuppressWarnings("NullAway.Init")
    protected ExternalStep() {}

    ExternalStep(ApprovalRound round, int position, Step step) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.position = position;
        this.step = step.id();
    }

    Step step() {
        return Step.of(step);
    }

    @Nullable
    LocalDate requestDate() {
        return requestDate;
    }

    /** Whether our letter went out, or none has to: the council takes up a text of its own accord (UU 12/2011 Pasal 75–77). */
    boolean mayBeAnswered() {
        return requestDate != null || step() == Step.JOINT_APPROVAL;
    }

    @Nullable
    ExternalOutcome outcome() {
        return outcome;
    }

    /** Whether the answer was given in an earlier round and stands in this one. */
    boolean isCarried() {
        return carriedFrom != null;
    }

    /** When the answer was entered in this very round; empty before, and for an answer that only stands in it. */
    Optional<Instant> answeredAt() {
        return isCarried() || outcome == null ? Optional.empty() : Optional.ofNullable(enteredAt);
    }

    /** Takes over what was answered in an earlier round where it holds for this text, else notes that it is asked for again. */
    void follow(StandingResults.Passed passed) {
        if (!passed.stands()) {
            repeats = passed.round();
            return;
        }
        ExternalStep earlier = passed.result();
        requestNumber = earlier.requestNumber;
        requestDate = earlier.requestDate;
        answerNumber = earlier.answerNumber;
        answerDate = earlier.answerDate;
        outcome = earlier.outcome;
        note = earlier.note;
        contentHash = earlier.contentHash;
        enteredBy = earlier.enteredBy;
        enteredName = earlier.enteredName;
        enteredAt = earlier.enteredAt;
        carriedFrom = passed.round();
    }

    void request(ExternalRequest request, Person by, Instant now) {
        requestNumber = request.letterNumber().strip();
        requestDate = request.letterDate();
        entered(by, now);
    }

    void answer(ExternalAnswer answer, @Nullable String said, Person by, Instant now) {
        answerNumber = answer.letterNumber().strip();
        answerDate = answer.letterDate();
        outcome = answer.outcome();
        note = said;
        contentHash = round.versionHash();
        entered(by, now);
    }

    private void entered(Person by, Instant now) {
        enteredBy = by.id();
        enteredName = by.name();
        enteredAt = now;
    }

    ExternalView view() {
        return new ExternalView(
                step(),
                requestNumber,
                requestDate,
                answerNumber,
                answerDate,
                outcome,
                note,
                enteredName,
                enteredAt,
                contentHash,
                carriedFrom,
                repeats);
    }
}
