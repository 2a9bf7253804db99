package id.susun.workflow;

import id.susun.audit.Audited;
import id.susun.audit.Refused;
import id.susun.identity.CurrentUser;
import id.susun.identity.Person;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of those a step waits for has it in hand, so that colleagues leave it alone. */
@Service
public class StepHolding {

    private final Workflow workflow;
    private final OpenSteps openSteps;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    StepHolding(Workflow workflow, OpenSteps openSteps, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.workflow = workflow;
        this.openSteps = openSteps;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Takes a step for the person at work; changes nothing where they have it already.
     *
     * @throws Refused {@code workflow.step.gone}, or {@code workflow.step.taken} when a colleague has it
     */
    @Transactional
    public void claim(UUID openStep) {
        OpenStep step = find(openStep);
        workflow.requireMine(step);
        if (step.assigneeId() == null) {
            hand(step, currentUser.person(), new StepEvents.StepTaken(step.caseId(), step.step()));
        }
    }

    /** Gives a step back to the group; throws as {@link #claim} does. */
    @Transactional
    public void release(UUID openStep) {
        OpenStep step = find(openStep);
        workflow.requireMine(step);
        if (step.assigneeId() != null) {
            hand(step, null, new StepEvents.StepGivenBack(step.caseId(), step.step()));
        }
    }

    /** The history first and the step second, as in every action: in the other order two could wait for each other. */
    private void hand(OpenStep seen, @Nullable Person to, Audited fact) {
        events.publishEvent(fact);
        OpenStep step = openSteps
                .lock(seen.id())
                .orElseThrow(() -> new Refused("workflow.step.gone"))
                .step();
        if (!Objects.equals(step.assigneeId(), seen.assigneeId())) {
            throw step.assigneeId() == null ? new Refused("workflow.step.free") : Workflow.taken(step);
        }
        openSteps.assign(step.id(), to);
    }

    private OpenStep find(UUID openStep) {
        return openSteps.find(openStep).orElseThrow(() -> new Refused("workflow.step.gone"));
    }
}
