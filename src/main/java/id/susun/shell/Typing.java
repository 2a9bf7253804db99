package id.susun.shell;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Follows what somebody types. */
public final class Typing {

    private Typing() {}

    /**
     * Sends what is typed once the keys rest, and all of it as soon as the field is left: whatever is pressed next must find
     * what stands in the field, also when it was pasted a moment before.
     *
     * @param restMillis how long the keys must rest
     */
    public static void follow(TextFieldBase<?, String> field, int restMillis) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(restMillis);
        field.getElement().addPropertyChangeListener("value", "change", left -> {});
    }
}
