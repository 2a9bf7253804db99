package id.susun.workflow;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Counts working days: Monday to Friday without holidays (UU 23/2014 Pasal 1 angka 50: "hari" means working day). */
final class WorkingDays {

    private final Set<LocalDate> holidays;

    WorkingDays(Set<LocalDate> holidays) {
        this.holidays = Set.copyOf(holidays);
    }

    /** The day that is {@code days} working days after {@code start}; the start itself does not count. */
    LocalDate after(LocalDate start, int days) {
        LocalDate day = start;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The day that is {@code days} working days before {@code end}. */
    LocalDate before(LocalDate end, int days) {
        LocalDate day = end;
        for (int left = days; left > 0; ) {
            day = day.minusDays(1);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** Working days behind {@code start} up to and with {@code end}. */
    int between(LocalDate start, LocalDate end) {
        return Math.toIntExact(start.datesUntil(end)
                .map(day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .count());
    }

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }
}
