package id.susun.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the reminder mark of the external step that has waited until shortly before its due date. For steps of others, drawn as a timer on the receive task. */
@Component("markReminderDelegate")
class MarkReminderDelegate implements JavaDelegate {

    private final OpenSteps openSteps;

    MarkReminderDelegate(OpenSteps openSteps) {
        this.openSteps = openSteps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openSteps.remindExternal(execution.getProcessInstanceId());
    }
}
