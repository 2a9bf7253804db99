package id.susun.approval.ui;

import com.vaadin.flow.component.Component;
import id.susun.casefile.ui.CaseTab;
import id.susun.casefile.ui.CaseView;
import id.susun.workflow.Stage;

/** The case page's tab for approval. */
@org.springframework.stereotype.Component
class ApprovalTab implements CaseTab {

    private final ApprovalWork work;

    ApprovalTab(ApprovalWork work) {
        this.work = work;
    }

    @Override
    public Stage stage() {
        return Stage.APPROVAL;
    }

    @Override
    public Component content(CaseView view) {
        return new ApprovalBoard(view, work);
    }
}
