package id.susun.needs.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;

/** A text field that offers what was entered before. */
class FreeChoice extends ComboBox<String> {

    FreeChoice(String label, List<String> known) {
        super(label);
        setItems(known);
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> setValue(typed.getDetail()));
    }

    String text() {
        return getValue() == null ? "" : getValue();
    }
}
