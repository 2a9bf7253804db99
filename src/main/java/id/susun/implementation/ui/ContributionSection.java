package id.susun.implementation.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.implementation.PlanContribution;
import id.susun.shell.Buttons;
import id.susun.shell.EmptyState;
import id.susun.shell.Formats;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Texts;

/** What partners give in kind. */
class ContributionSection extends Section {

    private final PlanBoard board;

    ContributionSection(PlanBoard board) {
        super(Texts.text("implementation.contributions"));
        this.board = board;
        if (board.writable()) {
            withActions(Buttons.secondary(
                    Texts.text("implementation.contribution.add"), () -> new ContributionDialog(board, null).open()));
        }
        ResponsiveTable<PlanContribution> table = new ResponsiveTable<PlanContribution>(
                        Texts.text("implementation.contributions"))
                .captionHidden()
                .column(Texts.text("implementation.contribution.partner"), PlanContribution::partner)
                .column(Texts.text("implementation.contribution.item"), PlanContribution::item)
                .numeric(
                        Texts.text("implementation.contribution.value"),
                        contribution -> Formats.rupiah(contribution.value()));
        if (board.writable()) {
            table.column(
                    Texts.text("implementation.actions"),
                    contribution -> Cells.actions(
                            contribution.label(),
                            () -> new ContributionDialog(board, contribution).open(),
                            () -> remove(contribution)));
        }
        table.whenEmpty(new EmptyState(
                VaadinIcon.HANDSHAKE,
                Texts.text("implementation.contributions.none"),
                Texts.text(
                        board.writable() ? "implementation.contributions.none.hint" : "implementation.nothing.hint")));
        add(table.rows(board.overview().contributions()));
    }

    private void remove(PlanContribution contribution) {
        var id = contribution.id();
        if (id != null) {
            board.remove(() ->
                    board.work().funding().removeContribution(board.caseId(), id, Cells.seen(contribution.version())));
        }
    }
}
