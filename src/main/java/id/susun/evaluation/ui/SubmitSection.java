package id.susun.evaluation.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import id.susun.evaluation.Missing;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.SaveBar;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import java.util.Set;

/** What is still missing, and the hand-in; without a survey a reason stands in for it. */
class SubmitSection extends Section {

    private final EvaluationBoard board;
    private final UnorderedList checklist = new UnorderedList();
    private final TextArea reason = new TextArea(Texts.text("evaluation.submit.reason"));

    SubmitSection(EvaluationBoard board) {
        super(Texts.text("evaluation.submit.title"));
        this.board = board;
        emphasised();
        withHint(Texts.text("evaluation.submit.hint"));
        checklist.addClassName("evaluation-checklist");
        reason.setHelperText(Texts.text("evaluation.submit.reason.help"));
        reason.setWidthFull();
        reason.setMinRows(3);
        show(board.overview().missing());
        add(checklist, reason, new SaveBar(Buttons.primary(Texts.text("evaluation.submit"), this::submit)));
    }

    final void show(Set<Missing> missing) {
        checklist.removeAll();
        for (Missing item : Missing.values()) {
            checklist.add(line(item, !missing.contains(item)));
        }
        reason.setVisible(missing.contains(Missing.SURVEY));
    }

    private static ListItem line(Missing item, boolean done) {
        Icon mark = (done ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CIRCLE_THIN).create();
        mark.getElement().setAttribute("aria-hidden", "true");
        Span state = new Span(Texts.text(done ? "evaluation.check.done" : "evaluation.check.open"));
        state.addClassName("visually-hidden");
        ListItem line = new ListItem(mark, new Span(Texts.label("evaluation.check", item)), state);
        line.addClassName(done ? "done" : "open");
        return line;
    }

    private void submit() {
        if (Failures.attempt(() -> board.work().evaluation().submit(board.caseId(), reason.getValue()))) {
            board.done(Texts.text("evaluation.submitted"));
        }
    }
}
