package id.susun.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server that outlived the program that started it, because that one was killed. */
final class PostgresLeftOver {

    private static final Logger log = LoggerFactory.getLogger(PostgresLeftOver.class);
    private static final int SECONDS_TO_STOP = 20;

    private PostgresLeftOver() {}

    /** Stops the server of this data folder in good order; nobody else uses the folder, so it is nobody's any more. */
    static void stop(Path data) throws IOException {
        Optional<ProcessHandle> server = serverOf(data.resolve("postmaster.pid"));
        if (server.isEmpty()) {
            return;
        }
        log.info(
                "Stopping the PostgreSQL that an interrupted run left behind (process {})",
                server.get().pid());
        server.get().destroy();
        try {
            server.get().onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stubborn) {
            throw new LocalStartException(
                    "A PostgreSQL left behind by an interrupted run does not stop.",
                    "End process " + server.get().pid() + " and start again.",
                    stubborn);
        }
    }

    private static Optional<ProcessHandle> serverOf(Path pidFile) throws IOException {
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().trim());
        // Process numbers come back after a restart of the machine: make sure that it is a PostgreSQL.
        return ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").contains("postgres"));
    }
}
