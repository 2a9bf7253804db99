package id.susun.drafting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.audit.AuditFilter;
import id.susun.casefile.VersionSummary;
import id.susun.casefile.ui.CaseView;
import id.susun.casefile.ui.HoldsInput;
import id.susun.drafting.DraftPage;
import id.susun.shell.Texts;
import id.susun.workflow.Stage;
import java.util.List;

/** The text with its outline, its actions and the ties of its articles. */
@StyleSheet("context://aset/drafting.css")
class DraftPanel extends Div implements HoldsInput {

    private final DraftParts parts;
    private final CaseView view;
    private final Div desk = new Div();
    private final Div below = new Div();
    private final DraftActions actions;
    private Paper paper;

    DraftPanel(DraftParts parts, CaseView view, DraftPage page) {
        this.parts = parts;
        this.view = view;
        addClassName("drafting");
        returned();
        List<VersionSummary> versions = parts.reading().versions(view.caseId());
        actions = new DraftActions(parts, view, versions, page.draft().mayWrite(), this::settle);
        add(actions);
        if (page.draft().mayWrite()) {
            Paragraph hint = new Paragraph(Texts.text("drafting.hint"));
            hint.addClassName("drafting-hint");
            add(hint);
        }
        add(desk, below);
        if (!versions.isEmpty()) {
            add(new VersionSection(parts, view.caseId(), versions));
        }
        desk.addClassName("drafting-desk");
        paper = show(page);
    }

    /** While a text is being drafted again, why it came back is the first thing to read. */
    private void returned() {
        parts.auditTrail().read(AuditFilter.of(view.caseId(), "approval.ReturnedToDrafting"), null, 1).stream()
                .filter(last -> view.policyCase().stage() == Stage.DRAFTING && last.reason() != null)
                .findFirst()
                .ifPresent(last -> {
                    Div note = new Div(Texts.text("drafting.returned", last.actorName(), last.reason()));
                    note.addClassName("drafting-returned");
                    note.getElement().setAttribute("role", "note");
                    add(note);
                });
    }

    private Paper show(DraftPage page) {
        Paper fresh = new Paper(parts, view.caseId(), page, this::reload, this::follow);
        desk.removeAll();
        desk.add(new Outline(page.draft()), fresh);
        below.removeAll();
        below.add(new CoverageSection(parts.ties().coverage(view.caseId())));
        return fresh;
    }

    private Paper reload() {
        paper = show(parts.reading().page(view.caseId()).orElseThrow());
        actions.showGaps();
        return paper;
    }

    /** What was typed may be a heading of the outline, or the last thing that was lacking. */
    private void follow() {
        Outline fresh =
                new Outline(parts.reading().page(view.caseId()).orElseThrow().draft());
        desk.getChildren().filter(Outline.class::isInstance).findFirst().ifPresent(old -> desk.replace(old, fresh));
        actions.showGaps();
    }

    @Override
    public boolean settle() {
        return paper.settle();
    }

    /** The browser's own question stands where the server is not asked: closing the window, loading it anew. */
    @Override
    protected void onAttach(AttachEvent attached) {
        getElement()
                .executeJs("window.onbeforeunload = e => {"
                        + "if (document.querySelector('.unsaved:not(:empty)')) e.preventDefault(); };");
    }
}
