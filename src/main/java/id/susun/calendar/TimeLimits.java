package id.susun.calendar;

import id.susun.audit.Refused;
import id.susun.calendar.TimeLimit.Unit;
import id.susun.tenant.CurrentTenant;
import id.susun.workflow.Deadlines;
import id.susun.workflow.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long each step may take: the product's limits with their basis, and those that a government has set itself. */
@Service
@PreAuthorize("hasRole('TENANT_ADMIN')")
public class TimeLimits {

    private static final int MOST_DAYS = 365;
    private static final int MOST_REMINDER = 30;
    private static final int LONGEST_BASIS = 300;

    private static final List<String> KEYS = Stream.concat(
                    Arrays.stream(Step.values()).map(Step::id), Deadlines.BESIDE_STEPS.stream())
            .toList();

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final ApplicationEventPublisher events;

    TimeLimits(JdbcClient jdbc, CurrentTenant currentTenant, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.events = events;
    }

    /** All of them, in the order of the life cycle. */
    @Transactional(readOnly = true)
    public List<TimeLimit> all() {
        return jdbc
                .sql("""
                        select d.step, d.days, d.unit, d.reminder_days, d.basis, o.days own_days, o.unit own_unit,
                            o.reminder_days own_reminder_days, o.basis own_basis
                        from deadline_default d
                        left join deadline_override o on o.step = d.step and o.tenant_id = :tenant
                        where d.step = any(:steps)
                        """)
                .param("tenant", tenant())
                .param("steps", KEYS.toArray(String[]::new))
                .query((row, n) -> limit(row))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(limit -> KEYS.indexOf(limit.key())))
                .toList();
    }

    private static TimeLimit limit(ResultSet row) throws SQLException {
        TimeLimit original = read(row, "", null);
        return row.getString("own_unit") == null ? original : read(row, "own_", original);
    }

    private static TimeLimit read(ResultSet row, String prefix, @Nullable TimeLimit original) throws SQLException {
        return new TimeLimit(
                row.getString("step"),
                row.getInt(prefix + "days"),
                Unit.valueOf(row.getString(prefix + "unit")),
                row.getInt(prefix + "reminder_days"),
                row.getString(prefix + "basis"),
                original);
    }

    /**
     * Sets a limit of this government; it holds for steps that begin from now on.
     *
     * @throws Refused {@code calendar.limit.days} outside 1 to 365, {@code calendar.limit.reminder} outside 0 to 30 or not
     *     before the end, {@code calendar.limit.basis} without 1 to 300 characters on where it comes from
     */
    @Transactional
    public void set(String key, int days, Unit unit, int reminderDays, String basis) {
        String clean = basis.strip();
        if (days < 1 || days > MOST_DAYS) {
            throw new Refused("calendar.limit.days");
        }
        if (reminderDays < 0 || reminderDays > MOST_REMINDER || reminderDays > days) {
            throw new Refused("calendar.limit.reminder");
        }
        if (clean.isEmpty() || clean.length() > LONGEST_BASIS) {
            throw new Refused("calendar.limit.basis");
        }
        jdbc.sql("""
                        insert into deadline_override (tenant_id, step, days, unit, reminder_days, basis)
                        values (:tenant, :step, :days, :unit, :reminder, :basis)
                        on conflict (tenant_id, step) do update set days = excluded.days, unit = excluded.unit,
                            reminder_days = excluded.reminder_days, basis = excluded.basis
                        """)
                .param("tenant", tenant())
                .param("step", known(key))
                .param("days", days)
                .param("unit", unit.name())
                .param("reminder", reminderDays)
                .param("basis", clean)
                .update();
        events.publishEvent(new CalendarEvents.LimitSet(null, key, days, unit.name(), reminderDays, clean));
    }

    /** Goes back to the product's limit; changes nothing where it holds already. */
    @Transactional
    public void reset(String key) {
        int removed = jdbc.sql("delete from deadline_override where tenant_id = :tenant and step = :step")
                .param("tenant", tenant())
                .param("step", known(key))
                .update();
        if (removed > 0) {
            events.publishEvent(new CalendarEvents.LimitReset(null, key));
        }
    }

    private static String known(String key) {
        if (!KEYS.contains(key)) {
            throw new IllegalArgumentException("no such limit: " + key);
        }
        return key;
    }

    private String tenant() {
        return currentTenant.require().value();
    }
}
