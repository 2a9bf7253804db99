package id.susun.consultation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import id.susun.casefile.NodeKind;
import id.susun.casefile.ui.AnswersSection;
import id.susun.casefile.ui.CaseView;
import id.susun.consultation.ConsultationOverview;
import id.susun.workflow.Step;

/** The consultation for those who work in the government; what is at hand comes first. */
@StyleSheet("context://aset/consultation.css")
class StaffConsultation extends Div {

    private final Desk desk;
    private final CaseView view;
    private final StakeholderMap map;
    private final RoundsSection rounds;
    private final LedgerSection ledger;
    private final TaskSection task;

    StaffConsultation(Desk desk, CaseView view) {
        this.desk = desk;
        this.view = view;
        addClassName("consultation");
        ConsultationOverview overview = desk.reading().overview(view.caseId());
        map = new StakeholderMap(desk, view, overview.stakeholders(), this::reload);
        rounds = new RoundsSection(desk, view, overview.rounds(), this::reload);
        ledger = new LedgerSection(overview);
        task = new TaskSection(desk, view, overview);
        boolean planning = overview.ledger().heard() == 0 && !view.mayDo(Step.GATHER_INPUTS);
        add(task);
        if (planning) {
            add(map, rounds);
            return;
        }
        add(new InputsSection(desk, view, overview, this::reload), rounds, map, ledger);
        AnswersSection.of(desk.thread(), view.caseId(), NodeKind.INPUT).ifPresent(this::add);
    }

    /** Shows what is stored now around the inputs; these stay as they are, for they may hold unsaved replies. */
    private void reload() {
        ConsultationOverview now = desk.reading().overview(view.caseId());
        task.show(now);
        rounds.show(now.rounds());
        map.show(now.stakeholders());
        ledger.show(now);
    }
}
