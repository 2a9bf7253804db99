package id.susun.publication;

import id.susun.casefile.PolicyAddress;
import id.susun.files.StoredFile;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The entries of what is published, or could be. */
@Repository
class PublishedRows {

    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;

    PublishedRows(JdbcClient jdbc, CurrentTenant currentTenant) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
    }

    /** Latest enacted first; of the visible ones unless {@code all}. */
    List<PublishedRow> page(boolean all, @Nullable LocalDate before, @Nullable UUID beforeId, int limit) {
        return select("and (visible or :all) and (enacted_on, id) < (:before, :beforeId)"
                        + " order by enacted_on desc, id desc limit :limit")
                .param("all", all)
                .param("before", Date.valueOf(before == null ? LocalDate.of(9999, 12, 31) : before))
                .param("beforeId", beforeId == null ? LAST : beforeId)
                .param("limit", limit)
                .query((row, n) -> PublishedRow.read(row))
                .list();
    }

    Optional<PublishedRow> at(PolicyAddress address) {
        return select("and kind = :kind and year = :year and number = :number")
                .param("kind", address.kind())
                .param("year", address.year())
                .param("number", address.number())
                .query((row, n) -> PublishedRow.read(row))
                .optional();
    }

    Optional<PublishedRow> of(CaseId caseId) {
        return select("and case_id = :case")
                .param("case", caseId.value())
                .query((row, n) -> PublishedRow.read(row))
                .optional();
    }

    /** Entries that everybody may read, of the given cases. */
    List<PublishedRow> visible(Collection<CaseId> cases) {
        return cases.isEmpty()
                ? List.of()
                : select("and visible and case_id in (:cases)")
                        .param("cases", cases.stream().map(CaseId::value).toList())
                        .query((row, n) -> PublishedRow.read(row))
                        .list();
    }

    private JdbcClient.StatementSpec select(String rest) {
        return jdbc.sql("select * from published_policy where tenant_id = :tenant " + rest)
                .param("tenant", currentTenant.require().value());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void publish(CaseId caseId, PolicyAddress address, LocalDate enactedOn, Instant now) {
        jdbc.sql("""
                        insert into published_policy (id, tenant_id, case_id, kind, year, number, enacted_on, published_at)
                        values (:id, :tenant, :case, :kind, :year, :number, :on, :at)
                        on conflict (tenant_id, case_id) do update set visible = true, version = published_policy.version + 1
                        """)
                .param("id", UUID.randomUUID())
                .param("tenant", currentTenant.require().value())
                .param("case", caseId.value())
                .param("kind", address.kind())
                .param("year", address.year())
                .param("number", address.number())
                .param("on", Date.valueOf(enactedOn))
                .param("at", Timestamp.from(now))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void hide(CaseId caseId) {
        jdbc.sql("""
                        update published_policy set visible = false, version = version + 1
                        where tenant_id = :tenant and case_id = :case
                        """)
                .param("tenant", currentTenant.require().value())
                .param("case", caseId.value())
                .update();
    }

    /** False when somebody else changed it since {@code seen}. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean complete(CaseId caseId, int seen, RecordAdditions additions, @Nullable StoredFile abstractFile) {
        return jdbc.sql("""
                                update published_policy set subject = :subject, field_of_law = :field, author_body = :body,
                                    call_number = :call, description = :description,
                                    abstract_file = coalesce(:abstract, abstract_file), version = version + 1
                                where tenant_id = :tenant and case_id = :case and version = :seen
                                """)
                        .param("tenant", currentTenant.require().value())
                        .param("case", caseId.value())
                        .param("seen", seen)
                        .param("subject", additions.subject().strip())
                        .param("field", additions.fieldOfLaw().strip())
                        .param("body", additions.authorBody().strip())
                        .param("call", additions.callNumber().strip())
                        .param("description", additions.description().strip())
                        .param("abstract", abstractFile == null ? null : abstractFile.id(), Types.OTHER)
                        .update()
                == 1;
    }
}
