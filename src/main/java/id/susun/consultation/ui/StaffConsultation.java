package id.susun.consultation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import id.susun.casefile.ui.CaseView;
import id.susun.consultation.ConsultationOverview;
import id.susun.workflow.Step;

/** The consultation for those who work in the government; what is at hand comes first. */
@StyleSheet("context://aset/consultation.css")
class StaffConsultation extends Div {

    StaffConsultation(Desk desk, CaseView view) {
        addClassName("consultation");
        ConsultationOverview overview = desk.reading().overview(view.caseId());
        StakeholderMap map = new StakeholderMap(desk, view, overview.stakeholders());
        RoundsSection rounds = new RoundsSection(desk, view, overview.rounds());
        LedgerSection ledger = new LedgerSection(overview);
        TaskSection task = new TaskSection(desk, view, overview);
        boolean planning = overview.ledger().heard() == 0 && !view.mayDo(Step.GATHER_INPUTS);
        add(task);
        if (planning) {
            add(map, rounds);
            return;
        }
        InputsSection inputs = new InputsSection(desk, view, overview, () -> {
            ConsultationOverview now = desk.reading().overview(view.caseId());
            task.show(now);
            ledger.show(now);
        });
        add(inputs, rounds, map, ledger);
    }
}
