package id.susun.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializablePredicate;

/** Asks for a reason before a decision; what was typed stays when the decision is refused. */
public class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea(Texts.text("shell.reason"));
    private final int min;

    /**
     * A dialog with translated texts.
     *
     * @param min fewest characters, 0 when a reason may be left out
     * @param max most characters
     * @param decide gets the trimmed reason and says whether it succeeded; the dialog closes only then, so
     *     {@code text -> Failures.attempt(() -> service.return_(text))} is the usual form
     */
    public ReasonDialog(
            String title, String text, String confirmText, int min, int max, SerializablePredicate<String> decide) {
        this.min = min;
        setHeaderTitle(title);
        addClassName("reason-dialog");
        setWidth("min(36rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        reason.setWidthFull();
        reason.setMinRows(4);
        reason.setMaxLength(max);
        reason.setRequiredIndicatorVisible(min > 0);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setManualValidation(true);
        reason.addValueChangeListener(change -> count(max));
        count(max);
        add(new Paragraph(text), reason);
        Button confirm = Buttons.primary(confirmText, () -> {
            if (longEnough() && decide.test(reason.getValue().strip())) {
                close();
            }
        });
        getFooter().add(Buttons.quiet(Texts.text("shell.cancel"), this::close), confirm);
        addOpenedChangeListener(opened -> reason.focus());
    }

    private boolean longEnough() {
        boolean ok = reason.getValue().strip().length() >= min;
        reason.setErrorMessage(Texts.text("shell.reason.tooShort", min));
        reason.setInvalid(!ok);
        if (!ok) {
            reason.focus();
        }
        return ok;
    }

    private void count(int max) {
        reason.setInvalid(false);
        reason.setHelperText(
                Texts.text("shell.reason.count", reason.getValue().strip().length(), max, min));
    }
}
