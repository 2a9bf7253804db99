package id.susun.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializablePredicate;

/**
 * Asks for a reason before a decision; what was typed stays when the decision is refused. Its length is checked on
 * confirming, never by cutting off what somebody pasted.
 */
public class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea(Texts.text("shell.reason"));
    private final int min;
    private final int max;

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
        this.max = max;
        setHeaderTitle(title);
        addClassName("reason-dialog");
        setWidth("min(36rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        reason.setWidthFull();
        reason.setMinRows(4);
        reason.setRequiredIndicatorVisible(min > 0);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setManualValidation(true);
        reason.addValueChangeListener(change -> count());
        count();
        add(new Paragraph(text), reason);
        Button confirm = Buttons.primary(confirmText, () -> {
            if (fits() && decide.test(reason.getValue().strip())) {
                close();
            }
        });
        getFooter().add(Buttons.quiet(Texts.text("shell.cancel"), this::close), confirm);
        addOpenedChangeListener(opened -> reason.focus());
    }

    private boolean fits() {
        int length = reason.getValue().strip().length();
        boolean ok = length >= min && length <= max;
        reason.setErrorMessage(
                length < min
                        ? Texts.text("shell.reason.tooShort", min)
                        : Texts.text("shell.reason.tooLong", max, length - max));
        reason.setInvalid(!ok);
        if (!ok) {
            reason.focus();
        }
        return ok;
    }

    private void count() {
        reason.setInvalid(false);
        reason.setHelperText(
                Texts.text("shell.reason.count", reason.getValue().strip().length(), max, min));
    }
}
