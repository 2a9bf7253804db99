package id.susun.workflow;

import id.susun.tenant.CaseId;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sets the reminder mark of the task that has waited until shortly before its due date. */
@Component("reminderListener")
class ReminderListener implements TaskListener {

    private final StepQueue queue;
    private final OpenSteps openSteps;
    private final ApplicationEventPublisher events;

    ReminderListener(StepQueue queue, OpenSteps openSteps, ApplicationEventPublisher events) {
        this.queue = queue;
        this.events = events;
        this.openSteps = openSteps;
    }

    @Override
    public void notify(DelegateTask task) {
        CaseId caseId = CaseId.of(task.getExecution().getProcessBusinessKey());
        queue.queue(caseId);
        openSteps.remind(task.getId());
        events.publishEvent(new StepEvents.StepReminded(caseId, Step.of(task.getTaskDefinitionKey())));
    }
}
