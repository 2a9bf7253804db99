package id.susun.workflow;

import id.susun.tenant.CaseId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sets the reminder mark of the external step that has waited until shortly before its due date. For steps of others, drawn as a timer on the receive task. */
@Component("markReminderDelegate")
class MarkReminderDelegate implements JavaDelegate {

    private final StepQueue queue;
    private final OpenSteps openSteps;
    private final ApplicationEventPublisher events;

    MarkReminderDelegate(StepQueue queue, OpenSteps openSteps, ApplicationEventPublisher events) {
        this.queue = queue;
        this.events = events;
        this.openSteps = openSteps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseId.of(execution.getProcessBusinessKey());
        queue.queue(caseId);
        openSteps.remindExternal(execution.getProcessInstanceId());
        events.publishEvent(
                new StepEvents.StepReminded(caseId, Step.of(String.valueOf(execution.getVariable("step")))));
    }
}
