package id.susun.drafting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.drafting.DraftNode;
import id.susun.shell.Buttons;
import id.susun.shell.Texts;
import java.util.function.Consumer;

/** Two people wrote the same node: what both say side by side, heading and text, and a choice. */
class ConflictBox extends Div {

    private final Button keep;

    ConflictBox(
            DraftNode theirs,
            String myHeading,
            String myText,
            Consumer<DraftNode> keepMine,
            Consumer<DraftNode> takeTheirs) {
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        String name = String.valueOf(theirs.editedBy());
        Div sides =
                new Div(side(Texts.text("drafting.conflict.theirs", name)), side(Texts.text("drafting.conflict.mine")));
        boolean onlyHeading = theirs.kind().hasHeading() && theirs.text().isEmpty() && myText.isEmpty();
        if (theirs.kind().hasHeading()) {
            both(sides, "conflict-heading", theirs.heading(), myHeading);
        }
        if (!onlyHeading) {
            both(sides, "conflict-text", theirs.text(), myText);
        }
        sides.addClassName("conflict-sides");
        keep = Buttons.primary(Texts.text("drafting.conflict.keep"), () -> keepMine.accept(theirs));
        Div choice = new Div(
                keep, Buttons.secondary(Texts.text("drafting.conflict.take", name), () -> takeTheirs.accept(theirs)));
        choice.addClassName("conflict-choice");
        add(new Paragraph(Texts.text("drafting.node.conflict", name)), sides, choice);
    }

    /** Takes the focus to the choice that has to be made. */
    void focus() {
        keep.focus();
    }

    private static Div side(String title) {
        return new Div(line("conflict-title", title));
    }

    private static void both(Div sides, String css, String theirs, String mine) {
        ((Div) sides.getComponentAt(0)).add(line(css, shown(theirs)));
        ((Div) sides.getComponentAt(1)).add(line(css, shown(mine)));
    }

    private static String shown(String text) {
        return text.isEmpty() ? Texts.text("drafting.conflict.blank") : text;
    }

    private static Div line(String css, String text) {
        Div line = new Div(text);
        line.addClassName(css);
        line.getElement().setAttribute("dir", "auto");
        return line;
    }
}
