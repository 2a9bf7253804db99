package id.susun.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.shell.Buttons;
import id.susun.shell.Confirm;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Fields and row actions as this tab uses them; lengths are checked on saving, never by cutting off what was pasted. */
final class Entry {

    private Entry() {}

    static TextField line(String key, String value) {
        TextField field = new TextField(Texts.text(key));
        field.setValue(value);
        return field;
    }

    static TextArea text(String key, String value) {
        TextArea field = new TextArea(Texts.text(key));
        field.setMinRows(3);
        field.setValue(value);
        return field;
    }

    static BigDecimalField number(String key, @Nullable BigDecimal value) {
        BigDecimalField field = new BigDecimalField(Texts.text(key));
        field.setLocale(Texts.locale());
        if (value != null) {
            field.setValue(value);
        }
        return field;
    }

    static <E extends Enum<E>> Select<E> choice(String key, String prefix, Class<E> type, E value) {
        Select<E> field = new Select<>();
        field.setLabel(Texts.text(key));
        field.setItems(type.getEnumConstants());
        field.setItemLabelGenerator(item -> Texts.label(prefix, item));
        field.setValue(value);
        return field;
    }

    /** Change and remove, each naming what it acts on. */
    static Div actions(EvaluationBoard board, String name, SerializableRunnable change, SerializableRunnable remove) {
        Div bar = new Div(
                Buttons.icon(VaadinIcon.EDIT, Texts.text("evaluation.change", name), change),
                Buttons.icon(
                        VaadinIcon.TRASH,
                        Texts.text("evaluation.remove", name),
                        () -> Confirm.danger(
                                Texts.text("evaluation.remove.title"),
                                Texts.text("evaluation.remove.text", name),
                                Texts.text("evaluation.remove.confirm"),
                                () -> {
                                    if (Failures.attempt(remove)) {
                                        board.stored(Texts.text("evaluation.removed"));
                                    }
                                })));
        bar.addClassName("evaluation-row-actions");
        return bar;
    }
}
