package id.susun.officials;

import id.susun.audit.Refused;
import id.susun.identity.CurrentUser;
import id.susun.identity.Member;
import id.susun.identity.Office;
import id.susun.identity.PeopleDirectory;
import id.susun.identity.Role;
import id.susun.tenant.CurrentTenant;
import id.susun.tenant.Tenants;
import jakarta.validation.Valid;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Appoints people who act for an office for a time. Power follows the document, never an absence; it begins and ends with the
 * days entered, and one office has one acting official at a time.
 */
@Service
@Validated
public class Appointments {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1000;

    private final JdbcClient jdbc;
    private final PeopleDirectory people;
    private final Tenants tenants;
    private final CurrentTenant currentTenant;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Appointments(
            JdbcClient jdbc,
            PeopleDirectory people,
            Tenants tenants,
            CurrentTenant currentTenant,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.tenants = tenants;
        this.currentTenant = currentTenant;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets somebody act for an office.
     *
     * @throws Refused {@code officials.period}, {@code officials.document.later} for an order of a later day than the power that it
     *     gives, {@code officials.workspace} for a head without a unit of this government or
     *     another office with one, {@code officials.person.unknown}, {@code officials.self} for oneself, {@code
     *     officials.holder} for whoever holds the office already, {@code officials.overlap} with the name of who acts in that
     *     time
     */
    @Transactional
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public UUID appoint(@Valid AppointActing command) {
        if (command.to().isBefore(command.from()) || command.to().isBefore(today())) {
            throw new Refused("officials.period");
        }
        if (command.documentDate().isAfter(command.from())
                || command.documentDate().isAfter(today())) {
            throw new Refused("officials.document.later");
        }
        String workspace = unit(command);
        Member person = people.find(command.personId())
                .filter(member -> member.roles().stream().anyMatch(role -> role != Role.STAKEHOLDER))
                .orElseThrow(() -> new Refused("officials.person.unknown"));
        if (person.person().id().equals(currentUser.person().id())) {
            throw new Refused("officials.self");
        }
        if (person.offices().contains(command.office())
                && (workspace == null || person.workspaces().contains(workspace))) {
            throw new Refused("officials.holder", person.person().name());
        }
        queue(command.office());
        overlapping(command, workspace).stream().findFirst().ifPresent(other -> {
            throw new Refused("officials.overlap", other);
        });
        UUID id = UUID.randomUUID();
        insert(id, command, workspace, person);
        events.publishEvent(new OfficialEvents.ActingAppointed(
                null,
                command.office(),
                workspace,
                person.person().id(),
                person.person().name(),
                command.capacity(),
                command.documentNumber().strip(),
                command.documentDate(),
                command.from(),
                command.to()));
        return id;
    }

    /** The unit whose head is acted for; null for every other office. */
    private @Nullable String unit(AppointActing command) {
        String workspace = command.workspace();
        boolean ofUnit = command.office() == Office.KEPALA_PD;
        if (ofUnit != (workspace != null)
                || (workspace != null && tenants.workspace(workspace).isEmpty())) {
            throw new Refused("officials.workspace");
        }
        return workspace;
    }

    /** Of two who appoint for the same office at once, the second sees what the first did. */
    private void queue(Office office) {
        jdbc.sql("select cast(pg_advisory_xact_lock(hashtextextended(:key, 1)) as text)")
                .param("key", currentTenant.require().value() + "/" + office)
                .query(String.class)
                .optional();
    }

    private List<String> overlapping(AppointActing command, @Nullable String workspace) {
        return jdbc.sql("""
                        select person_name from acting_official
                        where tenant_id = :tenant and office = :office and workspace is not distinct from :workspace
                          and ended_at is null and starts_on <= :to and ends_on >= :from limit 1
                        """)
                .param("tenant", currentTenant.require().value())
                .param("office", command.office().name())
                .param("workspace", workspace, Types.VARCHAR)
                .param("from", command.from())
                .param("to", command.to())
                .query(String.class)
                .list();
    }

    private void insert(UUID id, AppointActing command, @Nullable String workspace, Member person) {
        jdbc.sql("""
                        insert into acting_official (id, tenant_id, office, workspace, person_id, person_name, capacity,
                            document_number, document_date, starts_on, ends_on, entered_by, entered_name, entered_at)
                        values (:id, :tenant, :office, :workspace, :person, :name, :capacity, :document, :documentDate, :from,
                            :to, :by, :byName, :now)
                        """)
                .param("id", id)
                .param("tenant", currentTenant.require().value())
                .param("office", command.office().name())
                .param("workspace", workspace, Types.VARCHAR)
                .param("person", person.person().id())
                .param("name", person.person().name())
                .param("capacity", command.capacity().name())
                .param("document", command.documentNumber().strip())
                .param("documentDate", command.documentDate())
                .param("from", command.from())
                .param("to", command.to())
                .param("by", currentUser.person().id())
                .param("byName", currentUser.person().name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * Ends an appointment at once; what was decided under it stands.
     *
     * @throws Refused {@code officials.reason}, {@code officials.unknown} when there is none that still runs
     */
    @Transactional
    @PreAuthorize("hasRole('TENANT_ADMIN')")
    public void end(UUID id, String reason) {
        String why = reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON) {
            throw new Refused("officials.reason");
        }
        Appointment ended = all().stream()
                .filter(one ->
                        one.id().equals(id) && !one.isEnded() && !one.to().isBefore(today()))
                .findFirst()
                .orElseThrow(() -> new Refused("officials.unknown"));
        jdbc.sql("""
                        update acting_official set ended_at = :now, ended_name = :name, end_reason = :reason
                        where tenant_id = :tenant and id = :id and ended_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("name", currentUser.person().name())
                .param("reason", why)
                .param("tenant", currentTenant.require().value())
                .param("id", id)
                .update();
        events.publishEvent(
                new OfficialEvents.ActingEnded(null, ended.office(), ended.personName(), ended.capacity(), why));
    }

    /** Appointments, the latest period first, 200 at most. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TENANT_ADMIN', 'AUDITOR')")
    public List<Appointment> list() {
        return all();
    }

    List<Appointment> all() {
        return jdbc.sql("""
                        select * from acting_official where tenant_id = :tenant order by ends_on desc, starts_on desc, id limit 200
                        """)
                .param("tenant", currentTenant.require().value())
                .query((row, n) -> Appointment.read(row))
                .list();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), tenants.current().zone());
    }
}
