package id.susun.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.local.LocalPostgres;
import id.susun.local.Port;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** Migrations of the stages on a database in which work has begun. */
class MigrationTest {

    private static final String CASE = "11111111-1111-1111-1111-111111111111";

    @Test
    void laterMigrationsLeaveWhatIsThereAlone() throws Exception {
        try (LocalPostgres server = fresh()) {
            Map<String, Object> properties = server.properties();
            flyway(properties)
                    .target(MigrationVersion.fromVersion("100"))
                    .load()
                    .migrate();
            try (Connection connection = asSystem(properties)) {
                begin(connection);
            }

            Flyway all = flyway(properties).load();
            assertThat(all.migrate().migrationsExecuted).isPositive();
            all.validate();

            try (Connection connection = asSystem(properties);
                    Statement statement = connection.createStatement();
                    ResultSet found = statement.executeQuery("select title, stage from policy_case")) {
                assertThat(found.next()).isTrue();
                assertThat(found.getString("title")).isEqualTo("Sudah ada");
                assertThat(found.getString("stage")).isEqualTo("DRAFTING");
                assertThat(found.next()).isFalse();
            }
        }
    }

    /** Numbers that the government gave before its units had registers of their own. */
    @Test
    void registersOfUnitsGoOnFromWhatTheirCasesWereGiven() throws Exception {
        try (LocalPostgres server = fresh()) {
            Map<String, Object> properties = server.properties();
            flyway(properties).target("800?").load().migrate();
            try (Connection connection = asSystem(properties)) {
                number(connection);
            }

            flyway(properties).load().migrate();

            try (Connection connection = asSystem(properties)) {
                assertThat(rows(connection, """
                                select concat_ws(' ', s.tenant_id, register, year, coalesce(w.slug, '-'), last)
                                from number_series s left join workspace w on w.id = s.workspace_id order by 1
                                """))
                        .containsExactly(
                                "kabupaten-uji KEPUTUSAN_CAMAT 2026 atas 1",
                                "kota-uji KEPUTUSAN_CAMAT 2026 hilir 19",
                                "kota-uji KEPUTUSAN_CAMAT 2026 hulu 21",
                                "kota-uji KEPUTUSAN_KDH 2026 - 9",
                                "kota-uji SOP 2025 hulu 3",
                                "kota-uji SOP 2026 hulu 10",
                                "kota-uji SURAT_EDARAN 2026 - 40");
                assertThat(rows(connection, "select enacted_number from policy_case where enacted_year > 0 order by 1"))
                        .containsExactly("10", "188.45/1", "188.45/18", "188.45/19", "188.45/21", "188.45/9", "3", "9");
                assertThat(rows(connection, """
                                select relname from pg_class where relforcerowsecurity
                                    and relname in ('policy_case', 'number_series') order by relname
                                """)).containsExactly("number_series", "policy_case");
            }
        }
    }

    /** A regulation that was promulgated before anything was public and before names stood on every print. */
    @Test
    void whatIsInForceBecomesPublicAndBearsItsNames() throws Exception {
        try (LocalPostgres server = fresh()) {
            Map<String, Object> properties = server.properties();
            flyway(properties)
                    .target(MigrationVersion.fromVersion("873"))
                    .load()
                    .migrate();
            try (Connection connection = asSystem(properties)) {
                begin(connection);
                promulgated(connection);
            }

            flyway(properties).load().migrate();

            try (Connection connection = asSystem(properties)) {
                assertThat(rows(
                                connection,
                                "select concat_ws(' ', tenant_id, kind, year, number, visible) from published_policy"))
                        .containsExactly("kota-uji perkada 2026 7 t");
                assertThat(
                                rows(
                                        connection,
                                        "select concat_ws(', ', signed_name, promulgated_name, signed_capacity) from policy_case"))
                        .containsExactly("Rico Contoh, Siti Contoh");
                assertThat(rows(connection, """
                                select relname from pg_class where relkind = 'r' and relrowsecurity
                                    and not relforcerowsecurity
                                """)).isEmpty();
            }
        }
    }

    private static void promulgated(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    update policy_case set enacted_number = '7', enacted_year = 2026, enacted_on = date '2026-03-02',
                        gazette = 'Berita Daerah Kota Uji Tahun 2026 Nomor 7', promulgated_on = date '2026-03-03';
                    insert into approval_round (id, tenant_id, case_id, number, version_number, version_hash, started_at,
                        gazette, ended_at, outcome, version, numbered_name, promulgated_name)
                    select gen_random_uuid(), tenant_id, id, 1, 1, repeat('0', 64), now(), true, now(), 'APPROVED', 0,
                        'Ilham Contoh', 'Siti Contoh'
                    from policy_case;
                    insert into approval_seat (id, tenant_id, round_id, position, office, act, decision, decided_by,
                        decided_name, decided_at, content_hash)
                    select gen_random_uuid(), tenant_id, id, 1, 'KEPALA_DAERAH', 'TANDA_TANGAN', 'APPROVE', 'r',
                        'Rico Contoh', now(), repeat('0', 64)
                    from approval_round
                    """);
        }
    }

    private static LocalPostgres fresh() throws IOException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "migration-");
        return LocalPostgres.start(folder.toAbsolutePath(), Port.anyFree(), LocalPostgres.Data.FRESH);
    }

    private static void number(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into tenant values
                        ('kota-uji', 'Kota', 'KOTA', 'Kota Uji', '99.99', 'Uji', 'Uji', 'Wali Kota', 'Asia/Jakarta'),
                        ('kabupaten-uji', 'Kab', 'KABUPATEN', 'Kab Uji', '99.98', 'Uji', 'Uji', 'Bupati', 'Asia/Jakarta');
                    insert into workspace
                    select gen_random_uuid(), tenant, slug, slug, 'KECAMATAN', null
                    from (values ('kota-uji', 'hulu'), ('kota-uji', 'hilir'), ('kabupaten-uji', 'atas')) as u (tenant, slug);
                    insert into policy_case (id, tenant_id, workspace_id, title, background, instrument, rationale, stage,
                        stage_since, status, cycle, created_by, created_by_name, created_at, version, enacted_year,
                        enacted_number)
                    select gen_random_uuid(), w.tenant_id, w.id, 'Judul', 'Latar', instrument, 'Alasan',
                        'IMPLEMENTATION', now(), 'ACTIVE', 1, 'a', 'A', now(), 0, year, number
                    from (values
                        ('hulu', 'KEPUTUSAN_CAMAT', 2026, '188.45/18'), ('hilir', 'KEPUTUSAN_CAMAT', 2026, '188.45/19'),
                        ('hulu', 'KEPUTUSAN_CAMAT', 2026, '188.45/21'), ('hilir', 'KEPUTUSAN_CAMAT', null, null),
                        ('atas', 'KEPUTUSAN_CAMAT', 2026, '188.45/1'), ('hulu', 'KEPUTUSAN_KDH', 2026, '188.45/9'),
                        ('hulu', 'SOP', 2025, '3'), ('hulu', 'SOP', 2026, '9'), ('hulu', 'SOP', 2026, '10')
                    ) as c (slug, instrument, year, number) join workspace w using (slug);
                    insert into number_series values
                        ('kota-uji', 'KEPUTUSAN_CAMAT', 2026, 21), ('kota-uji', 'KEPUTUSAN_KDH', 2026, 9),
                        ('kota-uji', 'SOP', 2025, 3), ('kota-uji', 'SOP', 2026, 10),
                        ('kota-uji', 'SURAT_EDARAN', 2026, 40), ('kabupaten-uji', 'KEPUTUSAN_CAMAT', 2026, 1)
                    """);
        }
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private static FluentConfiguration flyway(Map<String, Object> properties) {
        return Flyway.configure()
                .dataSource(
                        (String) properties.get("susun.datasource.url"),
                        (String) properties.get("susun.datasource.owner.username"),
                        (String) properties.get("susun.datasource.owner.password"))
                .javaMigrations(new V002__engine_schema());
    }

    private static Connection asSystem(Map<String, Object> properties) throws SQLException {
        Connection connection = DriverManager.getConnection(
                (String) properties.get("susun.datasource.url"),
                (String) properties.get("susun.datasource.system.username"),
                (String) properties.get("susun.datasource.system.password"));
        connection.setAutoCommit(true);
        return connection;
    }

    private static void begin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into tenant values ('kota-uji', 'Pemerintah Kota Uji', 'KOTA', 'Kota Uji', '99.99',"
                            + " 'Uji', 'Uji', 'Wali Kota Uji', 'Asia/Jakarta')");
            statement.execute(
                    "insert into workspace values ('22222222-2222-2222-2222-222222222222', 'kota-uji', 'bkpsdm',"
                            + " 'BKPSDM', 'PERANGKAT_DAERAH', null)");
            statement.execute(
                    "insert into policy_case (id, tenant_id, workspace_id, title, background, instrument, rationale,"
                            + " stage, stage_since, status, cycle, created_by, created_by_name, created_at, version) values ('"
                            + CASE
                            + "', 'kota-uji', '22222222-2222-2222-2222-222222222222', 'Sudah ada', 'Latar', 'PERKADA', 'Alasan',"
                            + " 'DRAFTING', now(), 'ACTIVE', 1, 'a', 'A', now(), 0)");
            statement.execute("insert into document_version values (gen_random_uuid(), 'kota-uji', '" + CASE
                    + "', 1, 'a', 'A', 'a', 'Naskah awal', '{}', repeat('0', 64), now(), true)");
            statement.execute(
                    "insert into thread_node values ('kota-uji', '" + CASE + "', gen_random_uuid(), 'GAP', 'T.01', 1)");
        }
    }
}
