package id.susun.casefile;

import id.susun.tenant.CaseId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the cycle that amends or repeals the evaluated policy. */
@Component("startNextCycleDelegate")
class StartNextCycleDelegate implements JavaDelegate {

    private final CaseMoves moves;

    StartNextCycleDelegate(CaseMoves moves) {
        this.moves = moves;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean repeal = execution.getCurrentActivityId().equals("start-repeal");
        moves.startNextCycle(CaseId.of(execution.getProcessBusinessKey()), repeal);
    }
}
