package id.susun.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.List;
import java.util.zip.CRC32;
import org.camunda.bpm.engine.ProcessEngine;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables with the SQL scripts inside the engine's own jar, so that nothing of it is copied here.
 * The checksum covers the scripts: another engine version needs a migration of its own, from {@code db/upgrade}.
 */
@Component
class V002__engine_schema extends BaseJavaMigration {

    private static final List<String> SCRIPTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String script : SCRIPTS) {
                statement.execute(read(script));
            }
        }
    }

    @Override
    public Integer getChecksum() {
        CRC32 crc = new CRC32();
        SCRIPTS.forEach(script -> crc.update(read(script).getBytes(StandardCharsets.UTF_8)));
        return (int) crc.getValue();
    }

    private static String read(String script) {
        String path = "org/camunda/bpm/engine/db/create/activiti.postgres.create." + script + ".sql";
        try (InputStream stream = ProcessEngine.class.getClassLoader().getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the engine's jar lacks " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
