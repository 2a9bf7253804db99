package id.susun.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.testing.SusunTest;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The second lock: plain SQL without any tenant condition, on the application's own connections. */
@SusunTest
class IsolationTest {

    private static final TenantId MEDAN = new TenantId("kota-medan");
    private static final TenantId LEBONG = new TenantId("kabupaten-lebong");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    @Qualifier("appDataSource")
    private DataSource app;

    @BeforeEach
    void bothTenantsHaveARow() {
        for (TenantId tenant : List.of(MEDAN, LEBONG)) {
            CurrentTenant.runAs(tenant, () -> transaction.executeWithoutResult(status -> insertHoliday(tenant)));
        }
    }

    private void insertHoliday(TenantId tenant) {
        jdbc.sql(
                        "insert into tenant_holiday (tenant_id, day, name) values (?, '2026-10-10', 'Hari jadi') on conflict do nothing")
                .param(tenant.value())
                .update();
    }

    @Test
    void withoutAnyConditionInTheQueryOnlyOnesOwnRowsAreSeen() {
        List<String> seen = CurrentTenant.callAs(
                MEDAN,
                () -> transaction.execute(status -> jdbc.sql("select distinct tenant_id from tenant_holiday")
                        .query(String.class)
                        .list()));
        assertThat(seen).containsExactly("kota-medan");
    }

    @Test
    void anUnsetTenantSeesNothingEvenOnAConnectionThatServedOneBefore() {
        CurrentTenant.runAs(MEDAN, () -> transaction.executeWithoutResult(status -> count("tenant_holiday")));

        for (String table : tenantTables()) {
            Long seen = transaction.execute(status -> count(table));
            assertThat(seen).as(table).isZero();
        }
    }

    @Test
    void rowsOfAnotherTenantCanNeitherBeWrittenNorTakenOver() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> CurrentTenant.runAs(
                        MEDAN,
                        () -> transaction.executeWithoutResult(status -> jdbc.sql(
                                        "insert into tenant_holiday values ('kabupaten-lebong', '2026-10-11', 'Palsu')")
                                .update())))
                .withStackTraceContaining("row-level security");
        int changed = CurrentTenant.callAs(
                MEDAN,
                () -> transaction.execute(
                        status -> jdbc.sql("update tenant_holiday set name = 'x' where tenant_id = 'kabupaten-lebong'")
                                .update()));
        assertThat(changed).isZero();
    }

    @Test
    void theApplicationsLoginCannotBecomeAnotherRoleNorChangeHistory() {
        for (String statement : List.of(
                "set role susun_system",
                "set role susun_owner",
                "alter table tenant_holiday disable row level security",
                "update audit_entry set actor_name = 'x'",
                "delete from audit_entry",
                "truncate audit_entry")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(statement)
                    .isThrownBy(() -> JdbcClient.create(app).sql(statement).update());
        }
    }

    @Test
    void everyTableWithATenantIsUnderForcedRowLevelSecurity() {
        List<String> open = jdbc.sql("""
                        select c.relname from pg_class c
                        join pg_attribute a on a.attrelid = c.oid and a.attname in ('tenant_id', 'tenant_id_')
                        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                          and c.relname not like 'act\\_id\\_%' and not (c.relrowsecurity and c.relforcerowsecurity)
                        """).query(String.class).list();
        assertThat(open).isEmpty();
    }

    private List<String> tenantTables() {
        return jdbc.sql("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
                        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                        """).query(String.class).list();
    }

    private Long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void theWorkspaceOfAnotherTenantIsAsUnknownAsOneThatDoesNotExist(@Autowired Tenants tenants) {
        UUID medans = CurrentTenant.callAs(
                MEDAN, () -> tenants.workspace("medan-marelan").orElseThrow().id());

        assertThat(CurrentTenant.callAs(LEBONG, () -> tenants.workspace(medans)))
                .isEmpty();
        assertThat(CurrentTenant.callAs(LEBONG, () -> tenants.workspace(UUID.randomUUID())))
                .isEmpty();
    }
}
