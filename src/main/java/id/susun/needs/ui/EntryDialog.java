package id.susun.needs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import java.util.HashMap;
import java.util.Map;

/** A form for one entry; it stays open, with everything typed, until the entry is stored. */
class EntryDialog extends Dialog {

    private final NeedsBoard board;
    private final Map<String, HasValidation> fields = new HashMap<>();

    EntryDialog(NeedsBoard board, String title) {
        this.board = board;
        setHeaderTitle(title);
        setWidth("min(46rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        addClassName("needs-dialog");
    }

    /** Names the field at which violations of {@code property} are shown. */
    final void watch(String property, HasValidation field) {
        field.setManualValidation(true);
        fields.put(property, field);
    }

    final void form(Component form, String saveText, SerializableRunnable store) {
        add(form);
        getFooter().add(Buttons.quiet(Texts.text("shell.cancel"), this::close), Buttons.primary(saveText, () -> {
            if (Failures.attempt(store, fields)) {
                close();
                Toasts.success(Texts.text("needs.saved"));
                board.reload();
            }
        }));
    }
}
