package id.susun.consultation;

import id.susun.tenant.CaseId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the process how many inputs still wait for a reply; the gate goes back while there are any. */
@Component("checkAnswersDelegate")
class CheckAnswersDelegate implements JavaDelegate {

    private final Inputs inputs;

    CheckAnswersDelegate(Inputs inputs) {
        this.inputs = inputs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CaseId caseId = CaseId.of(execution.getProcessBusinessKey());
        execution.setVariable("unanswered", inputs.unanswered(caseId.value()));
    }
}
