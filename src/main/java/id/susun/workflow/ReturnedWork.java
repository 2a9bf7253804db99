package id.susun.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** Whether a step is open again because what was done there was sent back, as the models route it. */
final class ReturnedWork {

    private ReturnedWork() {}

    static boolean is(Step step, DelegateExecution execution) {
        return switch (step) {
            case ANALYSE_NEEDS -> "return".equals(execution.getVariable("decision"));
            case DRAFT_TEXT -> {
                ExecutionEntity caller =
                        ((ExecutionEntity) execution).getProcessInstance().getSuperExecution();
                yield caller != null && "returned".equals(caller.getVariable("approvalOutcome"));
            }
            default -> false;
        };
    }
}
