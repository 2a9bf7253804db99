package id.susun.drafting.ui;

import com.vaadin.flow.component.html.Div;
import id.susun.shell.Buttons;
import id.susun.shell.Confirm;
import id.susun.shell.Texts;
import org.jspecify.annotations.Nullable;

/** What stands between an editor and its being left: a conflict to settle, or a refusal to mend. Empty when all is saved. */
class Unsaved extends Div {

    private @Nullable ConflictBox conflict;

    Unsaved() {
        addClassName("unsaved");
    }

    void nothing() {
        removeAll();
        conflict = null;
    }

    void conflict(ConflictBox box) {
        nothing();
        add(box);
        conflict = box;
    }

    /** The text could not be saved; the only way to lose it is to say so. */
    void refused(Runnable discard) {
        nothing();
        add(Buttons.quiet(
                Texts.text("drafting.discard"),
                () -> Confirm.danger(
                        Texts.text("drafting.discard.title"),
                        Texts.text("drafting.discard.text"),
                        Texts.text("drafting.discard"),
                        discard::run)));
    }

    boolean isNothing() {
        return getComponentCount() == 0;
    }

    /** The conflict to be settled; null when there is none. */
    @Nullable
    ConflictBox conflict() {
        return conflict;
    }
}
