package id.susun.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.casefile.ui.CaseView;
import id.susun.consultation.StakeholderCategory;
import id.susun.consultation.StakeholderLine;
import id.susun.shell.Buttons;
import id.susun.shell.Confirm;
import id.susun.shell.EmptyState;
import id.susun.shell.Failures;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.workflow.Step;
import java.util.List;
import java.util.Objects;

/** Who is concerned: a matrix of interest and influence, and the same people as a table. */
class StakeholderMap extends Section {

    private final Desk desk;
    private final CaseView view;
    private final Runnable changed;
    private final boolean editable;
    private final Div content = new Div();

    /** {@code changed} is told after somebody was added, changed or taken off the map. */
    StakeholderMap(Desk desk, CaseView view, List<StakeholderLine> stakeholders, Runnable changed) {
        super(Texts.text("consultation.map.title"));
        this.desk = desk;
        this.view = view;
        this.changed = changed;
        this.editable = view.mayDo(Step.PLAN_CONSULTATION) || view.mayDo(Step.GATHER_INPUTS);
        withHint(Texts.text("consultation.map.hint"));
        if (editable) {
            withActions(Buttons.secondary(
                    Texts.text("consultation.map.add"), () -> new StakeholderDialog(desk, view, null, changed).open()));
        }
        add(content);
        show(stakeholders);
    }

    /** Shows who is on the map now. */
    final void show(List<StakeholderLine> stakeholders) {
        content.removeAll();
        if (stakeholders.isEmpty()) {
            content.add(new EmptyState(
                    VaadinIcon.USERS, Texts.text("consultation.map.empty"), Texts.text("consultation.map.empty.hint")));
        } else {
            content.add(new StakeholderMatrix(stakeholders), table().rows(stakeholders));
        }
    }

    private ResponsiveTable<StakeholderLine> table() {
        ResponsiveTable<StakeholderLine> table = new ResponsiveTable<StakeholderLine>(
                        Texts.text("consultation.map.title"))
                .captionHidden()
                .column(Texts.text("consultation.stakeholder.name"), StakeholderLine::name)
                .column(Texts.text("consultation.stakeholder.category"), StakeholderMap::category)
                .column(Texts.text("consultation.stakeholder.role"), StakeholderLine::role)
                .column(
                        Texts.text("consultation.stakeholder.interest"),
                        line -> Texts.label("consultation.level", line.interest()))
                .column(
                        Texts.text("consultation.stakeholder.influence"),
                        line -> Texts.label("consultation.level", line.influence()))
                .column(Texts.text("consultation.stakeholder.method"), StakeholderLine::method);
        return editable ? table.column(Texts.text("consultation.actions"), this::actions) : table;
    }

    private static String category(StakeholderLine line) {
        return line.category() == StakeholderCategory.LAINNYA
                ? Objects.requireNonNullElse(line.categoryLabel(), "")
                : Texts.label("consultation.category", line.category());
    }

    private Component actions(StakeholderLine line) {
        Div bar = new Div(
                Buttons.icon(
                        VaadinIcon.EDIT,
                        Texts.text("consultation.map.edit", line.name()),
                        () -> new StakeholderDialog(desk, view, line, changed).open()),
                Buttons.icon(
                        VaadinIcon.TRASH,
                        Texts.text("consultation.map.remove", line.name()),
                        () -> Confirm.danger(
                                Texts.text("consultation.map.remove", line.name()),
                                Texts.text("consultation.map.remove.text"),
                                Texts.text("consultation.map.remove.confirm"),
                                () -> remove(line))));
        bar.addClassName("row-actions");
        return bar;
    }

    private void remove(StakeholderLine line) {
        if (Failures.attempt(() -> desk.plan().removeStakeholder(view.caseId(), line.id()))) {
            changed.run();
        }
    }
}
