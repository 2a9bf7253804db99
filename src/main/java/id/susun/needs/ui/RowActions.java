package id.susun.needs.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.shell.Buttons;
import id.susun.shell.Confirm;
import id.susun.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Edit and remove at the end of a row, named after the row for those who hear the page. */
final class RowActions {

    private RowActions() {}

    static Div of(String name, SerializableRunnable edit, SerializableRunnable remove) {
        Div actions = new Div(
                Buttons.icon(VaadinIcon.EDIT, Texts.text("needs.edit.named", name), edit),
                Buttons.icon(
                        VaadinIcon.TRASH,
                        Texts.text("needs.remove.named", name),
                        () -> Confirm.danger(
                                Texts.text("needs.remove.title"),
                                Texts.text("needs.remove.text", name),
                                Texts.text("needs.remove"),
                                remove)));
        actions.addClassName("needs-row-actions");
        return actions;
    }

    /** The version of a stored entry. */
    static int seen(@Nullable Integer version) {
        return version == null ? 0 : version;
    }
}
