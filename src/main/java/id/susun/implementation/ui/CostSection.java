package id.susun.implementation.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.implementation.PlanCost;
import id.susun.implementation.SourceBudget;
import id.susun.shell.Buttons;
import id.susun.shell.EmptyState;
import id.susun.shell.Formats;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Texts;

/** Costs beside the programme lines. */
class CostSection extends Section {

    private final PlanBoard board;

    CostSection(PlanBoard board) {
        super(Texts.text("implementation.costs"));
        this.board = board;
        boolean funded = !board.overview().sources().isEmpty();
        if (board.writable() && funded) {
            withActions(
                    Buttons.secondary(Texts.text("implementation.cost.add"), () -> new CostDialog(board, null).open()));
        }
        ResponsiveTable<PlanCost> table = new ResponsiveTable<PlanCost>(Texts.text("implementation.costs"))
                .captionHidden()
                .column(Texts.text("implementation.cost.purpose"), PlanCost::purpose)
                .column(Texts.text("implementation.funding.source"), this::source)
                .numeric(Texts.text("implementation.cost.amount"), cost -> Formats.rupiah(cost.amount()));
        if (board.writable()) {
            table.column(
                    Texts.text("implementation.actions"),
                    cost -> Cells.actions(cost.label(), () -> new CostDialog(board, cost).open(), () -> remove(cost)));
        }
        table.whenEmpty(new EmptyState(
                VaadinIcon.INVOICE,
                Texts.text("implementation.costs.none"),
                Texts.text(
                        !board.writable()
                                ? "implementation.nothing.hint"
                                : funded ? "implementation.costs.none.hint" : "implementation.programmes.unfunded")));
        add(table.rows(board.overview().costs()));
    }

    private String source(PlanCost cost) {
        return board.overview().sources().stream()
                .map(SourceBudget::source)
                .filter(source -> cost.funding().equals(source.id()))
                .map(source -> source.name())
                .findFirst()
                .orElse("");
    }

    private void remove(PlanCost cost) {
        var id = cost.id();
        if (id != null) {
            board.remove(() -> board.work().funding().removeCost(board.caseId(), id, Cells.seen(cost.version())));
        }
    }
}
