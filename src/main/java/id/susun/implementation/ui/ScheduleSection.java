package id.susun.implementation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.susun.implementation.Programme;
import id.susun.shell.Formats;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The lines on a common scale of months; the same days stand beside each bar in words. */
class ScheduleSection extends Section {

    private static final int FEW_MONTHS = 12;

    private final LocalDate from;
    private final long days;

    ScheduleSection(PlanBoard board) {
        super(Texts.text("implementation.schedule.title"));
        List<Programme> lines = board.overview().programmes().stream()
                .sorted(Comparator.comparing(line -> line.facts().start()))
                .toList();
        YearMonth first = YearMonth.from(lines.getFirst().facts().start());
        LocalDate last = lines.stream()
                .map(line -> line.facts().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        from = first.atDay(1);
        days = ChronoUnit.DAYS.between(from, YearMonth.from(last).atEndOfMonth()) + 1;
        Div chart = new Div(months(first, YearMonth.from(last)), rows(lines));
        chart.addClassName("plan-gantt");
        LocalDate today = board.today();
        if (!today.isBefore(from) && today.isBefore(from.plusDays(days))) {
            add(Cells.note(Texts.text("implementation.schedule.today", Formats.date(today))));
            chart.getStyle().set("--today", percent(today));
            chart.addClassName("with-today");
        }
        add(chart);
    }

    private Div months(YearMonth first, YearMonth last) {
        Div scale = new Div();
        scale.addClassName("plan-months");
        scale.getElement().setAttribute("aria-hidden", "true");
        long count = ChronoUnit.MONTHS.between(first, last) + 1;
        long step = Math.ceilDiv(count, FEW_MONTHS);
        for (long i = 0; i < count; i += step) {
            YearMonth month = first.plusMonths(i);
            Span mark = new Span(month.getMonth().getDisplayName(TextStyle.SHORT, Texts.locale())
                    + (i == 0 || month.getMonthValue() == 1 ? " " + month.getYear() : ""));
            mark.getStyle().set("--from", percent(month.atDay(1)));
            scale.add(mark);
        }
        return scale;
    }

    private OrderedList rows(List<Programme> lines) {
        OrderedList list = new OrderedList();
        list.addClassName("plan-bars");
        for (Programme line : lines) {
            LocalDate start = line.facts().start();
            LocalDate end = line.facts().end();
            Div bar = new Div();
            bar.addClassNames("plan-bar", line.progress().status().name().toLowerCase(Locale.ROOT));
            bar.getStyle().set("--from", percent(start));
            bar.getStyle().set("--until", percent(end.plusDays(1)));
            Div track = new Div(bar);
            track.addClassName("plan-track");
            track.getElement().setAttribute("aria-hidden", "true");
            Div words = Cells.lines(
                    line.facts().label(),
                    Formats.period(start, end) + " · "
                            + Texts.label(
                                    "implementation.status", line.progress().status()));
            list.add(new ListItem(words, track));
        }
        return list;
    }

    private String percent(LocalDate day) {
        return String.format(Locale.ROOT, "%.2f%%", 100.0 * ChronoUnit.DAYS.between(from, day) / days);
    }
}
