package id.susun.evaluation.ui;

import com.vaadin.flow.component.html.Span;
import id.susun.evaluation.ConclusionView;
import id.susun.evaluation.Verdict;
import id.susun.shell.Badge;
import id.susun.shell.Facts;
import id.susun.shell.Formats;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who handed the results in, and what was decided on them and why. */
class ConclusionSection extends Section {

    ConclusionSection(ConclusionView conclusion) {
        super(Texts.text("evaluation.conclusion"));
        Facts facts = new Facts()
                .with(
                        Texts.text("evaluation.conclusion.submitted"),
                        signed(conclusion.submittedName(), conclusion.submittedAt()));
        if (conclusion.noSurveyReason() != null) {
            facts.wide(Texts.text("evaluation.conclusion.no-survey"), conclusion.noSurveyReason());
        }
        Verdict verdict = conclusion.verdict();
        if (verdict == null) {
            facts.with(
                    Texts.text("evaluation.conclusion.verdict"),
                    new Badge(Texts.text("evaluation.conclusion.waiting"), Tone.INFO));
        } else {
            facts.with(
                            Texts.text("evaluation.conclusion.verdict"),
                            new Badge(
                                    Texts.label("evaluation.verdict", verdict),
                                    verdict == Verdict.CONTINUE ? Tone.SUCCESS : Tone.INFO))
                    .with(
                            Texts.text("evaluation.conclusion.decided"),
                            new Span(signed(conclusion.decidedName(), conclusion.decidedAt())))
                    .wide(Texts.text("evaluation.conclusion.reason"), conclusion.reason());
        }
        add(facts);
    }

    private static String signed(@Nullable String name, @Nullable Instant at) {
        return (name == null ? "–" : name) + (at == null ? "" : ", " + Formats.dateTime(at));
    }
}
