package id.susun.approval;

import id.susun.identity.Capacity;
import id.susun.identity.Membership;
import id.susun.identity.Office;
import id.susun.identity.Person;
import id.susun.identity.Role;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of questions. Whom one waits for is said in SQL as {@link Opinions} says it in Java; a test holds them together. */
@Repository
class OpinionRows {

    private static final int MOST = 50;
    private static final String SELECT = "select o.*, c.title, w.name as unit from opinion_request o"
            + " join policy_case c on c.tenant_id = o.tenant_id and c.id = o.case_id"
            + " left join workspace w on w.tenant_id = o.tenant_id and w.slug = o.workspace where o.tenant_id = :tenant and ";
    private static final String ASKED_OF = """
            (o.person_id = :person
             or (:approver and o.office = any(:offices) and (o.workspace is null or o.workspace = any(:workspaces)))
             or exists (select 1 from unnest(cast(:lent as text[]), cast(:lentUnits as text[])) l (office, unit)
                        where l.office = o.office and (o.workspace is null or l.unit = '' or l.unit = o.workspace)))
            """;

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;

    OpinionRows(JdbcClient jdbc, CurrentTenant currentTenant) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
    }

    void add(UUID id, ApprovalRound round, AskOpinion command, Asker asker, @Nullable String personName, Instant now) {
        jdbc.sql("""
                        insert into opinion_request (id, tenant_id, case_id, round_number, version_number, asked_by, asked_name,
                            asked_as, asked_capacity, office, workspace, person_id, person_name, question, asked_at, due_on)
                        values (:id, :tenant, :case, :round, :version, :by, :name, :as, :capacity, :office, :workspace, :person,
                            :personName, :question, :now, :due)
                        """)
                .param("id", id)
                .param("tenant", tenant())
                .param("case", round.caseId().value())
                .param("round", round.number())
                .param("version", round.versionNumber())
                .param("by", asker.person().id())
                .param("name", asker.person().name())
                .param("as", command.as().name())
                .param("capacity", name(asker.capacity()), Types.VARCHAR)
                .param("office", name(command.office()), Types.VARCHAR)
                .param("workspace", command.workspace(), Types.VARCHAR)
                .param("person", command.person(), Types.VARCHAR)
                .param("personName", personName, Types.VARCHAR)
                .param("question", command.question().strip())
                .param("now", Timestamp.from(now))
                .param("due", Date.valueOf(command.dueOn()))
                .update();
    }

    /** Who asks, and as what. */
    record Asker(Person person, @Nullable Capacity capacity) {}

    List<Opinion> of(CaseId caseId) {
        return jdbc.sql(SELECT + "o.case_id = :case order by o.asked_at desc, o.id limit " + MOST)
                .param("tenant", tenant())
                .param("case", caseId.value())
                .query(OpinionRows::row)
                .list();
    }

    /** Questions of a case that nobody has answered or withdrawn, oldest first, 50 at most; of one office or, for null, of all. */
    List<Opinion> open(CaseId caseId, @Nullable Office askedAs) {
        return jdbc.sql(SELECT + "o.case_id = :case and o.answered_at is null and o.withdrawn_at is null"
                        + " and (cast(:as as text) is null or o.asked_as = :as) order by o.asked_at, o.id limit "
                        + MOST)
                .param("tenant", tenant())
                .param("case", caseId.value())
                .param("as", name(askedAs), Types.VARCHAR)
                .query(OpinionRows::row)
                .list();
    }

    Optional<Opinion> find(UUID id) {
        return jdbc.sql(SELECT + "o.id = :id")
                .param("tenant", tenant())
                .param("id", id)
                .query(OpinionRows::row)
                .optional();
    }

    /** What waits for this person, soonest due first, and behind it what was withdrawn since {@code since}. */
    List<Opinion> askedOf(Person person, Membership as, Instant since) {
        return jdbc.sql(SELECT + "o.answered_at is null and (o.withdrawn_at is null or o.withdrawn_at > :since) and "
                        + ASKED_OF + " order by o.withdrawn_at desc nulls first, o.due_on, o.id limit " + MOST)
                .param("tenant", tenant())
                .param("since", Timestamp.from(since))
                .param("person", person.id())
                .param("approver", as.roles().contains(Role.APPROVER))
                .param("offices", as.offices().stream().map(Enum::name).toArray(String[]::new))
                .param("workspaces", as.workspaces().toArray(String[]::new))
                .param(
                        "lent",
                        as.acting().stream().map(one -> one.office().name()).toArray(String[]::new))
                .param(
                        "lentUnits",
                        as.acting().stream()
                                .map(one -> Objects.requireNonNullElse(one.workspace(), ""))
                                .toArray(String[]::new))
                .query(OpinionRows::row)
                .list();
    }

    void answer(UUID id, String answer, Person by, @Nullable Capacity capacity, Instant now) {
        jdbc.sql("""
                        update opinion_request set answer = :answer, answered_by = :by, answered_name = :name,
                            answered_capacity = :capacity, answered_at = :now
                        where tenant_id = :tenant and id = :id
                        """)
                .param("answer", answer)
                .param("by", by.id())
                .param("name", by.name())
                .param("capacity", name(capacity), Types.VARCHAR)
                .param("now", Timestamp.from(now))
                .param("tenant", tenant())
                .param("id", id)
                .update();
    }

    void withdraw(UUID id, Opinion.Withdrawal why, Instant now) {
        jdbc.sql("""
                        update opinion_request set withdrawn_at = :now, withdrawal = :why
                        where tenant_id = :tenant and id = :id and answered_at is null and withdrawn_at is null
                        """)
                .param("now", Timestamp.from(now))
                .param("why", why.name())
                .param("tenant", tenant())
                .param("id", id)
                .update();
    }

    private String tenant() {
        return currentTenant.require().value();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Opinion row(ResultSet row, int number) throws SQLException {
        String office = row.getString("office");
        String withdrawal = row.getString("withdrawal");
        return new Opinion(
                row.getObject("id", UUID.class),
                new CaseId(row.getObject("case_id", UUID.class)),
                row.getString("title"),
                row.getInt("round_number"),
                row.getInt("version_number"),
                row.getString("asked_by"),
                row.getString("asked_name"),
                Office.valueOf(row.getString("asked_as")),
                capacity(row.getString("asked_capacity")),
                office == null ? null : Office.valueOf(office),
                row.getString("workspace"),
                row.getString("unit"),
                row.getString("person_id"),
                row.getString("person_name"),
                row.getString("question"),
                row.getTimestamp("asked_at").toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getString("answer"),
                row.getString("answered_name"),
                capacity(row.getString("answered_capacity")),
                instant(row.getTimestamp("answered_at")),
                instant(row.getTimestamp("withdrawn_at")),
                withdrawal == null ? null : Opinion.Withdrawal.valueOf(withdrawal));
    }

    private static @Nullable Capacity capacity(@Nullable String name) {
        return name == null ? null : Capacity.valueOf(name);
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
