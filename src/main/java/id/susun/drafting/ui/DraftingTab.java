package id.susun.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.casefile.ui.CaseTab;
import id.susun.casefile.ui.CaseView;
import id.susun.shell.Buttons;
import id.susun.shell.EmptyState;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import id.susun.workflow.Stage;

/** The tab in which the text of a policy is drafted. */
@org.springframework.stereotype.Component
class DraftingTab implements CaseTab {

    private final DraftParts parts;

    DraftingTab(DraftParts parts) {
        this.parts = parts;
    }

    @Override
    public Stage stage() {
        return Stage.DRAFTING;
    }

    @Override
    public Component content(CaseView view) {
        return parts.reading()
                .page(view.caseId())
                .<Component>map(page -> new DraftPanel(parts, view, page))
                .orElseGet(() -> parts.drafting().mayWrite(view.caseId()) ? begin(view) : nothing());
    }

    private Component begin(CaseView view) {
        return new EmptyState(
                VaadinIcon.FILE_TEXT_O,
                Texts.text("drafting.empty.title"),
                Texts.text("drafting.empty.write"),
                Buttons.primary(Texts.text("drafting.begin"), () -> {
                    if (Failures.attempt(() -> parts.drafting().open(view.caseId()))) {
                        view.refresh();
                    }
                }),
                Buttons.secondary(Texts.text("formats.import"), () -> new ImportDialog(parts, view, false).open()));
    }

    private static Component nothing() {
        return new EmptyState(
                VaadinIcon.FILE_TEXT_O, Texts.text("drafting.empty.title"), Texts.text("drafting.empty.read"));
    }
}
