package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.StepClock;
import id.susun.workflow.Workflow;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Enters by hand what institutions outside the government were asked and answered: their systems have no open interface. */
@Service
@Validated
public class ExternalReview {

    private final RunningRounds running;
    private final ExternalPapers papers;
    private final Returning returning;
    private final Workflow workflow;
    private final StepClock stepClock;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExternalReview(
            RunningRounds running,
            ExternalPapers papers,
            Returning returning,
            Workflow workflow,
            StepClock stepClock,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.running = running;
        this.papers = papers;
        this.returning = returning;
        this.workflow = workflow;
        this.stepClock = stepClock;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes the letter that went out, from whose day the institution has its time; entering it again corrects it.
     *
     * @throws Refused {@code workflow.step.gone} when the case does not wait there, {@code approval.date.future}, {@code
     *     approval.paper.missing} while a paper is missing that the request needs (Permenkum 40/2025 Pasal 4)
     */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_KABAG_HUKUM')")
    public void request(CaseId caseId, Step step, @Valid ExternalRequest request) {
        ApprovalRound round = running.at(caseId, step);
        ExternalStep external = round.external(step);
        running.requirePast(request.letterDate());
        if (external.requestDate() == null) {
            papers.requireComplete(round, step);
        }
        external.request(request, currentUser.person(), clock.instant());
        stepClock.countFrom(caseId, step, request.letterDate());
        events.publishEvent(new ApprovalEvents.ExternalRequested(
                caseId, round.number(), step, request.letterNumber().strip(), request.letterDate()));
    }

    /**
     * Records the answer and goes on, or returns the text to drafting when it has to be repaired. What was not asked cannot be
     * answered: the request, with its papers, comes first (Permenkum 40/2025 Pasal 4).
     *
     * @throws Refused {@code workflow.step.gone} when the case does not wait there (any more), {@code
     *     approval.external.request.missing}, {@code approval.date.future}, {@code approval.external.before-request}, {@code
     *     approval.reason.missing} for a repair that names no nodes without notes of at least 10 characters, {@code
     *     casefile.repair.node.unknown}
     */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_KABAG_HUKUM')")
    public void record(CaseId caseId, Step step, @Valid ExternalAnswer answer) {
        ApprovalRound round = running.at(caseId, step);
        ExternalStep external = round.external(step);
        if (!external.mayBeAnswered()) {
            throw new Refused("approval.external.request.missing");
        }
        running.requirePast(answer.letterDate());
        LocalDate asked = external.requestDate();
        if (asked != null && answer.letterDate().isBefore(asked)) {
            throw new Refused("approval.external.before-request");
        }
        String reason = answer.outcome() == ExternalOutcome.REPAIR
                ? returning.outside(step, round, currentUser.person().name(), answer.note(), answer.repairs())
                : Reasons.orNull(answer.note());
        external.answer(answer, reason, currentUser.person(), clock.instant());
        events.publishEvent(new ApprovalEvents.ExternalAnswered(
                caseId,
                round.number(),
                step,
                answer.letterNumber().strip(),
                answer.letterDate(),
                answer.outcome(),
                reason));
        if (answer.outcome() == ExternalOutcome.REPAIR && reason != null) {
            round.end(RoundOutcome.RETURNED, clock.instant());
            events.publishEvent(new ApprovalEvents.ReturnedToDrafting(
                    caseId, round.number(), null, round.versionNumber(), round.versionHash(), reason, null));
        }
        workflow.complete(
                caseId, step, Map.of("externalOutcome", answer.outcome().routing()));
    }
}
