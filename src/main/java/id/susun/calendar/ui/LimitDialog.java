package id.susun.calendar.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import id.susun.calendar.TimeLimit;
import id.susun.calendar.TimeLimits;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.FormGrid;
import id.susun.shell.Texts;
import java.util.Optional;

/** Sets the limit of one step, with where it comes from. */
class LimitDialog extends Dialog {

    private static final int LONGEST = 300;

    LimitDialog(TimeLimits limits, TimeLimit limit, SerializableRunnable saved) {
        setHeaderTitle(LimitNames.of(limit));
        setWidth("min(36rem, calc(100vw - 2rem))");
        setCloseOnOutsideClick(false);
        IntegerField days = number("calendar.limit", limit.days());
        Select<TimeLimit.Unit> unit = new Select<>();
        unit.setLabel(Texts.text("calendar.unit"));
        unit.setItems(TimeLimit.Unit.values());
        unit.setItemLabelGenerator(one -> Texts.label("calendar.unit.name", one));
        unit.setValue(limit.unit());
        IntegerField reminder = number("calendar.reminder", limit.reminderDays());
        TextField basis = new TextField(Texts.text("calendar.basis"), limit.basis(), "");
        basis.setMaxLength(LONGEST);
        basis.setRequiredIndicatorVisible(true);
        add(new Paragraph(Texts.text("calendar.limit.text")), new FormGrid(days, unit, reminder, basis));
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.primary(Texts.text("calendar.save"), () -> {
                            if (Failures.attempt(() -> limits.set(
                                    limit.key(), value(days), unit.getValue(), value(reminder), basis.getValue()))) {
                                close();
                                saved.run();
                            }
                        }));
    }

    private static IntegerField number(String key, int value) {
        IntegerField field = new IntegerField(Texts.text(key));
        field.setValue(value);
        field.setStepButtonsVisible(true);
        field.setManualValidation(true);
        return field;
    }

    /** An empty field is refused like a number that is too small. */
    private static int value(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(-1);
    }
}
