package id.susun.casefile.ui;

import id.susun.casefile.CaseSummary;
import id.susun.tenant.CaseId;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Step;
import java.util.Optional;

/** What the case page tells the tab of a stage. */
public interface CaseView {

    /** The case as last loaded. */
    CaseSummary policyCase();

    /** Its id. */
    default CaseId caseId() {
        return policyCase().id();
    }

    /** The step that the person at work may do on this case now. */
    Optional<OpenStep> myStep();

    /** Whether {@code step} is open and waits for the person at work. */
    default boolean mayDo(Step step) {
        return myStep().filter(open -> open.step() == step).isPresent();
    }

    /** Loads the case anew and rebuilds header and tab: call it after every action that changed something. */
    void refresh();

    /** Loads the case anew and rebuilds the header only: what is half typed in the tab stays. */
    default void refreshHead() {
        refresh();
    }
}
