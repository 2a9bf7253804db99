package id.susun.officials;

import id.susun.audit.Refused;
import id.susun.identity.CurrentUser;
import id.susun.identity.Member;
import id.susun.identity.Membership;
import id.susun.identity.Office;
import id.susun.identity.PeopleDirectory;
import id.susun.tenant.CurrentTenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When holders of offices are away. It moves no power: it tells the administrator for which office a Plh. is to be appointed. */
@Service
public class Absences {

    private static final int LONGEST_NOTE = 300;

    private final JdbcClient jdbc;
    private final Appointments appointments;
    private final PeopleDirectory people;
    private final CurrentTenant currentTenant;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(
            JdbcClient jdbc,
            Appointments appointments,
            PeopleDirectory people,
            CurrentTenant currentTenant,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.appointments = appointments;
        this.people = people;
        this.currentTenant = currentTenant;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says when the person at work is away.
     *
     * @param note why, 1 to 300 characters
     * @throws Refused {@code officials.period}, {@code officials.note}
     * @throws AccessDeniedException for somebody who holds no office
     */
    @Transactional
    public void declare(LocalDate from, LocalDate to, String note) {
        if (currentUser.membership().offices().isEmpty()) {
            throw new AccessDeniedException("holds no office");
        }
        if (to.isBefore(from) || to.isBefore(appointments.today())) {
            throw new Refused("officials.period");
        }
        String why = note.strip();
        if (why.isEmpty() || why.length() > LONGEST_NOTE) {
            throw new Refused("officials.note");
        }
        jdbc.sql("""
                        insert into absence (id, tenant_id, person_id, person_name, starts_on, ends_on, note, entered_at)
                        values (:id, :tenant, :person, :name, :from, :to, :note, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("tenant", currentTenant.require().value())
                .param("person", currentUser.person().id())
                .param("name", currentUser.person().name())
                .param("from", from)
                .param("to", to)
                .param("note", why)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new OfficialEvents.AbsenceDeclared(null, from, to, why));
    }

    /** Takes back an absence of the person at work; throws {@link Refused} {@code officials.unknown} for another's. */
    @Transactional
    public void cancel(UUID id) {
        Absence mine = mine().stream()
                .filter(absence -> absence.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("officials.unknown"));
        jdbc.sql("delete from absence where tenant_id = :tenant and id = :id")
                .param("tenant", currentTenant.require().value())
                .param("id", id)
                .update();
        events.publishEvent(new OfficialEvents.AbsenceCancelled(null, mine.from(), mine.to()));
    }

    /** The absences of the person at work that are not over, the next first, 200 at most. */
    @Transactional(readOnly = true)
    public List<Absence> mine() {
        return ahead(currentUser.person().id());
    }

    /** Everybody's absences that are not over, the next first, 200 at most: why somebody is away is not for all eyes. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TENANT_ADMIN', 'AUDITOR')")
    public List<Absence> all() {
        return ahead(null);
    }

    private List<Absence> ahead(@Nullable String person) {
        LocalDate today = appointments.today();
        List<Absence> bare = jdbc.sql("""
                        select * from absence
                        where tenant_id = :tenant and ends_on >= :today and (cast(:person as text) is null or person_id = :person)
                        order by starts_on, id limit 200
                        """)
                .param("tenant", currentTenant.require().value())
                .param("today", today)
                .param("person", person, Types.VARCHAR)
                .query((row, n) -> bare(row))
                .list();
        Map<String, Member> holders =
                people.all(bare.stream().map(Absence::personId).toList());
        List<Appointment> acting = appointments.all();
        return bare.stream()
                .map(one -> uncovered(one, today, Optional.ofNullable(holders.get(one.personId())), acting))
                .toList();
    }

    private static Absence bare(ResultSet row) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                row.getString("person_id"),
                row.getString("person_name"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("note"),
                List.of());
    }

    private static Absence uncovered(Absence one, LocalDate today, Optional<Member> holder, List<Appointment> acting) {
        LocalDate begin = one.from().isBefore(today) ? today : one.from();
        List<Office> open = holder.map(Member::offices).orElse(Set.of()).stream()
                .sorted()
                .filter(office -> !covered(office, holder, begin, one.to(), acting))
                .toList();
        return new Absence(one.id(), one.personId(), one.personName(), one.from(), one.to(), one.note(), open);
    }

    /** Whether somebody acts for the office on each of these days. */
    private static boolean covered(
            Office office, Optional<Member> holder, LocalDate from, LocalDate to, List<Appointment> acting) {
        Set<String> units = holder.map(Member::workspaces).orElse(Set.of());
        return from.datesUntil(to.plusDays(1))
                .allMatch(day -> acting.stream()
                        .anyMatch(one -> one.office() == office
                                && one.covers(day)
                                && (one.workspace() == null || units.contains(one.workspace()))));
    }

    /** Whether the person at work has an office to be away from. */
    public boolean concernsMe() {
        return currentUser
                .active()
                .map(Membership::offices)
                .map(held -> !held.isEmpty())
                .orElse(false);
    }
}
