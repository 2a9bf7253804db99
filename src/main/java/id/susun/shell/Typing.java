package id.susun.shell;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Follows what somebody types. */
public final class Typing {

    private Typing() {}

    /**
     * Sends what is typed once the keys rest, and all of it as the field is left. The browser does the waiting: Vaadin's own
     * lazy mode forgets a value when something else is sent while it waits, and what was pasted a moment before a button was
     * pressed never arrived.
     *
     * @param restMillis how long the keys must rest
     */
    public static void follow(TextFieldBase<?, String> field, int restMillis) {
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.addAttachListener(attached -> field.getElement().executeJs("""
                        let rest;
                        this.addEventListener('input', () => {
                            clearTimeout(rest);
                            rest = setTimeout(() => this.dispatchEvent(new CustomEvent('change')), $0);
                        });
                        """, restMillis));
    }
}
