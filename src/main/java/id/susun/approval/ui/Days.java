package id.susun.approval.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import id.susun.shell.Fields;
import id.susun.shell.Formats;
import id.susun.shell.Texts;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Date fields of this tab: never in the future. */
final class Days {

    private Days() {}

    static DatePicker past(String key, Clock clock, @Nullable LocalDate value) {
        DatePicker picker = Fields.date(Texts.text(key));
        picker.setMax(today(clock));
        picker.setRequiredIndicatorVisible(true);
        picker.setManualValidation(true);
        if (value != null) {
            picker.setValue(value);
        }
        return picker;
    }

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Formats.zone());
    }
}
