package id.susun.identity;

import id.susun.tenant.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reads appointments of acting officials. Each is in force from its first to its last day in the tenant's own time zone,
 * unless it was ended; nobody has to switch it on or off.
 */
@Component
class ActingOffices implements ActingSource {

    /** In force at {@code :now}; for the row {@code a} of a tenant {@code t}. */
    static final String IN_FORCE =
            " a.ended_at is null and cast((cast(:now as timestamptz) at time zone t.time_zone) as date)"
                    + " between a.starts_on and a.ends_on ";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    ActingOffices(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** In a transaction of its own where none runs: outside one no tenant is bound, and no row is seen. */
    @Override
    public Set<ActingOffice> today(TenantId tenant, String personId) {
        Set<ActingOffice> found = transactions.execute(status -> read(tenant, personId));
        return found == null ? Set.of() : found;
    }

    private Set<ActingOffice> read(TenantId tenant, String personId) {
        return jdbc.sql("""
                        select a.id, a.office, a.workspace, a.capacity, a.document_number, a.document_date, a.starts_on, a.ends_on
                        from acting_official a join tenant t on t.id = a.tenant_id
                        where a.tenant_id = :tenant and a.person_id = :person and
                        """ + IN_FORCE)
                .param("tenant", tenant.value())
                .param("person", personId)
                .param("now", now())
                .query(ActingOffices::office)
                .set();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    static ActingOffice office(ResultSet row, int number) throws SQLException {
        return new ActingOffice(
                Office.valueOf(row.getString("office")),
                row.getString("workspace"),
                Capacity.valueOf(row.getString("capacity")),
                new ActingOrder(
                        row.getObject("id", UUID.class),
                        row.getString("document_number"),
                        row.getObject("document_date", LocalDate.class),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class)));
    }
}
