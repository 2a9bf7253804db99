package id.susun.needs.ui;

import com.vaadin.flow.component.Component;
import id.susun.casefile.NodeKind;
import id.susun.casefile.ui.AnswersSection;
import id.susun.casefile.ui.CaseTab;
import id.susun.casefile.ui.CaseView;
import id.susun.workflow.Stage;

/** The case page's tab for the needs analysis. */
@org.springframework.stereotype.Component
class NeedsTab implements CaseTab {

    private final NeedsWork work;

    NeedsTab(NeedsWork work) {
        this.work = work;
    }

    @Override
    public Stage stage() {
        return Stage.NEEDS;
    }

    @Override
    public Component content(CaseView view) {
        NeedsBoard board = new NeedsBoard(view, work);
        AnswersSection.of(work.thread(), view.caseId(), NodeKind.GAP, NodeKind.OPTION)
                .ifPresent(board::add);
        return board;
    }
}
