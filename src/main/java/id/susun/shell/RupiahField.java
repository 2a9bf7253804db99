package id.susun.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An amount in whole rupiah, typed with or without separators, shown again as {@code 163.300.000}. */
public class RupiahField extends TextField {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,3}([. ,]?\\d{3}){0,4}|-?\\d{1,15}");

    /** A field with a translated label. */
    public RupiahField(String label) {
        super(label);
        setPrefixComponent(new Span("Rp"));
        getElement().setAttribute("inputmode", "numeric");
        setManualValidation(true);
        addValueChangeListener(change -> tidy());
    }

    /** The amount in rupiah; null when the field is empty or holds something else, which the field then says. */
    public @Nullable Long amount() {
        String typed = getValue().strip();
        return AMOUNT.matcher(typed).matches() ? Long.valueOf(typed.replaceAll("[. ,]", "")) : null;
    }

    /** Shows an amount in rupiah; null empties the field. */
    public void amount(@Nullable Long rupiah) {
        setValue(rupiah == null ? "" : Formats.number(rupiah));
    }

    private void tidy() {
        @Nullable Long amount = amount();
        boolean bad = amount == null && !getValue().isBlank();
        setErrorMessage(bad ? Texts.text("shell.rupiah.bad") : null);
        setInvalid(bad);
        if (amount != null) {
            setValue(Formats.number(amount));
        }
    }
}
