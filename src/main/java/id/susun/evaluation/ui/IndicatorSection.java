package id.susun.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.casefile.ThreadNode;
import id.susun.evaluation.SaveIndicator;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.EmptyState;
import id.susun.shell.Formats;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Each indicator from its baseline over its target to what was measured, with how much of the way has been gone. */
class IndicatorSection extends Section {

    private final EvaluationBoard board;
    private final Map<UUID, String> nodes;

    IndicatorSection(EvaluationBoard board) {
        super(Texts.text("evaluation.indicators"));
        this.board = board;
        nodes = board.work().thread().nodes(board.caseId()).stream()
                .collect(Collectors.toMap(ThreadNode::id, ThreadNode::label, (first, second) -> first));
        List<SaveIndicator> rows = board.overview().indicators();
        if (rows.isEmpty()) {
            withHint(Texts.text("evaluation.indicators.hint"));
        } else {
            withHint(Texts.text(
                    "evaluation.indicators.summary",
                    board.overview().reached(),
                    board.overview().measured(),
                    rows.size()));
        }
        if (board.writing()) {
            withActions(Buttons.secondary(
                    Texts.text("evaluation.indicator.add"), () -> new IndicatorDialog(board, null).open()));
        }
        ResponsiveTable<SaveIndicator> table = new ResponsiveTable<SaveIndicator>(Texts.text("evaluation.indicators"))
                .captionHidden()
                .column(Texts.text("evaluation.indicator"), this::name)
                .numeric(Texts.text("evaluation.indicator.baseline"), row -> value(row.baseline(), row))
                .numeric(Texts.text("evaluation.indicator.target"), row -> value(row.target(), row))
                .numeric(Texts.text("evaluation.indicator.actual"), row -> value(row.actual(), row))
                .column(Texts.text("evaluation.indicator.progress"), IndicatorSection::progress);
        if (board.writing()) {
            table.column(Texts.text("evaluation.actions"), this::actions);
        }
        add(table.whenEmpty(new EmptyState(
                        VaadinIcon.TRENDING_UP,
                        Texts.text("evaluation.indicators.none"),
                        Texts.text(board.writing() ? "evaluation.indicators.none.hint" : "evaluation.none.hint")))
                .rows(rows));
    }

    private Component name(SaveIndicator row) {
        Div cell = new Div(new Span(row.label()));
        cell.addClassName("evaluation-lines");
        cell.add(note(Texts.label("evaluation.level", row.level())
                + (row.source().isBlank() ? "" : " · " + row.source())
                + (row.frequency().isBlank() ? "" : " · " + row.frequency())));
        if (!row.formula().isBlank()) {
            cell.add(note(Texts.text("evaluation.indicator.formula.line", row.formula())));
        }
        String rests = row.restsOn().stream()
                .map(nodes::get)
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.joining("; "));
        if (!rests.isBlank()) {
            cell.add(note(Texts.text("evaluation.indicator.rests.line", rests)));
        }
        return cell;
    }

    private static Span note(String text) {
        Span line = new Span(text);
        line.addClassName("evaluation-note");
        return line;
    }

    private static @Nullable String value(@Nullable BigDecimal value, SaveIndicator row) {
        if (value == null) {
            return null;
        }
        String gap = row.unit().equals("%") ? "" : " ";
        return Formats.number(value.doubleValue()) + gap + row.unit();
    }

    /** A bar that fills up to the target; the words beside it say the same. */
    private static Component progress(SaveIndicator row) {
        Div cell = new Div();
        cell.addClassName("evaluation-lines");
        row.progress().ifPresent(percent -> {
            Div fill = new Div();
            fill.getStyle().setWidth(percent.min(BigDecimal.valueOf(100)) + "%");
            Div bar = new Div(fill);
            bar.addClassName("evaluation-bar");
            bar.getElement().setAttribute("aria-hidden", "true");
            cell.add(
                    bar,
                    note(Texts.text("evaluation.indicator.progress.line", Formats.percent(percent.doubleValue()))));
        });
        cell.add(row.reached()
                .map(reached -> reached
                        ? new Badge(Texts.text("evaluation.reached"), Tone.SUCCESS)
                        : new Badge(Texts.text("evaluation.reached.not"), Tone.WARNING))
                .orElseGet(() -> new Badge(Texts.text("evaluation.measured.not"))));
        if (row.lowerIsBetter()) {
            cell.add(note(Texts.text("evaluation.indicator.lower")));
        }
        return cell;
    }

    private Component actions(SaveIndicator row) {
        return Entry.actions(
                board,
                row.code(),
                () -> new IndicatorDialog(board, row).open(),
                () -> board.work()
                        .indicators()
                        .remove(
                                board.caseId(),
                                Objects.requireNonNull(row.id()),
                                Objects.requireNonNull(row.version())));
    }
}
