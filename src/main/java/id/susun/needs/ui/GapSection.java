package id.susun.needs.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.needs.CompetencyGap;
import id.susun.needs.GapCategory;
import id.susun.needs.RecordGap;
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

/** The gap matrix, most pressing first, with its figures and chart. */
class GapSection extends Section {

    private final NeedsBoard board;

    GapSection(NeedsBoard board) {
        super(Texts.text("needs.gaps"));
        this.board = board;
        List<CompetencyGap> gaps = board.overview().gaps();
        if (board.writable()) {
            withActions(Buttons.secondary(Texts.text("needs.gap.add"), () -> new GapDialog(board, null).open()));
        }
        if (gaps.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.BAR_CHART,
                    Texts.text("needs.gaps.empty"),
                    Texts.text(board.writable() ? "needs.gaps.empty.hint" : "needs.nothing.hint")));
            return;
        }
        add(figures(gaps), table(gaps), chart(gaps));
    }

    private Div figures(List<CompetencyGap> gaps) {
        Div figures = new Div();
        figures.addClassName("needs-figures");
        var match = board.overview().match();
        if (match != null) {
            Span value = new Span(Formats.number(match.doubleValue()) + "%");
            value.addClassName("needs-figure");
            Div jpm = new Div(value, new Span(Texts.text("needs.match")));
            jpm.addClassName("needs-match");
            figures.add(jpm);
        }
        Div counts = new Div();
        counts.addClassName("needs-counts");
        for (GapCategory category : GapCategory.values()) {
            long count = gaps.stream().filter(gap -> gap.category() == category).count();
            counts.add(new Badge(Texts.label("needs.category", category) + " " + count, tone(category)));
        }
        Span note = new Span(Texts.text(
                "needs.bands",
                Formats.number(board.overview().bands().lightMax().doubleValue()),
                Formats.number(board.overview().bands().mediumMax().doubleValue())));
        note.addClassName("needs-note");
        figures.add(new Div(counts, note));
        return figures;
    }

    private ResponsiveTable<CompetencyGap> table(List<CompetencyGap> gaps) {
        ResponsiveTable<CompetencyGap> table = new ResponsiveTable<CompetencyGap>(Texts.text("needs.gaps.caption"))
                .captionHidden()
                .places(CompetencyGap::id)
                .column(
                        Texts.text("needs.gap.competency"),
                        gap -> twoLines(
                                gap.facts().code() + " " + gap.facts().competency(),
                                Texts.label("needs.type", gap.facts().type())))
                .column(
                        Texts.text("needs.gap.where"),
                        gap -> twoLines(gap.facts().unit(), gap.facts().positionGroup()))
                .numeric(
                        Texts.text("needs.gap.staff"),
                        gap -> Formats.number((long) gap.facts().staff()))
                .numeric(
                        Texts.text("needs.gap.level"),
                        gap -> Texts.text(
                                "needs.gap.level.of",
                                Formats.number(gap.facts().actualLevel().doubleValue()),
                                gap.facts().requiredLevel()))
                .numeric(Texts.text("needs.gap"), this::gap)
                .numeric(
                        Texts.text("needs.gap.fulfilment"),
                        gap -> Formats.percent(gap.fulfilment().doubleValue()))
                .numeric(
                        Texts.text("needs.gap.rank"),
                        gap -> twoLines(
                                String.valueOf(gap.rank()),
                                Texts.text("needs.gap.usg", gap.facts().usg().total())));
        if (board.writable()) {
            table.column(Texts.text("needs.actions"), this::actions);
        }
        return table.rows(gaps);
    }

    private Div gap(CompetencyGap gap) {
        Div cell = new Div(
                new Span(Formats.number(gap.gap().doubleValue())),
                new Badge(Texts.label("needs.category", gap.category()), tone(gap.category())));
        cell.addClassName("needs-gap");
        return cell;
    }

    private Div actions(CompetencyGap gap) {
        RecordGap facts = gap.facts();
        return RowActions.of(
                gap.label(),
                () -> new GapDialog(board, facts).open(),
                () -> board.remove(
                        () -> board.work().gaps().remove(board.caseId(), gap.id(), RowActions.seen(facts.version()))));
    }

    private BarChart chart(List<CompetencyGap> gaps) {
        BarChart chart = new BarChart(
                Texts.text("needs.chart"),
                Texts.text("needs.chart.unit"),
                gaps.stream().map(gap -> gap.rank() + ". " + gap.facts().code()).toList(),
                List.of(
                        new Series(
                                Texts.text("needs.gap.required.short"),
                                gaps.stream()
                                        .map(gap -> (double) gap.facts().requiredLevel())
                                        .toList()),
                        new Series(
                                Texts.text("needs.gap.actual.short"),
                                gaps.stream()
                                        .map(gap -> gap.facts().actualLevel().doubleValue())
                                        .toList())));
        chart.scale(0, 5);
        return chart;
    }

    private static Div twoLines(String first, String second) {
        Span below = new Span(second);
        below.addClassName("needs-note");
        Div cell = new Div(new Span(first), below);
        cell.addClassName("needs-two-lines");
        return cell;
    }

    private static Tone tone(GapCategory category) {
        return switch (category) {
            case MET -> Tone.SUCCESS;
            case LIGHT -> Tone.INFO;
            case MEDIUM -> Tone.WARNING;
            case HEAVY -> Tone.DANGER;
        };
    }
}
