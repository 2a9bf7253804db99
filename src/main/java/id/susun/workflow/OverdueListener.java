package id.susun.workflow;

import id.susun.tenant.CaseId;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sets the overdue mark of the task whose due date has passed. */
@Component("overdueListener")
class OverdueListener implements TaskListener {

    private final StepQueue queue;
    private final OpenSteps openSteps;
    private final ApplicationEventPublisher events;

    OverdueListener(StepQueue queue, OpenSteps openSteps, ApplicationEventPublisher events) {
        this.queue = queue;
        this.events = events;
        this.openSteps = openSteps;
    }

    @Override
    public void notify(DelegateTask task) {
        CaseId caseId = CaseId.of(task.getExecution().getProcessBusinessKey());
        queue.queue(caseId);
        openSteps.markOverdue(task.getId());
        events.publishEvent(new StepEvents.StepOverdue(caseId, Step.of(task.getTaskDefinitionKey())));
    }
}
