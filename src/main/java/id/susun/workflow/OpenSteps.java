package id.susun.workflow;

import id.susun.identity.Person;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of open steps: our own projection of where the engine waits, written in the engine's transaction. */
@Repository
class OpenSteps {

    /** An open step with what leads back to the engine. */
    record Row(
            OpenStep step,
            String engineRef,
            String processRef,
            @Nullable String receives) {}

    private static final int MOST_PER_CASE = 50;

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;

    OpenSteps(JdbcClient jdbc, CurrentTenant currentTenant) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
    }

    void add(
            CaseId caseId,
            Step step,
            Candidates candidates,
            @Nullable Date dueAt,
            Instant now,
            String engineRef,
            String processRef,
            @Nullable String receives) {
        jdbc.sql("""
                        insert into open_step (id, tenant_id, case_id, step, stage, role, office, workspace, created_at, due_at,
                            engine_ref, process_ref, receives)
                        values (:id, :tenant, :case, :step, :stage, :role, :office, :workspace, :now, :due,
                            :engineRef, :processRef, :receives)
                        """)
                .param("id", UUID.randomUUID())
                .param("tenant", tenant())
                .param("case", caseId.value())
                .param("step", step.id())
                .param("stage", step.stage().name())
                .param(
                        "role",
                        candidates.role() == null ? null : candidates.role().name(),
                        Types.VARCHAR)
                .param(
                        "office",
                        candidates.office() == null ? null : candidates.office().name(),
                        Types.VARCHAR)
                .param("workspace", candidates.workspace(), Types.VARCHAR)
                .param("now", Timestamp.from(now))
                .param("due", dueAt == null ? null : Timestamp.from(dueAt.toInstant()), Types.TIMESTAMP)
                .param("engineRef", engineRef)
                .param("processRef", processRef)
                .param("receives", receives, Types.VARCHAR)
                .update();
    }

    void markReturned(String engineRef) {
        jdbc.sql("update open_step set returned = true where tenant_id = :tenant and engine_ref = :ref")
                .param("tenant", tenant())
                .param("ref", engineRef)
                .update();
    }

    void remove(String engineRef) {
        jdbc.sql("delete from open_step where tenant_id = :tenant and engine_ref = :ref")
                .param("tenant", tenant())
                .param("ref", engineRef)
                .update();
    }

    void due(String engineRef, Instant due) {
        jdbc.sql("update open_step set due_at = :due where tenant_id = :tenant and engine_ref = :ref")
                .param("due", Timestamp.from(due))
                .param("tenant", tenant())
                .param("ref", engineRef)
                .update();
    }

    void remind(String engineRef) {
        jdbc.sql("update open_step set reminded = true where tenant_id = :tenant and engine_ref = :ref")
                .param("tenant", tenant())
                .param("ref", engineRef)
                .update();
    }

    void markOverdue(String engineRef) {
        jdbc.sql("update open_step set overdue = true where tenant_id = :tenant and engine_ref = :ref")
                .param("tenant", tenant())
                .param("ref", engineRef)
                .update();
    }

    /** A model waits for one external answer at a time, so the process instance names the row. */
    void remindExternal(String processRef) {
        markExternal("reminded", processRef);
    }

    void markOverdueExternal(String processRef) {
        markExternal("overdue", processRef);
    }

    private void markExternal(String column, String processRef) {
        jdbc.sql("update open_step set " + column
                        + " = true where tenant_id = :tenant and process_ref = :ref and receives is not null")
                .param("tenant", tenant())
                .param("ref", processRef)
                .update();
    }

    /**
     * Locks the rows until the transaction ends, so that of two people deciding at once the second finds nothing. Several only
     * where offices do the step side by side.
     */
    List<Row> lock(CaseId caseId, Step step) {
        return jdbc.sql("""
                        select * from open_step where tenant_id = :tenant and case_id = :case and step = :step
                        order by created_at, id limit :most for update
                        """)
                .param("tenant", tenant())
                .param("case", caseId.value())
                .param("step", step.id())
                .param("most", MOST_PER_CASE)
                .query((row, n) -> row(row))
                .list();
    }

    Optional<Row> lock(UUID id) {
        return jdbc.sql("select * from open_step where tenant_id = :tenant and id = :id for update")
                .param("tenant", tenant())
                .param("id", id)
                .query((row, n) -> row(row))
                .optional();
    }

    Optional<OpenStep> find(UUID id) {
        return jdbc.sql("select * from open_step where tenant_id = :tenant and id = :id")
                .param("tenant", tenant())
                .param("id", id)
                .query((row, n) -> OpenStepRows.read(row))
                .optional();
    }

    void assign(UUID id, Person person, Instant now) {
        assign(id, person.id(), person.name(), Timestamp.from(now));
    }

    void unassign(UUID id) {
        assign(id, null, null, null);
    }

    private void assign(UUID id, @Nullable String person, @Nullable String name, @Nullable Timestamp since) {
        jdbc.sql("""
                        update open_step set assignee_id = :person, assignee_name = :name, assigned_at = :since
                        where tenant_id = :tenant and id = :id
                        """)
                .param("tenant", tenant())
                .param("id", id)
                .param("person", person, Types.VARCHAR)
                .param("name", name, Types.VARCHAR)
                .param("since", since, Types.TIMESTAMP)
                .update();
    }

    List<Row> of(CaseId caseId) {
        return jdbc.sql("""
                        select * from open_step where tenant_id = :tenant and case_id = :case order by created_at limit :most
                        """)
                .param("tenant", tenant())
                .param("case", caseId.value())
                .param("most", MOST_PER_CASE)
                .query((row, n) -> row(row))
                .list();
    }

    private String tenant() {
        return currentTenant.require().value();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                OpenStepRows.read(row),
                row.getString("engine_ref"),
                row.getString("process_ref"),
                row.getString("receives"));
    }
}
