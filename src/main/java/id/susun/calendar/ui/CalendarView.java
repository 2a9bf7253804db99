package id.susun.calendar.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import id.susun.calendar.Holidays;
import id.susun.calendar.TimeLimits;
import id.susun.shell.Formats;
import id.susun.shell.Page;
import id.susun.shell.PageHeader;
import id.susun.shell.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** Holidays and time limits of the government. */
@RolesAllowed("TENANT_ADMIN")
@Route(CalendarView.PATH)
@StyleSheet("context://aset/desk.css")
class CalendarView extends Div implements Page {

    static final String PATH = "kalender";

    CalendarView(Holidays holidays, TimeLimits limits, Clock clock) {
        addClassName("calendar");
        add(
                new PageHeader(title(), Texts.text("calendar.subtitle")),
                new HolidaySection(holidays, LocalDate.now(clock.withZone(Formats.zone()))),
                new LimitSection(limits));
    }

    @Override
    public final String title() {
        return Texts.text("calendar.nav");
    }
}
