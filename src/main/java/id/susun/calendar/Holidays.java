package id.susun.calendar;

import id.susun.audit.Refused;
import id.susun.tenant.CurrentTenant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Days on which nobody works, for limits in working days (UU 23/2014 Pasal 1 angka 50). The nation's come with the product, by
 * the yearly joint decree; a government adds its own and says on which of the nation's it works. Steps that are open keep
 * the due date that they began with.
 */
@Service
@PreAuthorize("hasRole('TENANT_ADMIN')")
public class Holidays {

    private static final int LONGEST = 120;

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final ApplicationEventPublisher events;

    Holidays(JdbcClient jdbc, CurrentTenant currentTenant, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.events = events;
    }

    /** The days of one year in order. */
    @Transactional(readOnly = true)
    public List<Holiday> of(int year) {
        return jdbc.sql("""
                        select n.day, n.name, true as national, w.reason
                        from national_holiday n left join tenant_workday w on w.tenant_id = :tenant and w.day = n.day
                        where n.day between :first and :last
                        union all
                        select day, name, false, null from tenant_holiday
                        where tenant_id = :tenant and day between :first and :last
                        order by 1, 3 desc
                        """)
                .param("tenant", tenant())
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, n) -> new Holiday(
                        row.getObject("day", LocalDate.class),
                        row.getString("name"),
                        row.getBoolean("national"),
                        row.getString("reason")))
                .list();
    }

    /**
     * Adds a day off of this government.
     *
     * @throws Refused {@code calendar.day.name} without a name of 1 to 120 characters, {@code calendar.day.twice} for a day
     *     that is one already
     */
    @Transactional
    public void add(LocalDate day, String name) {
        String clean = checked(name, "calendar.day.name");
        if (of(day.getYear()).stream().anyMatch(other -> other.day().equals(day))) {
            throw new Refused("calendar.day.twice");
        }
        int added = jdbc.sql("""
                        insert into tenant_holiday (tenant_id, day, name) values (:tenant, :day, :name)
                        on conflict (tenant_id, day) do nothing
                        """)
                .param("tenant", tenant())
                .param("day", day)
                .param("name", clean)
                .update();
        if (added == 0) {
            throw new Refused("calendar.day.twice");
        }
        events.publishEvent(new CalendarEvents.HolidayAdded(null, day, clean));
    }

    /** Takes a day off of this government away; throws {@link Refused} {@code calendar.day.gone}. */
    @Transactional
    public void remove(LocalDate day) {
        String name = of(day.getYear()).stream()
                .filter(own -> own.day().equals(day) && !own.national())
                .map(Holiday::name)
                .findFirst()
                .orElseThrow(() -> new Refused("calendar.day.gone"));
        jdbc.sql("delete from tenant_holiday where tenant_id = :tenant and day = :day")
                .param("tenant", tenant())
                .param("day", day)
                .update();
        events.publishEvent(new CalendarEvents.HolidayRemoved(null, day, name));
    }

    /**
     * Lets this government work on a national holiday.
     *
     * @param reason why, 1 to 120 characters
     * @throws Refused {@code calendar.work.reason}, {@code calendar.day.gone} where it is none
     */
    @Transactional
    public void work(LocalDate day, String reason) {
        String clean = checked(reason, "calendar.work.reason");
        if (of(day.getYear()).stream().noneMatch(one -> one.day().equals(day) && one.national())) {
            throw new Refused("calendar.day.gone");
        }
        jdbc.sql("""
                        insert into tenant_workday (tenant_id, day, reason) values (:tenant, :day, :reason)
                        on conflict (tenant_id, day) do update set reason = excluded.reason
                        """)
                .param("tenant", tenant())
                .param("day", day)
                .param("reason", clean)
                .update();
        events.publishEvent(new CalendarEvents.WorkdaySet(null, day, clean));
    }

    /** Lets this government rest on a national holiday again. */
    @Transactional
    public void rest(LocalDate day) {
        int removed = jdbc.sql("delete from tenant_workday where tenant_id = :tenant and day = :day")
                .param("tenant", tenant())
                .param("day", day)
                .update();
        if (removed > 0) {
            events.publishEvent(new CalendarEvents.WorkdayUnset(null, day));
        }
    }

    private static String checked(String text, String key) {
        String clean = text.strip();
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw new Refused(key);
        }
        return clean;
    }

    private String tenant() {
        return currentTenant.require().value();
    }
}
