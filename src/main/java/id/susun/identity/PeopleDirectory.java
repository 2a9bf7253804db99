package id.susun.identity;

import id.susun.tenant.CurrentTenant;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of the current tenant, to name them on screens ("menunggu siapa"). It knows whoever has signed in; it never
 * decides what somebody may do, only the token does.
 */
@Service
@Transactional(readOnly = true)
public class PeopleDirectory {

    private static final int LIMIT = 50;
    private static final String MEMBER =
            "select person_id, username, name, roles, offices, workspaces, seen_at from member"
                    + " where tenant_id = :tenant and ";
    private static final String WORKSPACE = " and (cast(:workspace as text) is null or :workspace = any(workspaces))";
    private static final String ORDER = " order by name, person_id limit " + LIMIT;

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final Clock clock;

    PeopleDirectory(JdbcClient jdbc, CurrentTenant currentTenant, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
    }

    /** Who holds {@code office}, in the workspace with this slug or, for null, anywhere in the tenant; 50 at most, by name. */
    public List<Member> holding(Office office, @Nullable String workspace) {
        return list(":value = any(offices)", office.name(), workspace);
    }

    /**
     * Who acts for {@code office} today, in the unit with this slug or, for null, in the whole government; one at most but for
     * heads of units.
     */
    public List<ActingMember> acting(Office office, @Nullable String workspace) {
        return jdbc.sql("""
                        select a.person_id, a.person_name, a.id, a.office, a.workspace, a.capacity, a.document_number,
                            a.document_date, a.starts_on, a.ends_on
                        from acting_official a join tenant t on t.id = a.tenant_id
                        where a.tenant_id = :tenant and a.office = :office
                          and (cast(:workspace as text) is null or a.workspace = :workspace) and
                        """ + ActingOffices.IN_FORCE + " order by a.person_name limit " + LIMIT)
                .param("tenant", currentTenant.require().value())
                .param("office", office.name())
                .param("workspace", workspace, Types.VARCHAR)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new ActingMember(
                        row.getString("person_id"), row.getString("person_name"), ActingOffices.office(row, n)))
                .list();
    }

    /** Names of those who decide for {@code office} today, acting ones first and called so. */
    public List<String> deciders(Office office, @Nullable String workspace) {
        return Stream.concat(
                        acting(office, workspace).stream().map(ActingMember::title),
                        holding(office, workspace).stream()
                                .map(member -> member.person().name()))
                .toList();
    }

    /** Who has {@code role}, in the workspace with this slug or, for null, anywhere in the tenant; 50 at most, by name. */
    public List<Member> having(Role role, @Nullable String workspace) {
        return list(":value = any(roles)", role.name(), workspace);
    }

    /** The member with this person id, empty when they were never seen in this tenant. */
    public Optional<Member> find(String personId) {
        return jdbc.sql(MEMBER + "person_id = :person")
                .param("tenant", currentTenant.require().value())
                .param("person", personId)
                .query(PeopleDirectory::member)
                .optional();
    }

    /** The members with these person ids, by id; one query, 200 at most. */
    public Map<String, Member> all(Collection<String> personIds) {
        return jdbc
                .sql(MEMBER + "person_id = any(cast(:people as text[])) limit 200")
                .param("tenant", currentTenant.require().value())
                .param("people", personIds.toArray(String[]::new))
                .query(PeopleDirectory::member)
                .list()
                .stream()
                .collect(Collectors.toMap(member -> member.person().id(), Function.identity()));
    }

    /** Everybody who works in the government, whoever is a stakeholder only left out; 200 at most, by name. */
    public List<Member> staff() {
        return jdbc.sql(MEMBER + "roles && cast(:roles as text[]) order by name, person_id limit 200")
                .param("tenant", currentTenant.require().value())
                .param(
                        "roles",
                        Stream.of(Role.values())
                                .filter(role -> role != Role.STAKEHOLDER)
                                .map(Enum::name)
                                .toArray(String[]::new))
                .query(PeopleDirectory::member)
                .list();
    }

    /** Everybody who has been seen in the government, stakeholders too; 200 at most, by name. */
    public List<Member> everybody() {
        return jdbc.sql(MEMBER + "true order by name, person_id limit 200")
                .param("tenant", currentTenant.require().value())
                .query(PeopleDirectory::member)
                .list();
    }

    private List<Member> list(String condition, String value, @Nullable String workspace) {
        return jdbc.sql(MEMBER + condition + WORKSPACE + ORDER)
                .param("tenant", currentTenant.require().value())
                .param("value", value)
                .param("workspace", workspace)
                .query(PeopleDirectory::member)
                .list();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                new Person(row.getString("person_id"), row.getString("username"), row.getString("name")),
                set(row.getArray("roles"), Role::valueOf),
                set(row.getArray("offices"), Office::valueOf),
                set(row.getArray("workspaces"), Function.identity()),
                row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }

    private static <T> Set<T> set(Array array, Function<String, T> read) throws SQLException {
        return Stream.of((String[]) array.getArray()).map(read).collect(Collectors.toUnmodifiableSet());
    }
}
