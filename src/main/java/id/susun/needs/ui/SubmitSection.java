package id.susun.needs.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.needs.Missing;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.SaveBar;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import java.util.Set;

/** What is still missing, and the hand-in. */
class SubmitSection extends Section {

    private final UnorderedList checklist = new UnorderedList();

    SubmitSection(NeedsBoard board) {
        super(Texts.text("needs.submit.title"));
        emphasised();
        withHint(Texts.text("needs.submit.hint"));
        checklist.addClassName("needs-checklist");
        show(board.overview().missing());
        add(checklist, new SaveBar(Buttons.primary(Texts.text("needs.submit"), () -> {
            if (Failures.attempt(() -> board.work().analysis().submit(board.caseId()))) {
                board.movedOn(Texts.text("needs.submitted"));
            }
        })));
    }

    final void show(Set<Missing> missing) {
        checklist.removeAll();
        for (Missing item : Missing.values()) {
            boolean done = !missing.contains(item);
            Icon mark = (done ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CIRCLE_THIN).create();
            mark.getElement().setAttribute("aria-hidden", "true");
            Span state = new Span(Texts.text(done ? "needs.check.done" : "needs.check.open"));
            state.addClassName("visually-hidden");
            ListItem line = new ListItem(mark, new Span(Texts.label("needs.check", item)), state);
            line.addClassName(done ? "done" : "open");
            checklist.add(line);
        }
    }
}
