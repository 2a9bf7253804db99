package id.susun.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.susun.calendar.Holiday;
import id.susun.calendar.Holidays;
import id.susun.shell.Badge;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Fields;
import id.susun.shell.FormGrid;
import id.susun.shell.Formats;
import id.susun.shell.ReasonDialog;
import id.susun.shell.ResponsiveTable;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Toasts;
import id.susun.shell.Tone;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.stream.IntStream;

/** The days off of a year: the nation's, and the government's own to add and to take away. */
class HolidaySection extends Section {

    private static final int LONGEST = 120;

    private final Holidays holidays;
    private final Select<Integer> year = new Select<>();
    private final Div days = new Div();
    private final DatePicker day = Fields.date(Texts.text("calendar.day"));
    private final TextField name = new TextField(Texts.text("calendar.name"));

    HolidaySection(Holidays holidays, LocalDate today) {
        super(Texts.text("calendar.holidays"));
        this.holidays = holidays;
        withHint(Texts.text("calendar.holidays.hint"));
        year.setLabel(Texts.text("calendar.year"));
        year.setItems(IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 2)
                .boxed()
                .toList());
        year.setValue(today.getYear());
        year.addValueChangeListener(change -> show());
        day.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(LONGEST);
        Div bar = new Div(Buttons.primary(Texts.text("calendar.add"), this::addDay));
        bar.addClassName("row-actions");
        add(year, days, new FormGrid(day, name), bar);
        show();
    }

    private void show() {
        days.removeAll();
        days.add(new ResponsiveTable<Holiday>(Texts.text("calendar.holidays"))
                .captionHidden()
                .column(Texts.text("calendar.day"), HolidaySection::date)
                .column(Texts.text("calendar.name"), Holiday::name)
                .column(Texts.text("calendar.source"), HolidaySection::source)
                .column(Texts.text("calendar.state"), this::state)
                .whenEmpty(new Paragraph(Texts.text("calendar.none")))
                .rows(holidays.of(year.getValue())));
    }

    private static String date(Holiday holiday) {
        return holiday.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Texts.locale())
                + ", "
                + Formats.shortDate(holiday.day());
    }

    private static Component source(Holiday holiday) {
        return new Badge(
                Texts.text(holiday.national() ? "calendar.national" : "calendar.own"),
                holiday.national() ? Tone.NEUTRAL : Tone.INFO);
    }

    private Component state(Holiday holiday) {
        Div state = new Div();
        state.addClassName("row-actions");
        if (!holiday.national()) {
            state.add(Buttons.quiet(Texts.text("calendar.remove"), () -> run(() -> holidays.remove(holiday.day()))));
        } else if (holiday.workedBecause() == null) {
            state.add(Buttons.quiet(Texts.text("calendar.work"), () -> work(holiday)));
        } else {
            state.add(
                    new Badge(Texts.text("calendar.worked"), Tone.WARNING),
                    new Span(holiday.workedBecause()),
                    Buttons.quiet(Texts.text("calendar.rest"), () -> run(() -> holidays.rest(holiday.day()))));
        }
        return state;
    }

    private void work(Holiday holiday) {
        new ReasonDialog(
                        Texts.text("calendar.work"),
                        Texts.text("calendar.work.text", Formats.date(holiday.day())),
                        Texts.text("calendar.work"),
                        1,
                        LONGEST,
                        reason -> run(() -> holidays.work(holiday.day(), reason)))
                .open();
    }

    private void addDay() {
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            Toasts.failure(Texts.text("calendar.day.missing"));
        } else if (run(() -> holidays.add(chosen, name.getValue()))) {
            day.clear();
            name.clear();
        }
    }

    private boolean run(Runnable action) {
        boolean done = Failures.attempt(action);
        if (done) {
            Toasts.success(Texts.text("calendar.saved"));
            show();
        }
        return done;
    }
}
