package id.susun.needs.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import id.susun.casefile.ui.CaseView;
import id.susun.needs.NeedsOverview;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;

/** The needs analysis in the order a drafter thinks: problem, gaps, profile, options, evidence, hand-in. */
@StyleSheet("context://aset/needs.css")
class NeedsBoard extends Div {

    private final CaseView view;
    private final NeedsWork work;
    private final boolean writable;
    private final Div rest = new Div();
    private NeedsOverview overview;

    NeedsBoard(CaseView view, NeedsWork work) {
        this.view = view;
        this.work = work;
        this.writable = view.mayDo(Step.ANALYSE_NEEDS);
        this.overview = work.analysis().overview(view.caseId());
        addClassName("needs");
        if (view.mayDo(Step.VERIFY_NEEDS)) {
            add(new VerifySection(this));
        } else if (overview.review() != null) {
            add(new ReviewNotice(overview.review()));
        }
        add(new ProblemSection(this), rest);
        fill();
    }

    /** Shows what is stored now; the problem statement stays as it is, for it may hold unsaved words. */
    void reload() {
        overview = work.analysis().overview(view.caseId());
        fill();
    }

    private void fill() {
        rest.removeAll();
        rest.add(new GapSection(this), new ProfileSection(this), new OptionSection(this), new EvidenceSection(this));
        if (writable) {
            rest.add(new SubmitSection(this));
        }
    }

    /** Removes an entry, says so, and shows what is left. */
    void remove(Runnable removal) {
        Failures.attempt(() -> {
            removal.run();
            Toasts.success(Texts.text("needs.removed"));
            reload();
        });
    }

    /** The case moved on: the whole page shows it. */
    void movedOn(String message) {
        Toasts.success(message);
        view.refresh();
    }

    CaseId caseId() {
        return view.caseId();
    }

    NeedsOverview overview() {
        return overview;
    }

    boolean writable() {
        return writable;
    }

    NeedsWork work() {
        return work;
    }
}
