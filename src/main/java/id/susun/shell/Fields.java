package id.susun.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Fields that need words or formats of their own. */
public final class Fields {

    private Fields() {}

    /** A date field with a calendar in the language of the screen, weeks from Monday, written as 22/11/2026. */
    public static DatePicker date(String label) {
        Locale locale = Texts.locale();
        DatePicker field = new DatePicker(label);
        field.setLocale(locale);
        List<DayOfWeek> week = List.of(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        DatePickerI18n words = new DatePickerI18n()
                .setFirstDayOfWeek(1)
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d-M-yyyy", "yyyy-MM-dd")
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(week.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(week.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                        .toList())
                .setToday(Texts.text("shell.date.today"))
                .setCancel(Texts.text("shell.cancel"))
                .setBadInputErrorMessage(Texts.text("shell.date.bad"));
        field.setI18n(words);
        return field;
    }
}
