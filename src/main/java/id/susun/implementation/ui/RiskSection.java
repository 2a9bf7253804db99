package id.susun.implementation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.implementation.PlanRisk;
import id.susun.implementation.RiskLevel;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.EmptyState;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import java.util.Comparator;
import java.util.List;

/** The risks, heaviest first, beside the matrix they lie in. */
class RiskSection extends Section {

    private final PlanBoard board;

    RiskSection(PlanBoard board) {
        super(Texts.text("implementation.risks"));
        this.board = board;
        List<PlanRisk> risks = board.overview().risks().stream()
                .sorted(Comparator.comparing(PlanRisk::score).reversed())
                .toList();
        if (board.writable()) {
            withActions(
                    Buttons.secondary(Texts.text("implementation.risk.add"), () -> new RiskDialog(board, null).open()));
        }
        ResponsiveTable<PlanRisk> table = new ResponsiveTable<PlanRisk>(Texts.text("implementation.risks"))
                .captionHidden()
                .column(
                        Texts.text("implementation.risk"),
                        risk -> Cells.lines(
                                risk.label(),
                                Texts.label("implementation.category", risk.category()),
                                risk.owner().isBlank()
                                        ? null
                                        : Texts.text("implementation.risk.ownedBy", risk.owner())))
                .column(Texts.text("implementation.risk.level"), this::level)
                .column(
                        Texts.text("implementation.risk.mitigation"),
                        risk -> Cells.lines(risk.mitigation(), risk.communication()));
        if (board.writable()) {
            table.column(
                    Texts.text("implementation.actions"),
                    risk -> Cells.actions(risk.label(), () -> new RiskDialog(board, risk).open(), () -> remove(risk)));
        }
        table.whenEmpty(new EmptyState(
                VaadinIcon.SHIELD,
                Texts.text("implementation.risks.none"),
                Texts.text(board.writable() ? "implementation.risks.none.hint" : "implementation.nothing.hint")));
        add(table.rows(risks));
        if (!risks.isEmpty()) {
            add(new RiskMatrix(risks, board.overview().settings().bands()));
        }
    }

    private Div level(PlanRisk risk) {
        RiskLevel level = board.overview().settings().bands().of(risk.score());
        return Cells.stacked(
                new Badge(Texts.label("implementation.level", level), Cells.tone(level)),
                Cells.note(Texts.text("implementation.risk.score", risk.score(), risk.likelihood(), risk.impact())));
    }

    private void remove(PlanRisk risk) {
        var id = risk.id();
        if (id != null) {
            board.remove(() -> board.work().risks().removeRisk(board.caseId(), id, Cells.seen(risk.version())));
        }
    }
}
