package id.susun.casefile;

import id.susun.identity.Capacity;
import id.susun.identity.Office;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import id.susun.workflow.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which versions of a text came back, from whom and why: whoever decides writes it, drafters read it. */
@Service
public class TextReturns {

    private final CaseAccess access;
    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final Clock clock;

    TextReturns(CaseAccess access, JdbcClient jdbc, CurrentTenant currentTenant, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.clock = clock;
    }

    /** Keeps a return, inside the decision that it is; a version that comes back again came from whoever was last. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(CaseId caseId, int version, TextReturn returned) {
        Step step = returned.step();
        jdbc.sql("""
                        insert into text_return (tenant_id, case_id, version_number, returned_at, office, capacity, step, by_name,
                            recorded_name, reason)
                        values (:tenant, :case, :version, :at, :office, :capacity, :step, :by, :recorded, :reason)
                        on conflict (tenant_id, case_id, version_number) do update set returned_at = excluded.returned_at,
                            office = excluded.office, capacity = excluded.capacity, step = excluded.step,
                            by_name = excluded.by_name, recorded_name = excluded.recorded_name, reason = excluded.reason
                        """)
                .param("tenant", currentTenant.require().value())
                .param("case", caseId.value())
                .param("version", version)
                .param("at", Timestamp.from(clock.instant()))
                .param("office", name(returned.office()), Types.VARCHAR)
                .param("capacity", name(returned.capacity()), Types.VARCHAR)
                .param("step", step == null ? null : step.id(), Types.VARCHAR)
                .param("by", returned.byName(), Types.VARCHAR)
                .param("recorded", returned.recordedName(), Types.VARCHAR)
                .param("reason", returned.reason())
                .update();
    }

    /** The last return of a case's text; empty before the first. Throws {@link id.susun.audit.Refused} {@code casefile.unknown}. */
    @Transactional(readOnly = true)
    public Optional<TextReturn> latest(CaseId caseId) {
        access.requireWhole(caseId);
        return jdbc.sql("""
                        select * from text_return where tenant_id = :tenant and case_id = :case and reason is not null
                        order by version_number desc limit 1
                        """)
                .param("tenant", currentTenant.require().value())
                .param("case", caseId.value())
                .query((row, n) -> read(row))
                .optional();
    }

    private static TextReturn read(ResultSet row) throws SQLException {
        String office = row.getString("office");
        String capacity = row.getString("capacity");
        String step = row.getString("step");
        return new TextReturn(
                office == null ? null : Office.valueOf(office),
                capacity == null ? null : Capacity.valueOf(capacity),
                step == null ? null : Step.of(step),
                row.getString("by_name"),
                row.getString("recorded_name"),
                row.getString("reason"));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
