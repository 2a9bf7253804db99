package id.susun.drafting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import id.susun.casefile.RepairRequest;
import id.susun.casefile.VersionSummary;
import id.susun.casefile.ui.CaseView;
import id.susun.casefile.ui.HoldsInput;
import id.susun.casefile.ui.TextAside;
import id.susun.drafting.Coverage;
import id.susun.drafting.DraftPage;
import id.susun.shell.Texts;
import id.susun.workflow.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text with its outline, its actions and the ties of its articles. */
@StyleSheet("context://aset/drafting.css")
class DraftPanel extends Div implements HoldsInput {

    private final DraftParts parts;
    private final CaseView view;
    private final Div below = new Div();
    private final DraftActions actions;
    private final Manuscript manuscript;
    private final DeskSide side = new DeskSide();
    private @Nullable Coverage coverage;
    private final NotesPanel notes;
    private final LintPanel lint;

    DraftPanel(DraftParts parts, CaseView view, DraftPage page) {
        this.parts = parts;
        this.view = view;
        addClassName("drafting");
        returned();
        repairs(page.draft().mayWrite());
        List<VersionSummary> versions = parts.reading().versions(view.caseId());
        actions = new DraftActions(parts, view, versions, page.draft().mayWrite(), this::settle);
        add(actions);
        notes = new NotesPanel(parts.notes(), view.caseId(), this::settle, this::noted);
        manuscript = new Manuscript(new CaseText(parts, view.caseId(), notes::write), this::follow);
        lint = new LintPanel(
                parts.lint(),
                view.caseId(),
                page.draft().mayWrite(),
                this::settle,
                manuscript::refresh,
                actions::showHolding);
        lint.labels(side.pane(TextAside.FINDINGS.id(), Texts.text("lint.title"), lint));
        Div desk = new Div(side, manuscript);
        desk.addClassName("drafting-desk");
        notes.labels(side.pane(TextAside.NOTES.id(), Texts.text("drafting.notes"), notes));
        if (page.draft().mayWrite()) {
            side.pane(
                    Texts.text("basis.nav"),
                    new BasisPane(
                            parts.lint().register(),
                            parts.lint().insertion(),
                            view.caseId(),
                            this::settle,
                            manuscript::refresh));
        }
        add(desk, below);
        follow();
        if (!versions.isEmpty()) {
            add(new VersionSection(parts, view.caseId(), versions));
        }
    }

    /** While a text is being drafted again, why it came back is the first thing to read. */
    private void returned() {
        if (view.policyCase().stage() == Stage.DRAFTING) {
            parts.repairs()
                    .lastReturn(view.caseId())
                    .ifPresent(last ->
                            add(new ReturnedNote(last, parts.tenants().current().level())));
        }
    }

    private void repairs(boolean mayTick) {
        List<RepairRequest> requests = parts.repairs().of(view.caseId());
        if (!requests.isEmpty() && view.policyCase().stage() == Stage.DRAFTING) {
            add(new RepairSection(parts.repairs(), view.caseId(), requests, mayTick));
        }
    }

    /** A note shows at its node, and an accepted suggestion in its words. */
    private void noted() {
        manuscript.refresh();
    }

    /** What was typed may be the last thing that was lacking, or have given an article a ground. */
    private void follow() {
        lint.refresh();
        notes.follow();
        Coverage now = parts.ties().coverage(view.caseId());
        if (!now.equals(coverage)) {
            coverage = now;
            below.removeAll();
            below.add(new CoverageSection(view.caseId(), now));
        }
    }

    @Override
    public boolean settle() {
        return manuscript.settle();
    }

    /** The browser's own question stands where the server is not asked: closing the window, loading it anew. */
    @Override
    protected void onAttach(AttachEvent attached) {
        getElement()
                .executeJs("window.onbeforeunload = e => {"
                        + "if (document.querySelector('.unsaved:not(:empty)')) e.preventDefault(); };");
    }
}
