package id.susun.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.local.LocalPostgres;
import id.susun.local.Port;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "migration-");
        try (LocalPostgres server =
                LocalPostgres.start(folder.toAbsolutePath(), Port.anyFree(), LocalPostgres.Data.FRESH)) {
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
