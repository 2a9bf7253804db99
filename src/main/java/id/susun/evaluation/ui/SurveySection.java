package id.susun.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.evaluation.SurveyOverview;
import id.susun.shell.Badge;
import id.susun.shell.BarChart;
import id.susun.shell.Buttons;
import id.susun.shell.EmptyState;
import id.susun.shell.Facts;
import id.susun.shell.Formats;
import id.susun.shell.Section;
import id.susun.shell.Series;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import id.susun.survey.SkmElement;
import id.susun.survey.SkmGrade;
import id.susun.survey.SkmResult;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The satisfaction survey: the index large, the sample beside it, then the nine elements with the weakest named. */
class SurveySection extends Section {

    private final EvaluationBoard board;

    SurveySection(EvaluationBoard board) {
        super(Texts.text("evaluation.survey"));
        this.board = board;
        withHint(Texts.text("evaluation.survey.hint"));
        SurveyOverview survey = board.overview().survey();
        if (board.writing()) {
            actions(survey != null);
        }
        if (survey == null) {
            add(new EmptyState(
                    VaadinIcon.CLIPBOARD_USER,
                    Texts.text("evaluation.survey.empty"),
                    Texts.text(board.writing() ? "evaluation.survey.empty.hint" : "evaluation.none.hint")));
        } else {
            show(survey);
        }
    }

    private void actions(boolean framed) {
        Component frame = Buttons.secondary(
                Texts.text(framed ? "evaluation.survey.edit" : "evaluation.survey.add"),
                () -> new FrameDialog(board).open());
        withActions(frame);
        if (framed) {
            Div bar = new Div(
                    Buttons.secondary(Texts.text("evaluation.csv.import"), () -> new ImportDialog(board).open()),
                    Buttons.secondary(Texts.text("evaluation.survey.counts"), () -> new CountsDialog(board).open()),
                    Buttons.secondary(
                            Texts.text("evaluation.survey.respondent"), () -> new RespondentDialog(board).open()));
            bar.addClassName("evaluation-buttons");
            add(bar);
        }
    }

    private void show(SurveyOverview survey) {
        Div head = new Div();
        head.addClassName("evaluation-survey");
        survey.result().ifPresent(result -> head.add(figure(result)));
        Facts facts = new Facts()
                .with(Texts.text("evaluation.survey.period"), survey.frame().period())
                .with(Texts.text("evaluation.survey.unit"), survey.frame().serviceUnit())
                .with(
                        Texts.text("evaluation.survey.sample"),
                        Texts.text(
                                "evaluation.survey.sample.line",
                                Formats.number(survey.respondents()),
                                Formats.number(survey.minimumSample()),
                                Formats.number(survey.frame().population())));
        survey.change().ifPresent(change -> facts.with(Texts.text("evaluation.survey.change"), change(survey, change)));
        head.add(facts);
        add(head);
        survey.warnings().forEach(warning -> {
            Paragraph note = new Paragraph(
                    Texts.text("evaluation.warning." + warning, survey.respondents(), survey.minimumSample()));
            note.addClassName("evaluation-warning");
            add(note);
        });
        survey.result().ifPresent(this::elements);
        if (survey.respondents() == 0) {
            add(new EmptyState(
                    VaadinIcon.USERS,
                    Texts.text("evaluation.survey.unanswered"),
                    Texts.text(board.writing() ? "evaluation.survey.unanswered.hint" : "evaluation.none.hint")));
        }
    }

    private static Component figure(SkmResult result) {
        Span number = new Span(String.format(Texts.locale(), "%.2f", result.converted()));
        number.addClassName("evaluation-figure");
        Span label = new Span(Texts.text("evaluation.survey.index"));
        label.addClassName("evaluation-note");
        Div figure = new Div(
                label,
                number,
                new Badge(
                        Texts.text(
                                "evaluation.survey.grade",
                                result.grade(),
                                Texts.label("evaluation.grade", result.grade())),
                        result.grade().compareTo(SkmGrade.B) <= 0 ? Tone.SUCCESS : Tone.WARNING));
        figure.addClassName("evaluation-index");
        return figure;
    }

    private static String change(SurveyOverview survey, BigDecimal change) {
        BigDecimal previous = survey.frame().previous();
        return Texts.text(
                "evaluation.survey.change.line",
                String.format(Texts.locale(), "%+.2f", change),
                previous == null ? "" : String.format(Texts.locale(), "%.2f", previous));
    }

    private void elements(SkmResult result) {
        String lowest = result.lowest().stream().map(SurveySection::name).collect(Collectors.joining("; "));
        add(
                new BarChart(
                                Texts.text("evaluation.survey.chart"),
                                Texts.text("evaluation.survey.chart.unit"),
                                Arrays.stream(SkmElement.values())
                                        .map(SurveySection::name)
                                        .toList(),
                                java.util.List.of(new Series(
                                        Texts.text("evaluation.survey.chart.series"),
                                        result.elements().stream()
                                                .map(line -> line.converted().doubleValue())
                                                .toList())))
                        .scale(25, 100),
                new Paragraph(Texts.text("evaluation.survey.lowest", lowest)));
    }

    static String name(SkmElement element) {
        return element + " " + Texts.label("evaluation.element", element);
    }
}
