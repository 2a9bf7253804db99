package id.susun.drafting.basis;

import id.susun.tenant.CurrentTenant;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of both registers. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BasisRows {

    /** More than the legislation that a government ever cites. */
    static final int MOST = 2000;

    private static final String COLUMNS =
            "id, kind, name, number, year, title, gazette, enacted_on, status, changed_by, source";

    private final JdbcClient jdbc;
    private final CurrentTenant currentTenant;
    private final Clock clock;

    BasisRows(JdbcClient jdbc, CurrentTenant currentTenant, Clock clock) {
        this.jdbc = jdbc;
        this.currentTenant = currentTenant;
        this.clock = clock;
    }

    List<LegalBasis> national() {
        return jdbc.sql(
                        "select " + COLUMNS
                                + ", cast(null as integer) as version from national_legal_basis order by year, number limit :most")
                .param("most", MOST)
                .query((row, n) -> basis(row))
                .list();
    }

    List<LegalBasis> own() {
        return own("select " + COLUMNS
                        + ", version from tenant_legal_basis where tenant_id = :tenant order by year, number limit :most")
                .param("most", MOST)
                .query((row, n) -> basis(row))
                .list();
    }

    /** The national rows as they stood at a moment. */
    List<LegalBasis> national(Instant at) {
        return jdbc.sql(then("national_legal_basis", "cast(null as integer) as version", "true"))
                .param("at", Timestamp.from(at))
                .param("most", MOST)
                .query((row, n) -> basis(row))
                .list();
    }

    /** The government's own rows as they stood at a moment. */
    List<LegalBasis> own(Instant at) {
        return own(then("tenant_legal_basis", "version", "tenant_id = :tenant"))
                .param("at", Timestamp.from(at))
                .param("most", MOST)
                .query((row, n) -> basis(row))
                .list();
    }

    /** Rows that are as they were then, and of the others what they were. */
    private static String then(String table, String version, String whose) {
        return """
                select %1$s, %3$s from %2$s where %4$s and changed_at <= :at
                union all
                select * from (
                    select distinct on (id) %1$s, %3$s from %2$s_past
                    where %4$s and recorded_at <= :at and until > :at order by id, until) past
                order by year, number limit :most
                """.formatted(COLUMNS, table, version, whose);
    }

    Optional<LegalBasis> find(UUID id) {
        return own("select " + COLUMNS + ", version from tenant_legal_basis where tenant_id = :tenant and id = :id")
                .param("id", id)
                .query((row, n) -> basis(row))
                .optional();
    }

    void insert(UUID id, LegalBasis basis) {
        fill(own("""
                        insert into tenant_legal_basis (tenant_id, id, kind, name, number, year, title, gazette, enacted_on, status,
                            changed_by, source, recorded_at, changed_at)
                        values (:tenant, :id, :kind, :name, :number, :year, :title, :gazette, :enacted, :status, :changed, :source,
                            :now, :now)
                        """), id, basis).update();
    }

    /** Writes a row; false when somebody else has changed it since. */
    boolean update(UUID id, int version, LegalBasis basis) {
        return fill(own("""
                        update tenant_legal_basis set kind = :kind, name = :name, number = :number, year = :year, title = :title,
                            gazette = :gazette, enacted_on = :enacted, status = :status, changed_by = :changed, source = :source,
                            version = version + 1, changed_at = :now
                        where tenant_id = :tenant and id = :id and version = :version
                        """), id, basis).param("version", version).update() > 0;
    }

    private JdbcClient.StatementSpec fill(JdbcClient.StatementSpec statement, UUID id, LegalBasis basis) {
        return statement
                .param("id", id)
                .param("kind", basis.kind().name())
                .param("name", basis.name())
                .param("number", basis.number())
                .param("year", basis.year())
                .param("title", basis.title())
                .param("gazette", basis.gazette())
                .param("enacted", basis.enactedOn() == null ? null : Date.valueOf(basis.enactedOn()), Types.DATE)
                .param("status", basis.status().name())
                .param("changed", basis.changedBy())
                .param("source", basis.source())
                .param("now", Timestamp.from(clock.instant()));
    }

    private JdbcClient.StatementSpec own(String sql) {
        return jdbc.sql(sql).param("tenant", currentTenant.require().value());
    }

    private static LegalBasis basis(ResultSet row) throws SQLException {
        Date enacted = row.getDate("enacted_on");
        return new LegalBasis(
                row.getObject("id", UUID.class),
                row.getObject("version", Integer.class),
                BasisKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("number"),
                row.getInt("year"),
                row.getString("title"),
                row.getString("gazette"),
                enacted == null ? null : enacted.toLocalDate(),
                BasisStatus.valueOf(row.getString("status")),
                row.getString("changed_by"),
                row.getString("source"));
    }
}
