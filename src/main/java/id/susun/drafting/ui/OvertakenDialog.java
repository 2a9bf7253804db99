package id.susun.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.drafting.Acceptance.Overtaken;
import id.susun.drafting.NoteCommands.AcceptAs;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import id.susun.shell.Typing;
import java.util.Map;
import java.util.function.Consumer;

/** A suggestion on a node that has changed since: what it said, says now and would say, and the wording to be chosen. */
class OvertakenDialog extends Dialog {

    private static final int REST_MILLIS = 400;

    private final Overtaken overtaken;
    private final TextField heading = new TextField(Texts.text("drafting.note.heading"));
    private final TextArea text = new TextArea(Texts.text("drafting.overtaken.text"));

    OvertakenDialog(Overtaken overtaken, Consumer<AcceptAs> accept, Runnable reject) {
        this.overtaken = overtaken;
        addClassName("note-dialog");
        setHeaderTitle(Texts.text("drafting.overtaken.title", overtaken.now().place()));
        setWidth("min(64rem, calc(100vw - 1rem))");
        setCloseOnOutsideClick(false);
        Div before = new Div(overtaken.before());
        before.addClassName("marked");
        Div sides = new Div(
                side("drafting.overtaken.before", before),
                side("drafting.overtaken.now", new MarkedWords(overtaken.changed())),
                side("drafting.overtaken.proposed", new MarkedWords(overtaken.proposed())));
        sides.addClassName("overtaken-sides");
        fields();
        add(new Paragraph(Texts.text("drafting.overtaken.hint")), sides, heading, text);
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.danger(Texts.text("drafting.note.reject"), () -> {
                            close();
                            reject.run();
                        }),
                        Buttons.primary(Texts.text("drafting.overtaken.use"), () -> {
                            boolean done = Failures.attempt(
                                    () -> accept.accept(chosen()), Map.of("heading", heading, "text", text));
                            if (done) {
                                close();
                            }
                        }));
    }

    private void fields() {
        heading.setVisible(overtaken.now().kind().hasHeading());
        heading.setValue(overtaken.proposedHeading());
        heading.setWidthFull();
        heading.setManualValidation(true);
        text.setVisible(overtaken.now().kind().hasText());
        text.setValue(overtaken.proposedText());
        text.setWidthFull();
        text.setMinRows(4);
        text.setManualValidation(true);
        Typing.follow(heading, REST_MILLIS);
        Typing.follow(text, REST_MILLIS);
    }

    private AcceptAs chosen() {
        return new AcceptAs(
                overtaken.note(),
                heading.getValue(),
                text.getValue(),
                overtaken.now().version());
    }

    private static Div side(String key, Component words) {
        Span title = new Span(Texts.text(key));
        title.addClassName("conflict-title");
        words.addClassName("overtaken-words");
        words.getElement().setAttribute("tabindex", "0");
        return new Div(title, words);
    }
}
