package id.susun.casefile;

import id.susun.tenant.CaseId;
import id.susun.workflow.Stage;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Tells the case which stage the process has brought it into. */
@Component("enterStageListener")
class EnterStageListener implements ExecutionListener {

    private final CaseMoves moves;

    EnterStageListener(CaseMoves moves) {
        this.moves = moves;
    }

    @Override
    public void notify(DelegateExecution execution) {
        moves.enter(CaseId.of(execution.getProcessBusinessKey()), Stage.of(execution.getCurrentActivityId()));
    }
}
