package id.susun.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;

/** A real PostgreSQL 17 from Maven Central's binaries, with Susun's database and its three roles. */
public final class LocalPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LocalPostgres.class);
    private static final String DATABASE = "susun";
    private static final List<String> ROLES = List.of("owner", "app", "system");

    private final EmbeddedPostgres server;
    private final LocalSecrets secrets;

    private LocalPostgres(EmbeddedPostgres server, LocalSecrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    /**
     * Starts the server and prepares the database.
     *
     * @param folder where the data stays, claimed by the caller
     * @param port the port on 127.0.0.1
     * @param keep what becomes of the data of earlier runs
     */
    public static LocalPostgres start(Path folder, int port, Data keep) {
        LocalSecrets secrets = LocalSecrets.of("postgres", folder);
        Path data = folder.resolve("postgres-17");
        try {
            PostgresLeftOver.stop(data);
            new Port("PostgreSQL", port, Port.POSTGRES).mustBeFree();
            EmbeddedPostgres server = server(folder, data, port, keep, secrets.get("superuser"));
            LocalPostgres postgres = new LocalPostgres(server, secrets);
            try {
                postgres.prepare(data, keep);
            } catch (SQLException | IOException | RuntimeException failed) {
                server.close();
                throw failed;
            }
            log.info("PostgreSQL is ready on port {} (data in {})", port, data);
            return postgres;
        } catch (IOException | SQLException | IllegalStateException failed) {
            throw new LocalStartException(
                    "PostgreSQL did not start from " + data + ".",
                    "Read " + folder.resolve("postgres.log") + ". If the data may go, delete it with ./run --reset.",
                    failed);
        }
    }

    private static EmbeddedPostgres server(Path folder, Path data, int port, Data keep, String password)
            throws IOException {
        String flag = keep == Data.KEPT ? "on" : "off";
        Redirect output = Redirect.appendTo(folder.resolve("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setOverrideWorkingDirectory(folder.resolve("postgres-binaries").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .setConnectConfig("password", password)
                // The same ordering everywhere, whatever languages the machine has installed.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", flag)
                .setServerConfig("synchronous_commit", flag)
                .setServerConfig("full_page_writes", flag)
                .start();
    }

    private void prepare(Path data, Data keep) throws SQLException, IOException {
        try (Connection connection = asSuperuser("postgres");
                Statement statement = connection.createStatement()) {
            requirePasswords(data, statement);
            if (keep == Data.FRESH) {
                statement.execute("drop database if exists " + DATABASE + " with (force)");
            }
            if (!exists(statement)) {
                statement.execute("create database " + DATABASE);
            }
        }
        createRoles();
    }

    private boolean exists(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
            return found.next();
        }
    }

    /** The server's first start trusts everyone on this machine; from then on everyone gives a password. */
    private void requirePasswords(Path data, Statement statement) throws SQLException, IOException {
        Path rules = data.resolve("pg_hba.conf");
        String strict = "host all all 127.0.0.1/32 scram-sha-256\n";
        if (Files.readString(rules).equals(strict)) {
            return;
        }
        statement.execute("alter role postgres password '" + secrets.get("superuser") + "'");
        Files.writeString(rules, strict);
        statement.execute("select pg_reload_conf()");
    }

    private void createRoles() throws SQLException, IOException {
        String script = new ClassPathResource("db/roles.sql").getContentAsString(StandardCharsets.UTF_8);
        try (Connection connection = asSuperuser(DATABASE)) {
            for (String role : ROLES) {
                try (PreparedStatement set = connection.prepareStatement("select set_config(?, ?, false)")) {
                    set.setString(1, "susun." + role + "_password");
                    set.setString(2, secrets.get(role));
                    set.execute();
                }
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute(script);
            }
        }
    }

    /** A connection with every right, for what no role of the application may do. */
    public Connection asSuperuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), "postgres", secrets.get("superuser"));
    }

    /** The {@code susun.datasource.*} properties of the application. */
    public Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("susun.datasource.url", url(DATABASE));
        for (String role : ROLES) {
            properties.put("susun.datasource." + role + ".username", "susun_" + role);
            properties.put("susun.datasource." + role + ".password", secrets.get(role));
        }
        return properties;
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), database);
    }

    /** Stops the server; the data stays. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL did not stop", failed);
        }
    }

    /** What becomes of the data of earlier runs. */
    public enum Data {
        /** Kept, and safe from a power cut. */
        KEPT,
        /** Dropped at the start; written without waiting for the disk. */
        FRESH
    }
}
