package id.susun.implementation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.implementation.PlanFunding;
import id.susun.implementation.SourceBudget;
import id.susun.shell.Badge;
import id.susun.shell.BarChart;
import id.susun.shell.Buttons;
import id.susun.shell.EmptyState;
import id.susun.shell.Formats;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Series;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import java.util.List;
import java.util.function.ToLongFunction;

/** Each source of money with what the plan takes from it, against its ceiling. */
class FundingSection extends Section {

    private static final double MILLION = 1_000_000;

    private final PlanBoard board;

    FundingSection(PlanBoard board) {
        super(Texts.text("implementation.funding"));
        this.board = board;
        List<SourceBudget> sources = board.overview().sources();
        if (board.writable()) {
            withActions(Buttons.secondary(
                    Texts.text("implementation.funding.add"), () -> new SourceDialog(board, null).open()));
        }
        ResponsiveTable<SourceBudget> table = new ResponsiveTable<SourceBudget>(Texts.text("implementation.funding"))
                .captionHidden()
                .column(
                        Texts.text("implementation.funding.source"),
                        budget -> Cells.lines(
                                budget.source().name(),
                                budget.source().code(),
                                budget.source().legalBasis()))
                .column(
                        Texts.text("implementation.funding.status"),
                        budget -> budget.source().status())
                .numeric(
                        Texts.text("implementation.funding.ceiling"),
                        budget -> Formats.rupiah(budget.source().ceiling()))
                .numeric(
                        Texts.text("implementation.funding.planned"),
                        budget -> Cells.lines(
                                Formats.rupiah(budget.planned()),
                                Texts.text("implementation.funding.costs", Formats.rupiah(budget.costs()))))
                .numeric(Texts.text("implementation.funding.left"), FundingSection::left);
        if (board.writable()) {
            table.column(Texts.text("implementation.actions"), this::actions);
        }
        table.whenEmpty(new EmptyState(
                VaadinIcon.WALLET,
                Texts.text("implementation.funding.none"),
                Texts.text(board.writable() ? "implementation.funding.none.hint" : "implementation.nothing.hint")));
        add(table.rows(sources));
        if (sources.stream().anyMatch(budget -> budget.source().ceiling() > 0)) {
            add(chart(sources));
        }
    }

    private static Div left(SourceBudget budget) {
        Div cell = Cells.lines(Formats.rupiah(budget.left()));
        if (budget.isOver()) {
            cell.add(new Badge(Texts.text("implementation.funding.over"), Tone.DANGER));
        } else if (budget.spent() > 0) {
            cell.add(Cells.note(Texts.text("implementation.progress.spent", Formats.rupiah(budget.spent()))));
        }
        return cell;
    }

    private Div actions(SourceBudget budget) {
        PlanFunding source = budget.source();
        return Cells.actions(source.label(), () -> new SourceDialog(board, source).open(), () -> {
            var id = source.id();
            if (id != null) {
                board.remove(
                        () -> board.work().funding().removeSource(board.caseId(), id, Cells.seen(source.version())));
            }
        });
    }

    private static BarChart chart(List<SourceBudget> sources) {
        return new BarChart(
                Texts.text("implementation.funding.chart"),
                Texts.text("implementation.funding.unit"),
                sources.stream().map(budget -> budget.source().name()).toList(),
                List.of(
                        series(
                                "implementation.funding.ceiling",
                                sources,
                                budget -> budget.source().ceiling()),
                        series("implementation.funding.planned", sources, SourceBudget::planned),
                        series("implementation.funding.spent", sources, SourceBudget::spent)));
    }

    private static Series series(String key, List<SourceBudget> sources, ToLongFunction<SourceBudget> rupiah) {
        return new Series(
                Texts.text(key),
                sources.stream()
                        .map(budget -> rupiah.applyAsLong(budget) / MILLION)
                        .toList());
    }
}
