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
import org.jspecify.annotations.Nullable;

/** The needs analysis in the order a drafter thinks: problem, gaps, profile, options, evidence, hand-in. */
@StyleSheet("context://aset/needs.css")
class NeedsBoard extends Div {

    private final CaseView view;
    private final NeedsWork work;
    private final boolean writable;
    private final Div entries = new Div();
    private final @Nullable SubmitSection handIn;
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
        add(new ProblemSection(this), entries);
        fill();
        handIn = writable ? new SubmitSection(this) : null;
        if (handIn != null) {
            add(handIn);
        }
    }

    /** Shows what is stored now; the problem statement stays as it is, for it may hold unsaved words. */
    void reload() {
        problemSaved();
        fill();
    }

    /**
     * Says what is still missing, and leaves every button where it is: leaving a field saves it, and a button that was
     * replaced at that moment would never hear the click for which the field was left.
     */
    void problemSaved() {
        overview = work.analysis().overview(view.caseId());
        if (handIn != null) {
            handIn.show(overview.missing());
        }
    }

    private void fill() {
        entries.removeAll();
        entries.add(new GapSection(this), new ProfileSection(this), new OptionSection(this), new EvidenceSection(this));
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
