package id.susun.evaluation.ui;

import com.vaadin.flow.component.Component;
import id.susun.casefile.ui.CaseTab;
import id.susun.casefile.ui.CaseView;
import id.susun.workflow.Stage;

/** The evaluation on the case page. */
@org.springframework.stereotype.Component
class EvaluationTab implements CaseTab {

    private final EvaluationWork work;

    EvaluationTab(EvaluationWork work) {
        this.work = work;
    }

    @Override
    public Stage stage() {
        return Stage.EVALUATION;
    }

    @Override
    public Component content(CaseView view) {
        return new EvaluationBoard(view, work);
    }
}
