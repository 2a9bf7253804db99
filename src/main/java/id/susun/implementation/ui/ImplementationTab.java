package id.susun.implementation.ui;

import com.vaadin.flow.component.Component;
import id.susun.casefile.ui.CaseTab;
import id.susun.casefile.ui.CaseView;
import id.susun.workflow.Stage;

/** The case page's tab for the implementation. */
@org.springframework.stereotype.Component
class ImplementationTab implements CaseTab {

    private final PlanWork work;

    ImplementationTab(PlanWork work) {
        this.work = work;
    }

    @Override
    public Stage stage() {
        return Stage.IMPLEMENTATION;
    }

    @Override
    public Component content(CaseView view) {
        return new PlanBoard(view, work);
    }
}
