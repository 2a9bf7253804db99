package id.susun.workflow;

import id.susun.tenant.CaseId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sets the overdue mark of the task whose due date has passed. For steps of others, drawn as a timer on the receive task. */
@Component("markOverdueDelegate")
class MarkOverdueDelegate implements JavaDelegate {

    private final StepQueue queue;
    private final OpenSteps openSteps;
    private final ApplicationEventPublisher events;

    MarkOverdueDelegate(StepQueue queue, OpenSteps openSteps, ApplicationEventPublisher events) {
        this.queue = queue;
        this.events = events;
        this.openSteps = openSteps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseId.of(execution.getProcessBusinessKey());
        queue.queue(caseId);
        openSteps.markOverdueExternal(execution.getProcessInstanceId());
        events.publishEvent(new StepEvents.StepOverdue(caseId, Step.of(String.valueOf(execution.getVariable("step")))));
    }
}
