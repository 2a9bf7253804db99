package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.DocumentVersions;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import id.susun.workflow.Workflow;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Decides on submitted texts: initials, signature, return, rejection. */
@Service
@Validated
public class Approval {

    private final ApprovalRounds rounds;
    private final DocumentVersions versions;
    private final SeparationOfDuties duties;
    private final Returning returning;
    private final TextSignatures signatures;
    private final Workflow workflow;
    private final StepQueue steps;
    private final SignatoryNames names;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Approval(
            ApprovalRounds rounds,
            DocumentVersions versions,
            SeparationOfDuties duties,
            Returning returning,
            TextSignatures signatures,
            Workflow workflow,
            StepQueue steps,
            SignatoryNames names,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.versions = versions;
        this.duties = duties;
        this.returning = returning;
        this.signatures = signatures;
        this.workflow = workflow;
        this.steps = steps;
        this.names = names;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Decides for one office on the text that the person was shown.
     *
     * @throws Refused {@code workflow.step.gone} when somebody has decided already (a stale page, a double click, two at
     *     once), {@code approval.text.changed} when another text is under decision, {@code approval.own-draft} when the
     *     person wrote in the text or opened the case, {@code approval.reason.missing} without a reason of at least 10
     *     characters for a rejection or a return that names no nodes, {@code casefile.repair.node.unknown}
     * @throws AccessDeniedException when it is not the turn of an office that the person holds
     */
    @Transactional
    @PreAuthorize("hasRole('APPROVER')")
    public Outcome decide(CaseId caseId, @Valid Decide command) {
        steps.queue(caseId);
        ApprovalRound round = rounds.findFirstByCaseIdAndOutcomeIsNullOrderByNumberDesc(caseId.value())
                .orElseThrow(() -> new Refused("workflow.step.gone"));
        ApprovalSeat seat = turnOf(command, round);
        Step step = seat.act() == Act.PARAF ? Step.INITIAL_DRAFT : Step.SIGN;
        workflow.requireMine(caseId, step, seat.office());
        if (duties.isOwnDraft(caseId)) {
            throw new Refused("approval.own-draft");
        }
        requireSameText(caseId, command, round);
        seat.as(names.acting(caseId, seat.office()).orElse(null));
        Outcome outcome = switch (command.decision()) {
            case APPROVE -> new Outcome.Approved(seat.act(), Reasons.orNull(command.comment()));
            case RETURN ->
                new Outcome.Returned(returning.from(
                        seat, round, currentUser.person().name(), null, command.comment(), command.repairs()));
            case REJECT -> new Outcome.Rejected(Reasons.require(command.comment()));
        };
        keep(round, seat, outcome);
        workflow.complete(caseId, step, seat.office(), Map.of("decision", routing(step, command, round)));
        return outcome;
    }

    /** An approved text that bears no electronic signature is signed on paper. */
    private String routing(Step step, Decide command, ApprovalRound round) {
        boolean onPaper = step == Step.SIGN
                && command.decision() == Decision.APPROVE
                && signatures.of(round.id()).isEmpty();
        return onPaper ? "paper" : command.decision().routing();
    }

    private ApprovalSeat turnOf(Decide command, ApprovalRound round) {
        List<ApprovalSeat> next = round.nextSeats();
        if (next.isEmpty()) {
            throw new Refused("workflow.step.gone");
        }
        for (ApprovalSeat seat : next) {
            if (seat.office() == command.office()) {
                return seat;
            }
        }
        boolean decided =
                round.seats().stream().anyMatch(seat -> seat.office() == command.office() && seat.hasDecided());
        if (decided && currentUser.holds(command.office())) {
            throw new Refused("workflow.step.gone");
        }
        throw new AccessDeniedException("it is another office's turn");
    }

    private void requireSameText(CaseId caseId, Decide command, ApprovalRound round) {
        boolean same = round.versionHash().equals(command.expectedHash())
                && versions.submitted(caseId)
                        .map(DocumentVersion::hash)
                        .filter(round.versionHash()::equals)
                        .isPresent();
        if (!same) {
            throw new Refused("approval.text.changed");
        }
    }

    private void keep(ApprovalRound round, ApprovalSeat seat, Outcome outcome) {
        CaseId id = round.caseId();
        int version = round.versionNumber();
        String hash = round.versionHash();
        switch (outcome) {
            case Outcome.Approved(Act act, var comment) -> {
                seat.decide(Decision.APPROVE, comment, currentUser.person(), hash, clock.instant());
                events.publishEvent(
                        act == Act.PARAF
                                ? new ApprovalEvents.Initialled(
                                        id, round.number(), seat.office(), version, hash, comment, seat.order())
                                : new ApprovalEvents.Signed(
                                        id, round.number(), seat.office(), version, hash, comment, seat.order()));
            }
            case Outcome.Returned(String reason) -> {
                seat.decide(Decision.RETURN, reason, currentUser.person(), hash, clock.instant());
                round.end(RoundOutcome.RETURNED, clock.instant());
                events.publishEvent(new ApprovalEvents.ReturnedToDrafting(
                        id, round.number(), seat.office(), version, hash, reason, seat.order()));
            }
            case Outcome.Rejected(String reason) -> {
                seat.decide(Decision.REJECT, reason, currentUser.person(), hash, clock.instant());
                round.end(RoundOutcome.REJECTED, clock.instant());
                events.publishEvent(new ApprovalEvents.Rejected(
                        id, round.number(), seat.office(), version, hash, reason, seat.order()));
            }
        }
    }
}
