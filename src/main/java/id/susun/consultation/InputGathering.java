package id.susun.consultation;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseStatus;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadNode;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import id.susun.workflow.Workflow;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Takes inputs in. */
@Service
@Validated
public class InputGathering {

    private final Inputs inputs;
    private final Rounds rounds;
    private final Stakeholders stakeholders;
    private final Passages passages;
    private final StepQueue steps;
    private final PolicyThread thread;
    private final CaseFiles caseFiles;
    private final Workflow workflow;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InputGathering(
            Inputs inputs,
            Rounds rounds,
            Stakeholders stakeholders,
            Passages passages,
            StepQueue steps,
            PolicyThread thread,
            CaseFiles caseFiles,
            Workflow workflow,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inputs = inputs;
        this.rounds = rounds;
        this.stakeholders = stakeholders;
        this.passages = passages;
        this.steps = steps;
        this.thread = thread;
        this.caseFiles = caseFiles;
        this.workflow = workflow;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A signed-in stakeholder writes to an online round that runs today.
     *
     * @throws Refused {@code consultation.round.not-open} before it begins, after it ended, or for a meeting;
     *     {@code consultation.unknown}, {@code consultation.passage.gone}
     */
    @Transactional
    @PreAuthorize("hasRole('STAKEHOLDER')")
    public InputLine submit(CaseId caseId, @Valid SubmitInput command) {
        Round round = lock(caseId, command.round());
        round.requireTakesInputs(LocalDate.now(clock));
        if (caseFiles.get(caseId).status() != CaseStatus.ACTIVE) {
            throw new Refused("consultation.round.not-open");
        }
        Input input = next(round, InputSource.STAKEHOLDER, command.category(), command.text())
                .by(currentUser.person().name(), command.namePublic())
                .about(passages.require(round, command.article()));
        return keep(caseId, input);
    }

    /**
     * A drafter writes down what was said in a meeting or came by letter.
     *
     * @throws Refused {@code consultation.round.draft}, {@code consultation.round.not-begun},
     *     {@code consultation.round.closed}, {@code consultation.input.category.missing}, {@code consultation.unknown},
     *     {@code consultation.passage.gone}, {@code workflow.step.gone}
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public InputLine record(CaseId caseId, @Valid RecordInput command) {
        steps.enter(caseId, Step.GATHER_INPUTS);
        Round round = lock(caseId, command.round());
        round.requireHeard(LocalDate.now(clock));
        Input input = next(round, InputSource.STAFF, category(caseId, command), command.text())
                .by(command.authorName(), command.namePublic())
                .from(command.stakeholder())
                .about(passages.require(round, command.article()));
        InputLine line = keep(caseId, input);
        command.gaps().forEach(gap -> thread.tie(caseId, line.id(), gap));
        return line;
    }

    /**
     * Closes all announced rounds and goes on to the replies.
     *
     * @throws Refused {@code workflow.step.gone}
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public void close(CaseId caseId) {
        steps.enter(caseId, Step.GATHER_INPUTS);
        List<Round> open = rounds.lockAll(caseId.value(), RoundStatus.OPEN);
        open.forEach(Round::close);
        events.publishEvent(new ConsultationEvents.GatheringClosed(
                caseId, caseFiles.get(caseId).title(), open.size()));
        workflow.complete(caseId, Step.GATHER_INPUTS, Map.of());
    }

    private Input next(Round round, InputSource source, StakeholderCategory category, String text) {
        return new Input(
                round,
                inputs.lastNumber(round.id()) + 1,
                source,
                currentUser.person(),
                category,
                text,
                clock.instant());
    }

    private StakeholderCategory category(CaseId caseId, RecordInput command) {
        return Optional.ofNullable(command.stakeholder())
                .map(id -> stakeholder(caseId, id).category())
                .or(() -> Optional.ofNullable(command.category()))
                .orElseThrow(() -> new Refused("consultation.input.category.missing"));
    }

    private InputLine keep(CaseId caseId, Input input) {
        InputLine line = inputs.saveAndFlush(input).line();
        events.publishEvent(new ConsultationEvents.InputReceived(
                caseId, line.roundTitle(), line.number(), line.source(), line.category()));
        thread.put(caseId, new ThreadNode(line.id(), NodeKind.INPUT, Excerpt.of(line), line.number()));
        return line;
    }

    private Round lock(CaseId caseId, UUID id) {
        return rounds.lock(caseId.value(), id).orElseThrow(() -> new Refused("consultation.unknown"));
    }

    private Stakeholder stakeholder(CaseId caseId, UUID id) {
        return stakeholders
                .findByCaseIdAndId(caseId.value(), id)
                .orElseThrow(() -> new Refused("consultation.unknown"));
    }
}
