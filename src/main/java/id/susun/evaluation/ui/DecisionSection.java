package id.susun.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.evaluation.ConclusionView;
import id.susun.evaluation.EvaluationOverview;
import id.susun.evaluation.SurveyOverview;
import id.susun.evaluation.Verdict;
import id.susun.shell.Buttons;
import id.susun.shell.Facts;
import id.susun.shell.Failures;
import id.susun.shell.Formats;
import id.susun.shell.ReasonDialog;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.survey.SkmResult;

/** The decision of the head of the unit: what the results come to in short, then three ways, each explained. */
class DecisionSection extends Section {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 2000;

    private final EvaluationBoard board;

    DecisionSection(EvaluationBoard board, ConclusionView conclusion) {
        super(Texts.text("evaluation.decide"));
        this.board = board;
        emphasised();
        withHint(Texts.text(
                "evaluation.decide.hint", conclusion.submittedName(), Formats.dateTime(conclusion.submittedAt())));
        add(results(conclusion));
        if (conclusion.submittedBy().equals(board.work().currentUser().person().id())) {
            Paragraph why = new Paragraph(Texts.text("evaluation.decide.own"));
            why.addClassName("evaluation-warning");
            add(why);
            return;
        }
        Div ways = new Div();
        ways.addClassName("evaluation-ways");
        for (Verdict verdict : Verdict.values()) {
            String title = Texts.label("evaluation.verdict", verdict);
            Div way = new Div(
                    new H3(title),
                    new Paragraph(Texts.text("evaluation.verdict." + verdict + ".text")),
                    verdict == Verdict.REPEAL
                            ? Buttons.danger(Texts.text("evaluation.verdict." + verdict + ".do"), () -> ask(verdict))
                            : Buttons.secondary(
                                    Texts.text("evaluation.verdict." + verdict + ".do"), () -> ask(verdict)));
            way.addClassName("evaluation-way");
            ways.add(way);
        }
        add(ways);
    }

    private Facts results(ConclusionView conclusion) {
        EvaluationOverview overview = board.overview();
        SurveyOverview survey = overview.survey();
        Facts facts = new Facts()
                .with(
                        Texts.text("evaluation.indicators"),
                        Texts.text(
                                "evaluation.indicators.summary",
                                overview.reached(),
                                overview.measured(),
                                overview.indicators().size()));
        if (survey != null && survey.result().isPresent()) {
            SkmResult result = survey.result().get();
            facts.with(
                    Texts.text("evaluation.survey.index"),
                    String.format(Texts.locale(), "%.2f", result.converted()) + " · "
                            + Texts.text(
                                    "evaluation.survey.grade",
                                    result.grade(),
                                    Texts.label("evaluation.grade", result.grade())));
        }
        return conclusion.noSurveyReason() == null
                ? facts
                : facts.wide(Texts.text("evaluation.conclusion.no-survey"), conclusion.noSurveyReason());
    }

    private void ask(Verdict verdict) {
        String key = "evaluation.verdict." + verdict;
        new ReasonDialog(
                        Texts.text(key),
                        Texts.text(key + ".text"),
                        Texts.text(key + ".do"),
                        SHORTEST_REASON,
                        LONGEST_REASON,
                        reason -> decide(verdict, reason))
                .open();
    }

    private boolean decide(Verdict verdict, String reason) {
        boolean decided = Failures.attempt(() -> board.work().evaluation().decide(board.caseId(), verdict, reason));
        if (decided) {
            board.done(Texts.text("evaluation.verdict." + verdict + ".done"));
        }
        return decided;
    }
}
