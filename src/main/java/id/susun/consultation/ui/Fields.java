package id.susun.consultation.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.shell.Texts;
import id.susun.shell.Typing;
import org.jspecify.annotations.Nullable;

/** Fields as this tab uses them. Lengths are checked on saving, never by cutting off what somebody pasted. */
final class Fields {

    private static final int COUNTED_AFTER_MILLIS = 400;

    private Fields() {}

    static TextField line(String key, @Nullable String value) {
        TextField field = new TextField(Texts.text(key));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setValue(value == null ? "" : value);
        return field;
    }

    static TextArea text(String key, @Nullable String value, int most) {
        TextArea area = new TextArea(Texts.text(key));
        area.setMinRows(4);
        area.setMaxRows(14);
        area.setManualValidation(true);
        Typing.follow(area, COUNTED_AFTER_MILLIS);
        area.setValue(value == null ? "" : value);
        area.addValueChangeListener(change -> count(area, most));
        count(area, most);
        return area;
    }

    private static void count(TextArea area, int most) {
        area.setHelperText(
                Texts.text("consultation.field.count", area.getValue().length(), most));
    }

    static <E extends Enum<E>> Select<E> choice(String key, String prefix, Class<E> type, @Nullable E value) {
        Select<E> select = new Select<>();
        select.setLabel(Texts.text(key));
        select.setItems(type.getEnumConstants());
        select.setItemLabelGenerator(item -> Texts.label(prefix, item));
        select.setRequiredIndicatorVisible(true);
        select.setManualValidation(true);
        if (value != null) {
            select.setValue(value);
        }
        return select;
    }

    static DatePicker day(String key, java.time.@Nullable LocalDate value) {
        DatePicker picker = id.susun.shell.Fields.date(Texts.text(key));
        picker.setRequiredIndicatorVisible(true);
        picker.setManualValidation(true);
        if (value != null) {
            picker.setValue(value);
        }
        return picker;
    }
}
