package id.susun.evaluation;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Keeps what is to be done about the results while a case's results are measured. */
@Service
@Validated
public class FollowUpRegister {

    private final StepQueue steps;
    private final FollowUps followUps;
    private final ApplicationEventPublisher events;

    FollowUpRegister(StepQueue steps, FollowUps followUps, ApplicationEventPublisher events) {
        this.steps = steps;
        this.followUps = followUps;
        this.events = events;
    }

    /**
     * Adds or changes a follow-up action.
     *
     * @return its id
     * @throws Refused {@code evaluation.gone}, {@code casefile.part.stale}, {@code casefile.part.many}, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public UUID save(CaseId caseId, @Valid SaveFollowUp command) {
        steps.enter(caseId, Step.MEASURE_RESULTS);
        UUID id = command.id();
        if (id == null) {
            FollowUp added = followUps.saveAndFlush(new FollowUp(caseId, followUps.nextPosition(caseId), command));
            events.publishEvent(new EvaluationEvents.FollowUpWritten(caseId, null, added.facts()));
            return added.id();
        }
        FollowUp followUp = load(caseId, id);
        followUp.requireSeen(command.version());
        SaveFollowUp before = followUp.facts();
        followUp.write(command);
        events.publishEvent(new EvaluationEvents.FollowUpWritten(
                caseId, before, followUps.saveAndFlush(followUp).facts()));
        return id;
    }

    /** Takes a follow-up action away; throws as {@link #save} does. */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public void remove(CaseId caseId, UUID id, int version) {
        steps.enter(caseId, Step.MEASURE_RESULTS);
        FollowUp followUp = load(caseId, id);
        followUp.requireSeen(version);
        followUps.delete(followUp);
        events.publishEvent(new EvaluationEvents.FollowUpRemoved(caseId, followUp.facts()));
    }

    private FollowUp load(CaseId caseId, UUID id) {
        return followUps.findByIdAndCaseId(id, caseId.value()).orElseThrow(() -> new Refused("evaluation.gone"));
    }
}
