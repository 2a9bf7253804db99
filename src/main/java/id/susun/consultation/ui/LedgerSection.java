package id.susun.consultation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.susun.consultation.ConsultationOverview;
import id.susun.consultation.Ledger;
import id.susun.consultation.ReplyStatus;
import id.susun.consultation.StakeholderCategory;
import id.susun.shell.BarChart;
import id.susun.shell.Formats;
import id.susun.shell.Section;
import id.susun.shell.Series;
import id.susun.shell.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Heard, considered, explained: the figures, which groups were reached, and what became of the inputs. */
class LedgerSection extends Section {

    private final Div content = new Div();

    LedgerSection(ConsultationOverview overview) {
        super(Texts.text("consultation.ledger.title"));
        withHint(Texts.text("consultation.ledger.hint"));
        add(content);
        show(overview);
    }

    /** Shows where it stands now. */
    final void show(ConsultationOverview overview) {
        content.removeAll();
        Ledger ledger = overview.ledger();
        int attendees = overview.rounds().stream()
                .map(round -> round.attendees())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        Div figures = new Div(
                figure("consultation.ledger.heard", Formats.number(ledger.heard())),
                figure("consultation.ledger.considered", Formats.number(ledger.considered()) + share(ledger)),
                figure("consultation.ledger.explained", Formats.number(ledger.explained())),
                figure("consultation.ledger.attendees", Formats.number(attendees)));
        figures.addClassName("figures");
        content.add(figures, reach(ledger));
        if (ledger.considered() > 0) {
            content.add(chart(ledger));
        }
    }

    private static String share(Ledger ledger) {
        return ledger.heard() == 0 ? "" : " (" + Formats.percent(ledger.answeredPercent()) + ")";
    }

    private static Div figure(String key, String value) {
        Span number = new Span(value);
        number.addClassName("figure-value");
        Span label = new Span(Texts.text(key));
        label.addClassName("figure-label");
        Div figure = new Div(number, label);
        figure.addClassName("figure");
        return figure;
    }

    private static Paragraph reach(Ledger ledger) {
        List<StakeholderCategory> missed = ledger.mapped().stream()
                .filter(category -> !ledger.reached().contains(category))
                .toList();
        return new Paragraph(
                missed.isEmpty()
                        ? Texts.text("consultation.ledger.reached.all", names(ledger.reached()))
                        : Texts.text("consultation.ledger.reached.some", names(missed)));
    }

    private static String names(Collection<StakeholderCategory> categories) {
        return categories.isEmpty()
                ? "–"
                : categories.stream()
                        .map(category -> Texts.label("consultation.category", category))
                        .collect(Collectors.joining(", "));
    }

    private static BarChart chart(Ledger ledger) {
        List<String> names = Stream.of(ReplyStatus.values())
                .map(status -> Texts.label("consultation.reply", status))
                .toList();
        List<Double> counts = Stream.of(ReplyStatus.values())
                .map(status -> (double) ledger.byStatus().getOrDefault(status, 0))
                .toList();
        return new BarChart(
                Texts.text("consultation.ledger.chart"),
                Texts.text("consultation.ledger.unit"),
                names,
                List.of(new Series(Texts.text("consultation.inputs.title"), List.copyOf(counts))));
    }
}
