package id.susun.drafting.lint;

import id.susun.identity.Person;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of waivers; none is ever removed, so that it can be told what held at any time. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Waivers {

    private static final int MOST = 2000;

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;

    Waivers(JdbcClient jdbc, CurrentTenant currentTenant) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
    }

    /** Those that held at a moment, newest first; null for now. */
    List<Waiver> holding(CaseId caseId, @Nullable Instant at) {
        return on("""
                        select * from draft_waiver where tenant_id = :tenant and case_id = :case
                            and waived_at <= coalesce(cast(:at as timestamptz), waived_at)
                            and (withdrawn_at is null or withdrawn_at > cast(:at as timestamptz))
                        order by waived_at desc limit :most
                        """, caseId)
                .param("at", at == null ? null : Timestamp.from(at), Types.TIMESTAMP)
                .param("most", MOST)
                .query((row, n) -> waiver(row))
                .list();
    }

    Optional<Waiver> find(CaseId caseId, UUID id) {
        return on("""
                        select * from draft_waiver
                        where tenant_id = :tenant and case_id = :case and id = :id and withdrawn_at is null
                        """, caseId).param("id", id).query((row, n) -> waiver(row)).optional();
    }

    void insert(CaseId caseId, Waiver waiver, Person by) {
        on("""
                        insert into draft_waiver (tenant_id, case_id, id, rule, node_id, text_hash, finding_hash, reason, waived_by, waived_by_name,
                            waived_at)
                        values (:tenant, :case, :id, :rule, :node, :hash, :finding, :reason, :by, :name, :at)
                        """, caseId)
                .param("id", waiver.id())
                .param("rule", waiver.rule())
                .param("node", waiver.node(), Types.OTHER)
                .param("hash", waiver.textHash())
                .param("finding", waiver.findingHash(), Types.CHAR)
                .param("reason", waiver.reason())
                .param("by", by.id())
                .param("name", by.name())
                .param("at", Timestamp.from(waiver.at()))
                .update();
    }

    /** Withdraws a waiver; false when somebody else has. */
    boolean withdraw(CaseId caseId, UUID id, Person by, Instant at) {
        return on("""
                        update draft_waiver set withdrawn_by_name = :name, withdrawn_at = :at
                        where tenant_id = :tenant and case_id = :case and id = :id and withdrawn_at is null
                        """, caseId)
                        .param("id", id)
                        .param("name", by.name())
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec on(String sql, CaseId caseId) {
        return jdbc.sql(sql).param("tenant", currentTenant.require().value()).param("case", caseId.value());
    }

    private static Waiver waiver(ResultSet row) throws SQLException {
        return new Waiver(
                row.getObject("id", UUID.class),
                row.getString("rule"),
                row.getObject("node_id", UUID.class),
                row.getString("text_hash"),
                row.getString("finding_hash"),
                row.getString("reason"),
                row.getString("waived_by_name"),
                row.getTimestamp("waived_at").toInstant());
    }
}
