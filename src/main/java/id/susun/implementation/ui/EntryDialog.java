package id.susun.implementation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.RupiahField;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import java.util.HashMap;
import java.util.Map;

/** A form for one entry; it stays open, with everything typed, until the entry is stored. */
class EntryDialog extends Dialog {

    private final PlanBoard board;
    private final Map<String, HasValidation> fields = new HashMap<>();

    EntryDialog(PlanBoard board, String title) {
        this.board = board;
        setHeaderTitle(title);
        setWidth("min(48rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
    }

    /** Names the field at which violations of {@code property} are shown. */
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
                Toasts.success(Texts.text("implementation.saved"));
                board.reload();
            }
        }));
    }

    /** A line of text that must be filled. */
    static TextField required(String key, int most) {
        TextField field = text(key, most);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    static TextField text(String key, int most) {
        TextField field = new TextField(Texts.text(key));
        field.setMaxLength(most);
        return field;
    }

    static TextArea area(String key, int most) {
        TextArea area = new TextArea(Texts.text(key));
        area.setMaxLength(most);
        area.setMinRows(2);
        return area;
    }

    static IntegerField count(String key, int min, int max) {
        IntegerField field = new IntegerField(Texts.text(key));
        field.setMin(min);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** The number, or one that the service refuses at its field. */
    static int number(IntegerField field) {
        return field.getValue() == null ? -1 : field.getValue();
    }

    static RupiahField money(String key) {
        RupiahField field = new RupiahField(Texts.text(key));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    /** The amount; an empty or broken one becomes one that the service refuses at its field. */
    static long rupiah(RupiahField field) {
        Long amount = field.amount();
        return amount == null ? -1 : amount;
    }

    static <E extends Enum<E>> Select<E> choice(String key, Class<E> type) {
        Select<E> select = new Select<>();
        select.setLabel(Texts.text(key));
        select.setItems(type.getEnumConstants());
        select.setItemLabelGenerator(item -> Texts.label(key, item));
        select.setRequiredIndicatorVisible(true);
        return select;
    }
}
