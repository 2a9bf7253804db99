package id.susun.implementation.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import id.susun.shell.Texts;
import java.math.BigDecimal;

/** An amount of whole rupiah. */
class RupiahField extends BigDecimalField {

    RupiahField(String key) {
        super(Texts.text(key));
        setLocale(Texts.locale());
        setPrefixComponent(new Span("Rp"));
        setRequiredIndicatorVisible(true);
    }

    void show(long rupiah) {
        setValue(BigDecimal.valueOf(rupiah));
    }

    /** An empty, broken or fractional amount becomes one that the service refuses at its field. */
    long rupiah() {
        BigDecimal value = getValue();
        try {
            return value == null ? -1 : value.longValueExact();
        } catch (ArithmeticException fractionOrOverflow) {
            return -1;
        }
    }
}
