package id.susun.casefile;

import id.susun.tenant.CaseId;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Closes the case as the end event says: {@code ended-rejected}, {@code ended-amended}, … . */
@Component("closeCaseListener")
class CloseCaseListener implements ExecutionListener {

    private final CaseMoves moves;

    CloseCaseListener(CaseMoves moves) {
        this.moves = moves;
    }

    @Override
    public void notify(DelegateExecution execution) {
        String end = execution.getCurrentActivityId().substring("ended-".length());
        moves.close(CaseId.of(execution.getProcessBusinessKey()), CaseStatus.valueOf(end.toUpperCase(Locale.ROOT)));
    }
}
