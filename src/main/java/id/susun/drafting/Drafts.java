package id.susun.drafting;

import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One row per text: what its writers lock, and who they are. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Drafts {

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final CurrentUser currentUser;
    private final Clock clock;

    Drafts(JdbcClient jdbc, CurrentTenant currentTenant, CurrentUser currentUser, Clock clock) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Begins a text; false when there is one. */
    boolean begin(CaseId caseId) {
        return on(
                                "insert into draft (tenant_id, case_id, created_at) values (:tenant, :case, :at) on conflict do nothing",
                                caseId)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    boolean exists(CaseId caseId) {
        return on("select true from draft where tenant_id = :tenant and case_id = :case", caseId)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** Lets others write other nodes, but nobody change the structure or submit, until this transaction ends. */
    void lockForWriting(CaseId caseId) {
        on("select 1 from draft where tenant_id = :tenant and case_id = :case for share", caseId)
                .query(Integer.class)
                .optional();
    }

    /** Keeps every other writer out until this transaction ends. */
    void lockWhole(CaseId caseId) {
        on("select 1 from draft where tenant_id = :tenant and case_id = :case for update", caseId)
                .query(Integer.class)
                .optional();
    }

    /** Counts a change of the structure, so that whoever reads the text can tell that it is another one. */
    void restructured(CaseId caseId) {
        on("update draft set changes = changes + 1 where tenant_id = :tenant and case_id = :case", caseId)
                .update();
    }

    /** Remembers that the person at work changed the text. */
    void contribute(CaseId caseId) {
        on("""
                        insert into draft_contributor (tenant_id, case_id, person_id) values (:tenant, :case, :person)
                        on conflict do nothing
                        """, caseId).param("person", currentUser.person().id()).update();
    }

    /** Who changed the text since the last version. */
    Set<String> contributors(CaseId caseId) {
        return new LinkedHashSet<>(on(
                        "select person_id from draft_contributor where tenant_id = :tenant and case_id = :case order by person_id",
                        caseId)
                .query(String.class)
                .list());
    }

    void forgetContributors(CaseId caseId) {
        on("delete from draft_contributor where tenant_id = :tenant and case_id = :case", caseId)
                .update();
    }

    void note(CaseId caseId, @Nullable String note) {
        on("update draft set note = :note where tenant_id = :tenant and case_id = :case", caseId)
                .param("note", note)
                .update();
    }

    String note(CaseId caseId) {
        return on("select coalesce(note, '') from draft where tenant_id = :tenant and case_id = :case", caseId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private JdbcClient.StatementSpec on(String sql, CaseId caseId) {
        return jdbc.sql(sql).param("tenant", currentTenant.require().value()).param("case", caseId.value());
    }
}
