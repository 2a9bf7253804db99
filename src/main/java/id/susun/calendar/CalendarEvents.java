package id.susun.calendar;

import id.susun.audit.Audited;
import id.susun.tenant.CaseId;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was changed in a government's calendar and limits; all of it concerns the tenant, not a case. */
interface CalendarEvents {

    /** A day off of this government was added. */
    record HolidayAdded(@Nullable CaseId caseId, LocalDate day, String name) implements Audited {
        @Override
        public String subject() {
            return day + " · " + name;
        }
    }

    /** A day off of this government was taken away. */
    record HolidayRemoved(@Nullable CaseId caseId, LocalDate day, String name) implements Audited {
        @Override
        public String subject() {
            return day + " · " + name;
        }
    }

    /** This government works on a national holiday. */
    record WorkdaySet(@Nullable CaseId caseId, LocalDate day, String reason) implements Audited {
        @Override
        public String subject() {
            return day.toString();
        }
    }

    /** It does not after all. */
    record WorkdayUnset(@Nullable CaseId caseId, LocalDate day) implements Audited {
        @Override
        public String subject() {
            return day.toString();
        }
    }

    /** A time limit was set. */
    record LimitSet(@Nullable CaseId caseId, String step, int days, String unit, int reminderDays, String basis)
            implements Audited {
        @Override
        public String subject() {
            return step.toUpperCase(Locale.ROOT).replace('-', '_');
        }
    }

    /** A time limit went back to the default. */
    record LimitReset(@Nullable CaseId caseId, String step) implements Audited {
        @Override
        public String subject() {
            return step.toUpperCase(Locale.ROOT).replace('-', '_');
        }
    }
}
