package id.susun.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Sets the overdue mark of the task whose due date has passed. */
@Component("overdueListener")
class OverdueListener implements TaskListener {

    private final OpenSteps openSteps;

    OverdueListener(OpenSteps openSteps) {
        this.openSteps = openSteps;
    }

    @Override
    public void notify(DelegateTask task) {
        openSteps.markOverdue(task.getId());
    }
}
