package id.susun.inbox;

import id.susun.casefile.Instrument;
import id.susun.identity.Membership;
import id.susun.identity.Person;
import id.susun.identity.Role;
import id.susun.workflow.OpenStepRows;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queries of the inbox. The rules who may do a step are those of {@code OpenStep}, said in SQL; a test holds them together. */
@Repository
class InboxRows {

    private static final int MOST = 100;

    /** Who moves policies: what their unit has begun is theirs to wait for. */
    private static final Set<Role> STAFF = Set.of(Role.DRAFTER, Role.APPROVER, Role.IMPLEMENTER);

    private static final String WAITS_FOR = """
             ((coalesce(s.role = any(:roles), false) or coalesce(:approver and s.office = any(:offices), false))
             and (s.workspace is null or s.workspace = any(:workspaces))
             or exists (select 1 from unnest(cast(:lent as text[]), cast(:lentUnits as text[])) l (office, unit)
                        where l.office = s.office and (s.workspace is null or l.unit = '' or l.unit = s.workspace)))
            """;

    private static final String MAY_DO = WAITS_FOR + " and (s.assignee_id is null or s.assignee_id = :person)";

    private static final String TAKEN = WAITS_FOR + " and s.assignee_id <> :person";

    private static final String MY_CASES =
            "((:staff and w.slug = any(:workspaces)) or c.created_by = :person) and not (" + WAITS_FOR + ")";

    private static final String HANDS = """
             (:hands = 'ANY' or (:hands = 'MINE' and s.assignee_id is not null)
                 or (:hands = 'GROUP' and s.assignee_id is null))
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxRows(JdbcClient jdbc, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
    }

    List<InboxItem> mine(
            Person person, Membership as, InboxFilter filter, InboxItem.@Nullable Cursor after, int limit) {
        return page(MAY_DO + " and " + HANDS, person, as, filter, after, limit)
                .param("hands", filter.hands().name())
                .query((row, n) -> item(row))
                .list();
    }

    List<InboxItem> taken(
            Person person, Membership as, InboxFilter filter, InboxItem.@Nullable Cursor after, int limit) {
        return page(TAKEN, person, as, filter, after, limit)
                .query((row, n) -> item(row))
                .list();
    }

    List<InboxItem> awaited(
            Person person, Membership as, InboxFilter filter, InboxItem.@Nullable Cursor after, int limit) {
        return page(MY_CASES, person, as, filter, after, limit)
                .param("staff", !Collections.disjoint(as.roles(), STAFF))
                .query((row, n) -> item(row))
                .list();
    }

    /** What others are late with. */
    List<InboxItem> late(
            Person person, Membership as, InboxFilter filter, InboxItem.@Nullable Cursor after, int limit) {
        return page("s.overdue and not (" + WAITS_FOR + ")", person, as, filter, after, limit)
                .query((row, n) -> item(row))
                .list();
    }

    /** The page's steps are found first, and only for those the people they wait for. */
    static String sql(String whose) {
        return """
                with page as materialized (
                    select s.*, c.title, c.instrument, w.name as workspace_name
                    from open_step s
                    join policy_case c on c.tenant_id = s.tenant_id and c.id = s.case_id
                    join workspace w on w.tenant_id = c.tenant_id and w.id = c.workspace_id
                    where s.tenant_id = :tenant
                      and (s.due_order, s.id) > (:afterDue, :afterId)
                      and (cast(:stage as text) is null or s.stage = :stage)
                      and (cast(:text as text) is null or c.title ilike :text)
                      and (:due = 'ANY' or (:due = 'OVERDUE' and s.overdue)
                          or (:due = 'SOON' and s.reminded and not s.overdue))
                      and %s
                    order by s.due_order, s.id
                    limit :limit)
                select page.*, (
                    select array_agg(name order by name) from (
                        select m.name from member m
                        where m.tenant_id = page.tenant_id and (page.assignee_id is null or m.person_id = page.assignee_id)
                          and (page.role = any(m.roles) or (page.office = any(m.offices) and 'APPROVER' = any(m.roles)))
                          and (page.workspace is null or page.workspace = any(m.workspaces))
                        order by m.name limit 4) first_ones) as holders, (
                    select array_agg(a.person_name || case a.capacity when 'PLT' then ' (Plt.)' else ' (Plh.)' end)
                    from acting_official a join tenant t on t.id = a.tenant_id
                    where a.tenant_id = page.tenant_id and a.office = page.office and page.assignee_id is null
                      and (page.workspace is null or a.workspace is null or a.workspace = page.workspace)
                      and a.ended_at is null
                      and cast((cast(:now as timestamptz) at time zone t.time_zone) as date)
                          between a.starts_on and a.ends_on) as lent_to
                from page order by due_order, id
                """.formatted(whose);
    }

    private JdbcClient.StatementSpec page(
            String whose,
            Person person,
            Membership as,
            InboxFilter filter,
            InboxItem.@Nullable Cursor after,
            int limit) {
        String text = filter.text() == null || filter.text().isBlank()
                ? null
                : "%" + filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return jdbc.sql(sql(whose))
                .param("tenant", as.tenant().value())
                .param("person", person.id())
                .param("roles", names(as.roles()))
                .param("approver", as.roles().contains(Role.APPROVER))
                .param("offices", names(as.offices()))
                .param("workspaces", as.workspaces().toArray(String[]::new))
                .param(
                        "lent",
                        as.acting().stream().map(one -> one.office().name()).toArray(String[]::new))
                .param(
                        "lentUnits",
                        as.acting().stream()
                                .map(one -> Objects.requireNonNullElse(one.workspace(), ""))
                                .toArray(String[]::new))
                .param("stage", filter.stage() == null ? null : filter.stage().name(), Types.VARCHAR)
                .param("text", text, Types.VARCHAR)
                .param("due", filter.due().name())
                .param("afterDue", dueOrder(after))
                .param("afterId", after == null ? new UUID(0, 0) : after.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("limit", Math.min(limit, MOST));
    }

    private static OffsetDateTime dueOrder(InboxItem.@Nullable Cursor after) {
        if (after == null) {
            return OffsetDateTime.MIN;
        }
        return after.dueAt() == null ? OffsetDateTime.MAX : after.dueAt().atOffset(ZoneOffset.UTC);
    }

    private static String[] names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }

    private static InboxItem item(ResultSet row) throws SQLException {
        return new InboxItem(
                OpenStepRows.read(row),
                row.getString("title"),
                Instrument.valueOf(row.getString("instrument")),
                row.getString("workspace_name"),
                Stream.concat(names(row, "lent_to"), names(row, "holders"))
                        .limit(4)
                        .toList());
    }

    private static Stream<String> names(ResultSet row, String column) throws SQLException {
        Array names = row.getArray(column);
        return names == null ? Stream.empty() : Stream.of((String[]) names.getArray());
    }
}
