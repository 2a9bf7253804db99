package id.susun.workflow;

import id.susun.tenant.CurrentTenant;
import id.susun.tenant.Tenants;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When each step is due: so many working or calendar days after today, or after the day from which the law counts, at the end of the working day in the tenant's own time
 * zone, from its own setting or the default. The process models call it by its bean name.
 */
@Component("deadlines")
public class Deadlines {

    /** From the joint approval of a Perda to its signature. */
    public static final String SIGN_PERDA = "sign-perda";

    /** How long the council has to hand a Perda over that it has agreed to (UU 23/2014 Pasal 242 ayat (2)). */
    public static final String PERDA_TO_HEAD = "perda-to-head";

    /** How long the head has to ask for its register number once they have it (UU 23/2014 Pasal 242 ayat (4)). */
    public static final String PERDA_TO_GOVERNOR = "perda-to-governor";

    /** How long a decision may take that somebody applied for (UU 30/2014 Pasal 53). */
    public static final String DECISION_APPLIED_FOR = "decision-applied-for";

    /** Limits that no single step stands for. */
    public static final List<String> BESIDE_STEPS =
            List.of(PERDA_TO_HEAD, PERDA_TO_GOVERNOR, SIGN_PERDA, DECISION_APPLIED_FOR);

    private static final LocalTime END_OF_WORKING_DAY = LocalTime.of(16, 0);

    private record Setting(int days, String unit, int reminderDays, String basis) {}

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final Tenants tenants;
    private final Clock clock;

    Deadlines(JdbcClient jdbc, CurrentTenant currentTenant, Tenants tenants, Clock clock) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** When a step begun now is due; throws {@link IllegalStateException} for a step without a setting. */
    public java.util.Date due(String step) {
        return java.util.Date.from(at(dueDay(setting(step))));
    }

    /** When to remind of a step begun now; not before now. */
    public java.util.Date reminder(String step) {
        Setting setting = setting(step);
        return reminder(setting, dueDay(setting));
    }

    private java.util.Date reminder(Setting setting, LocalDate due) {
        Instant reminder = at(workingDays(due.minusDays(setting.reminderDays() * 3L + 30), due)
                .before(due, setting.reminderDays()));
        return java.util.Date.from(reminder.isBefore(clock.instant()) ? clock.instant() : reminder);
    }

    /** When a step is due whose time runs from {@code since}, an ISO day, such as the submission from the enactment. */
    public java.util.Date due(String step, String since) {
        return java.util.Date.from(at(dueDay(setting(step), LocalDate.parse(since))));
    }

    /** When to remind of it; not before now. */
    public java.util.Date reminder(String step, String since) {
        Setting setting = setting(step);
        return reminder(setting, dueDay(setting, LocalDate.parse(since)));
    }

    /** The time limit of a step counted from {@code start}, such as the day of a letter. */
    @Transactional(readOnly = true)
    public TimeLimit limit(Step step, LocalDate start) {
        return limit(step.id(), start);
    }

    /** The time limit under {@code key}, such as {@link #SIGN_PERDA}, that no single step stands for. */
    @Transactional(readOnly = true)
    public TimeLimit limit(String key, LocalDate start) {
        Setting setting = setting(key);
        LocalDate due = dueDay(setting, start);
        LocalDate today = today();
        int left = due.isBefore(today)
                ? -workingDays(due, today).between(due, today)
                : workingDays(today, due).between(today, due);
        return new TimeLimit(setting.days(), setting.unit().equals("WORKING_DAY"), setting.basis(), due, left);
    }

    private LocalDate dueDay(Setting setting) {
        return dueDay(setting, today());
    }

    private LocalDate dueDay(Setting setting, LocalDate start) {
        return setting.unit().equals("WORKING_DAY")
                ? workingDays(start, start.plusDays(setting.days() * 3L + 30)).after(start, setting.days())
                : start.plusDays(setting.days());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    private Instant at(LocalDate day) {
        return day.atTime(END_OF_WORKING_DAY).atZone(zone()).toInstant();
    }

    private ZoneId zone() {
        return tenants.current().zone();
    }

    private Setting setting(String step) {
        return jdbc.sql("""
                        select coalesce(o.days, d.days) days, coalesce(o.unit, d.unit) unit,
                               coalesce(o.reminder_days, d.reminder_days) reminder_days,
                               coalesce(o.basis, d.basis) basis
                        from deadline_default d
                        left join deadline_override o on o.step = d.step and o.tenant_id = :tenant
                        where d.step = :step
                        """)
                .param("tenant", currentTenant.require().value())
                .param("step", step)
                .query((row, n) -> new Setting(
                        row.getInt("days"), row.getString("unit"), row.getInt("reminder_days"), row.getString("basis")))
                .optional()
                .orElseThrow(() -> new IllegalStateException("no deadline is set for " + step));
    }

    private WorkingDays workingDays(LocalDate from, LocalDate until) {
        Set<LocalDate> holidays = new HashSet<>();
        jdbc.sql("""
                        select day from national_holiday n where day between :from and :until
                            and not exists (select 1 from tenant_workday w where w.tenant_id = :tenant and w.day = n.day)
                        union select day from tenant_holiday where tenant_id = :tenant and day between :from and :until
                        """)
                .param("from", Date.valueOf(from))
                .param("until", Date.valueOf(until))
                .param("tenant", currentTenant.require().value())
                .query((row, n) -> row.getObject("day", LocalDate.class))
                .list()
                .forEach(holidays::add);
        return new WorkingDays(holidays);
    }
}
