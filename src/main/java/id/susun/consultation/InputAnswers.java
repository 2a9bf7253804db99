package id.susun.consultation;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
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
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Answers inputs, and holds the case until every one has its reasoned reply. */
@Service
@Validated
@PreAuthorize("hasRole('DRAFTER')")
public class InputAnswers {

    private final Inputs inputs;
    private final StepQueue steps;
    private final CaseFiles caseFiles;
    private final Workflow workflow;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InputAnswers(
            Inputs inputs,
            StepQueue steps,
            CaseFiles caseFiles,
            Workflow workflow,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inputs = inputs;
        this.steps = steps;
        this.caseFiles = caseFiles;
        this.workflow = workflow;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives one reply to the inputs, or changes the reply they have.
     *
     * @throws Refused {@code consultation.changed} when somebody else answered one of them meanwhile (none is changed then),
     *     {@code consultation.unknown}, {@code workflow.step.gone}
     */
    @Transactional
    public List<InputLine> reply(CaseId caseId, @Valid ReplyToInputs command) {
        steps.enter(caseId, Step.GATHER_INPUTS, Step.ANSWER_INPUTS);
        List<Input> found =
                inputs.findByCaseIdAndIdIn(caseId.value(), command.inputs().keySet());
        if (found.size() != command.inputs().size()) {
            throw new Refused("consultation.unknown");
        }
        return found.stream().map(input -> reply(caseId, input, command)).toList();
    }

    private InputLine reply(CaseId caseId, Input input, ReplyToInputs command) {
        input.requireVersion(command.inputs().getOrDefault(input.id(), -1));
        input.reply(command.status(), command.reason(), currentUser.person(), clock.instant());
        InputLine line = inputs.saveAndFlush(input).line();
        events.publishEvent(new ConsultationEvents.InputAnswered(
                caseId,
                line.roundTitle(),
                line.number(),
                command.status(),
                command.reason().strip()));
        return line;
    }

    /**
     * Ends the stage. Every input must have a status and a reason: product rule beyond UU 12/2011 Pasal 96 ayat (8), which
     * lets the maker explain.
     *
     * @throws Refused {@code consultation.unanswered} with how many still wait, {@code workflow.step.gone}
     */
    @Transactional
    public void finish(CaseId caseId) {
        steps.enter(caseId, Step.ANSWER_INPUTS);
        int unanswered = inputs.unanswered(caseId.value());
        if (unanswered > 0) {
            throw new Refused("consultation.unanswered", unanswered);
        }
        events.publishEvent(new ConsultationEvents.AnswersFinished(
                caseId, caseFiles.get(caseId).title(), inputs.count(caseId.value())));
        workflow.complete(caseId, Step.ANSWER_INPUTS, Map.of());
    }
}
