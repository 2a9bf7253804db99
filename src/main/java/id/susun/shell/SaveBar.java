package id.susun.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** Bar at the foot of a form: its actions, and whether what was typed is saved. */
public class SaveBar extends Div {

    private final Span state = new Span();

    /** A bar with the actions of the form, the primary one first. */
    public SaveBar(Component... actions) {
        addClassName("save-bar");
        state.addClassName("save-state");
        state.getElement().setAttribute("role", "status");
        add(actions);
        add(state);
    }

    /** Says when it was saved. */
    public void saved(Instant when) {
        state.setText(Texts.text("shell.saved", Formats.time(when)));
        state.removeClassName("attention");
    }

    /** Says that something typed is not saved yet. */
    public void unsaved() {
        state.setText(Texts.text("shell.unsaved"));
        state.addClassName("attention");
    }
}
