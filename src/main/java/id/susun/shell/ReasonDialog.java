package id.susun.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializablePredicate;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a reason before a decision; what was typed stays when the decision is refused. Its length is checked on
 * confirming, never by cutting off what somebody pasted.
 */
public class ReasonDialog extends Dialog {

    private static final int COUNTED_AFTER_MILLIS = 400;
    private static final int NOTE = 1;

    private final TextArea reason = new TextArea();
    private final int min;
    private final int max;
    private @Nullable String wrong;

    /**
     * A dialog with translated texts.
     *
     * @param min fewest characters: 0 for a note that may be left out, 1 for a note, more for a reason
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
        reason.setLabel(
                Texts.text(min > NOTE ? "shell.reason" : min == NOTE ? "shell.reason.note" : "shell.reason.optional"));
        reason.setWidthFull();
        reason.setMinRows(4);
        reason.setRequiredIndicatorVisible(min > 0);
        Typing.follow(reason, COUNTED_AFTER_MILLIS);
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

    /**
     * Asks for something else than a reason. Returns this dialog.
     *
     * @param label translated label of the field
     * @param message what is said when too little or too much was written
     */
    public ReasonDialog asking(String label, String message) {
        reason.setLabel(label);
        wrong = message;
        return this;
    }

    private boolean fits() {
        boolean fits = fits(reason, min, max);
        if (!fits && wrong != null) {
            reason.setErrorMessage(wrong);
        }
        return fits;
    }

    /** Whether what was written has between {@code min} and {@code max} characters; if not, the field says so. */
    public static boolean fits(TextArea field, int min, int max) {
        int length = field.getValue().strip().length();
        boolean ok = length >= min && length <= max;
        field.setInvalid(!ok);
        if (!ok) {
            field.setErrorMessage(
                    length < min
                            ? Texts.text(min == NOTE ? "shell.reason.missing" : "shell.reason.tooShort", min)
                            : Texts.text("shell.reason.tooLong", max, length - max));
            field.focus();
        }
        return ok;
    }

    private void count() {
        reason.setInvalid(false);
        reason.setHelperText(Texts.text(
                min > NOTE ? "shell.reason.count" : "shell.reason.count.any",
                reason.getValue().strip().length(),
                max,
                min));
    }
}
