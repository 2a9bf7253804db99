package id.susun.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Sets the reminder mark of the task that has waited until shortly before its due date. */
@Component("reminderListener")
class ReminderListener implements TaskListener {

    private final OpenSteps openSteps;

    ReminderListener(OpenSteps openSteps) {
        this.openSteps = openSteps;
    }

    @Override
    public void notify(DelegateTask task) {
        openSteps.remind(task.getId());
    }
}
