package id.susun.drafting;

import id.susun.tenant.CaseId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Keeps the submitted text, so that every later decision is bound to it. */
@Component("freezeVersionDelegate")
class FreezeVersionDelegate implements JavaDelegate {

    private final DraftKeeper keeper;

    FreezeVersionDelegate(DraftKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public void execute(DelegateExecution execution) {
        keeper.freeze(CaseId.of(execution.getProcessBusinessKey()));
    }
}
