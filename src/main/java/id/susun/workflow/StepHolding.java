package id.susun.workflow;

import id.susun.audit.Audited;
import id.susun.audit.Refused;
import id.susun.identity.CurrentUser;
import id.susun.identity.Person;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of those a step waits for has it in hand, so that colleagues leave it alone. */
@Service
public class StepHolding {

    private final Workflow workflow;
    private final StepQueue queue;
    private final OpenSteps openSteps;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StepHolding(
            Workflow workflow,
            StepQueue queue,
            OpenSteps openSteps,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.workflow = workflow;
        this.queue = queue;
        this.openSteps = openSteps;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
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

    /**
     * Takes a step over from the colleague who has it, who may be away or have left: nobody can tell, so whoever the step waits
     * for may, and the history tells from whom. Claims the step where that colleague has given it back meanwhile.
     *
     * @param holderId the colleague whom the person at work was shown
     * @throws Refused {@code workflow.step.gone}, or {@code workflow.step.taken} when by now another colleague has it
     * @throws AccessDeniedException when the step does not wait for this person
     */
    @Transactional
    public void takeOver(UUID openStep, String holderId) {
        OpenStep step = find(openStep);
        if (mayTakeOver(step) && holderId.equals(step.assigneeId())) {
            hand(
                    step,
                    currentUser.person(),
                    new StepEvents.StepTakenOver(
                            step.caseId(), step.step(), holderId, String.valueOf(step.assigneeName())));
        } else {
            claim(openStep);
        }
    }

    /** Whether the person at work may take this step over from a colleague. */
    public boolean mayTakeOver(OpenStep open) {
        return currentUser
                .active()
                .map(membership -> open.mayBeTakenOverBy(currentUser.person().id(), membership))
                .orElse(false);
    }

    private void hand(OpenStep seen, @Nullable Person to, Audited fact) {
        events.publishEvent(fact);
        OpenStep step = openSteps
                .lock(seen.id())
                .orElseThrow(() -> new Refused("workflow.step.gone"))
                .step();
        if (!Objects.equals(step.assigneeId(), seen.assigneeId())) {
            throw step.assigneeId() == null ? new Refused("workflow.step.free") : Workflow.taken(step);
        }
        if (to == null) {
            openSteps.unassign(step.id());
        } else {
            openSteps.assign(step.id(), to, clock.instant());
        }
    }

    private OpenStep find(UUID openStep) {
        queue.queue(require(openStep).caseId());
        return require(openStep);
    }

    private OpenStep require(UUID openStep) {
        return openSteps.find(openStep).orElseThrow(() -> new Refused("workflow.step.gone"));
    }
}
