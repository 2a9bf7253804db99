package id.susun.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.drafting.DraftNode;
import id.susun.shell.Buttons;
import id.susun.shell.Texts;
import java.util.function.Consumer;

/** Two people wrote the same node: both texts side by side, and a choice. */
class ConflictBox extends Div {

    ConflictBox(DraftNode theirs, String mine, Consumer<DraftNode> keepMine, Consumer<DraftNode> takeTheirs) {
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        String name = String.valueOf(theirs.editedBy());
        Div sides = new Div(
                side(Texts.text("drafting.conflict.theirs", name), theirs.text()),
                side(Texts.text("drafting.conflict.mine"), mine));
        sides.addClassName("conflict-sides");
        Div choice = new Div(
                Buttons.primary(Texts.text("drafting.conflict.keep"), () -> keepMine.accept(theirs)),
                Buttons.secondary(Texts.text("drafting.conflict.take", name), () -> takeTheirs.accept(theirs)));
        choice.addClassName("conflict-choice");
        add(new Paragraph(Texts.text("drafting.node.conflict", name)), sides, choice);
    }

    private static Div side(String title, String text) {
        Div head = new Div(title);
        head.addClassName("conflict-title");
        Div body = new Div(text);
        body.addClassName("conflict-text");
        return new Div(head, body);
    }
}
