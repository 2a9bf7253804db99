package id.susun.approval;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.Concerns;
import id.susun.tenant.CaseId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Hands the table of routes what the case concerns today: it may have been said or corrected since the case began. */
@Component("routeInputsListener")
class RouteInputsListener implements ExecutionListener {

    private final CaseFiles caseFiles;

    RouteInputsListener(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Concerns concerns =
                caseFiles.get(CaseId.of(execution.getProcessBusinessKey())).concerns();
        execution.setVariable(RouteInputs.SUBJECT, RouteInputs.subject(concerns));
        execution.setVariable(RouteInputs.BUDGET, RouteInputs.budget(concerns));
    }
}
