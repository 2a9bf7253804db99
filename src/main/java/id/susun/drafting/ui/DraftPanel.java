package id.susun.drafting.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import id.susun.audit.AuditFilter;
import id.susun.casefile.ui.CaseView;
import id.susun.drafting.DraftPage;
import id.susun.shell.Texts;
import id.susun.workflow.Stage;

/** The text with its outline, its actions and the ties of its articles. */
@StyleSheet("context://aset/drafting.css")
class DraftPanel extends Div {

    private final DraftParts parts;
    private final CaseView view;
    private final Div desk = new Div();
    private final Div below = new Div();

    DraftPanel(DraftParts parts, CaseView view, DraftPage page) {
        this.parts = parts;
        this.view = view;
        addClassName("drafting");
        returned();
        add(new DraftActions(parts, view, page.draft().mayWrite()), desk, below);
        desk.addClassName("drafting-desk");
        show(page);
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

    private void show(DraftPage page) {
        Paper paper = new Paper(parts, view.caseId(), page, this::reload);
        desk.removeAll();
        desk.add(new Outline(page.draft()), paper);
        below.removeAll();
        below.add(new CoverageSection(parts.ties().coverage(view.caseId())));
    }

    private Paper reload() {
        DraftPage page = parts.drafting().page(view.caseId()).orElseThrow();
        show(page);
        return (Paper) desk.getComponentAt(1);
    }
}
