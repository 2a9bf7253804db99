package id.susun.evaluation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import id.susun.casefile.ui.CaseView;
import id.susun.evaluation.ConclusionView;
import id.susun.evaluation.EvaluationOverview;
import id.susun.shell.Toasts;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The decision or its outcome first, then indicators, survey, findings, follow-up, and at the end the hand-in. */
@StyleSheet("context://aset/evaluation.css")
class EvaluationBoard extends Div {

    private final CaseView view;
    private final EvaluationWork work;
    private final Div entries = new Div();
    private final @Nullable SubmitSection handIn;
    private EvaluationOverview overview;

    EvaluationBoard(CaseView view, EvaluationWork work) {
        this.view = view;
        this.work = work;
        this.overview = work.evaluation().overview(view.caseId());
        addClassName("evaluation");
        ConclusionView conclusion = overview.conclusion();
        if (conclusion != null) {
            add(
                    view.mayDo(Step.DECIDE_NEXT)
                            ? new DecisionSection(this, conclusion)
                            : new ConclusionSection(conclusion));
        }
        add(entries);
        fill();
        handIn = writing() ? new SubmitSection(this) : null;
        if (handIn != null) {
            add(handIn);
        }
    }

    private void fill() {
        entries.removeAll();
        entries.add(
                new IndicatorSection(this),
                new SurveySection(this),
                new FindingSection(this),
                new FollowUpSection(this));
    }

    /** Says what was stored and shows it; the hand-in stays as it is, for its reason may be half written. */
    void stored(String text) {
        Toasts.success(text);
        overview = current();
        fill();
        if (handIn != null) {
            handIn.show(overview.missing());
        }
    }

    /** Whether the person may write the results now. */
    boolean writing() {
        return view.mayDo(Step.MEASURE_RESULTS);
    }

    EvaluationOverview overview() {
        return overview;
    }

    /** What is stored at this moment, for a form that replaces the whole of it. */
    EvaluationOverview current() {
        return work.evaluation().overview(view.caseId());
    }

    EvaluationWork work() {
        return work;
    }

    CaseId caseId() {
        return view.caseId();
    }

    LocalDate today() {
        return LocalDate.now(work.clock());
    }

    /** The case moved on: says what was done and shows the whole page anew. */
    void done(String text) {
        Toasts.success(text);
        view.refresh();
    }
}
