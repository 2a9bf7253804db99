package id.susun.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.casefile.Instrument;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.RowCallbackHandler;
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

    @Autowired
    private CaseJourney journey;

    /** A case that runs in each tenant, so that facts, history, inbox and engine all hold rows of both. */
    @BeforeEach
    void bothTenantsHaveRowsEverywhere() throws Exception {
        for (TenantId tenant : List.of(MEDAN, LEBONG)) {
            CurrentTenant.runAs(tenant, () -> transaction.executeWithoutResult(status -> insertHoliday(tenant)));
        }
        journey.at(Step.VERIFY_NEEDS, "perancang.bkpsdm.medan", "bkpsdm", Instrument.PERKADA, "Milik Medan");
        journey.at(Step.VERIFY_NEEDS, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Milik Lebong");
    }

    private void insertHoliday(TenantId tenant) {
        jdbc.sql(
                        "insert into tenant_holiday (tenant_id, day, name) values (?, '2026-10-10', 'Hari jadi') on conflict do nothing")
                .param(tenant.value())
                .update();
    }

    @Test
    void withoutAnyConditionInTheQueryOnlyOnesOwnRowsAreSeen() {
        Map<String, List<String>> seen = new HashMap<>();
        CurrentTenant.runAs(
                MEDAN,
                () -> transaction.executeWithoutResult(status ->
                        tenantTables().forEach((table, column) -> seen.put(table, tenantsIn(table, column)))));

        assertThat(seen.values()).allMatch(tenants -> tenants.isEmpty() || tenants.equals(List.of("kota-medan")));
        assertThat(seen)
                .extractingByKeys(
                        "tenant_holiday",
                        "policy_case",
                        "open_step",
                        "audit_entry",
                        "act_ru_execution",
                        "act_ru_task",
                        "act_ru_job",
                        "act_hi_taskinst")
                .containsOnly(List.of("kota-medan"));
    }

    @Test
    void anUnsetTenantSeesNothingEvenOnAConnectionThatServedOneBefore() {
        CurrentTenant.runAs(
                MEDAN, () -> transaction.executeWithoutResult(status -> tenantsIn("tenant_holiday", "tenant_id")));

        tenantTables().forEach((table, column) -> {
            List<String> seen = transaction.execute(status -> tenantsIn(table, column));
            assertThat(seen).as(table).isEmpty();
        });
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
                "delete from flyway_schema_history",
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

    /** Every table with a tenant, ours and the engine's, and the column that says which. */
    private Map<String, String> tenantTables() {
        Map<String, String> tables = new HashMap<>();
        jdbc.sql("""
                        select c.relname, a.attname from pg_class c
                        join pg_attribute a on a.attrelid = c.oid and a.attname in ('tenant_id', 'tenant_id_')
                        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                          and has_table_privilege(c.oid, 'select')
                        """).query((RowCallbackHandler) row -> tables.put(row.getString(1), row.getString(2)));
        return tables;
    }

    /** Deployed models belong to no tenant and are everybody's. */
    private List<String> tenantsIn(String table, String column) {
        return jdbc.sql("select distinct %1$s from %2$s where %1$s is not null".formatted(column, table))
                .query(String.class)
                .list();
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
