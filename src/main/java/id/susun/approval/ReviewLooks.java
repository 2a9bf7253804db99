package id.susun.approval;

import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which versions of a text somebody has had before them. */
@Repository
class ReviewLooks {

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;

    ReviewLooks(JdbcClient jdbc, CurrentTenant currentTenant) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
    }

    void add(CaseId caseId, String person, int version, Instant now) {
        jdbc.sql("""
                        insert into review_look (tenant_id, case_id, person_id, version_number, first_at, last_at)
                        values (:tenant, :case, :person, :version, :now, :now)
                        on conflict (tenant_id, case_id, person_id, version_number) do update set last_at = excluded.last_at
                        """)
                .param("tenant", currentTenant.require().value())
                .param("case", caseId.value())
                .param("person", person)
                .param("version", version)
                .param("now", Timestamp.from(now))
                .update();
    }

    /** The newest version before {@code version} that the person has seen. */
    Optional<Review.Since> lastBefore(CaseId caseId, String person, int version) {
        return jdbc.sql("""
                        select version_number, last_at from review_look
                        where tenant_id = :tenant and case_id = :case and person_id = :person and version_number < :version
                        order by version_number desc limit 1
                        """)
                .param("tenant", currentTenant.require().value())
                .param("case", caseId.value())
                .param("person", person)
                .param("version", version)
                .query((row, n) -> new Review.Since(
                        row.getInt("version_number"),
                        Review.Known.SEEN,
                        row.getTimestamp("last_at").toInstant()))
                .optional();
    }
}
