package id.susun.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import java.util.HashMap;
import java.util.Map;

/** A form for one entry; it stays open, with everything typed, until the entry is stored. */
class EntryDialog extends Dialog {

    private final EvaluationBoard board;
    private final Map<String, HasValidation> fields = new HashMap<>();

    EntryDialog(EvaluationBoard board, String title) {
        this.board = board;
        setHeaderTitle(title);
        setWidth("min(46rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        addClassName("evaluation-dialog");
    }

    final EvaluationBoard board() {
        return board;
    }

    /** Names the field at which violations of {@code property} are shown, and returns it. */
    final <F extends HasValidation> F watch(String property, F field) {
        field.setManualValidation(true);
        fields.put(property, field);
        return field;
    }

    final void form(Component form, String saveText, SerializableRunnable store) {
        add(form);
        getFooter().add(Buttons.quiet(Texts.text("shell.cancel"), this::close), Buttons.primary(saveText, () -> {
            if (Failures.attempt(store, fields)) {
                close();
                board.stored(Texts.text("evaluation.saved"));
            }
        }));
    }
}
