package id.susun.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sets the overdue mark of the task whose due date has passed. For steps of others, drawn as a timer on the receive task. */
@Component("markOverdueDelegate")
class MarkOverdueDelegate implements JavaDelegate {

    private final OpenSteps openSteps;

    MarkOverdueDelegate(OpenSteps openSteps) {
        this.openSteps = openSteps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openSteps.markOverdueExternal(execution.getProcessInstanceId());
    }
}
