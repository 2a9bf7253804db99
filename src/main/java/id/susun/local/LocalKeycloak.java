package id.susun.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real Keycloak as a child process that never outlives this program. */
public final class LocalKeycloak implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LocalKeycloak.class);
    /** The version that the build unpacks; docker-compose.yml runs the same one. */
    public static final String VERSION = "26.7.3";

    private static final int REBUILT = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final KeycloakLaunch launch;
    private final Process process;

    private LocalKeycloak(KeycloakLaunch launch, Process process) {
        this.launch = launch;
        this.process = process;
    }

    /** Where the build unpacks Keycloak, once for all of this user's programs. */
    public static Path distribution() {
        return LocalSettings.userCache().resolve("keycloak-" + VERSION);
    }

    /**
     * Starts the server and waits until it answers. The first start builds the server and imports the realm, which
     * takes about a minute on two cores; a realm that did not change is not imported again.
     *
     * @param distribution the unpacked distribution; several programs may share it
     * @param folder where the server's data stays, claimed by the caller
     * @param application the address of the application that signs people in here
     */
    public static LocalKeycloak start(Path distribution, Path folder, Ports ports, String application) {
        try {
            KeycloakLaunch launch = KeycloakLaunch.prepare(distribution, folder, ports, application);
            return ExclusiveBuild.in(distribution, () -> start(launch));
        } catch (IOException failed) {
            throw new LocalStartException(
                    "Keycloak could not be prepared in " + folder + ".", "Make the folder writable.", failed);
        }
    }

    private static LocalKeycloak start(KeycloakLaunch launch) throws IOException {
        LocalKeycloak keycloak = new LocalKeycloak(launch, launch.start(false));
        if (keycloak.becomesReady()) {
            return keycloak;
        }
        if (keycloak.process.exitValue() == REBUILT) {
            keycloak = new LocalKeycloak(launch, launch.start(true));
            if (keycloak.becomesReady()) {
                return keycloak;
            }
        }
        throw new LocalStartException(
                "Keycloak ended with code %d before it was ready.".formatted(keycloak.process.exitValue()),
                "The reason stands at the end of " + launch.log() + ".");
    }

    /** Waits for the server; false when it has ended instead. */
    private boolean becomesReady() {
        KeycloakHealth health = new KeycloakHealth(launch.ports().management());
        for (int seconds = 1; seconds <= PATIENCE.toSeconds(); seconds++) {
            if (endsWithinASecond()) {
                return false;
            }
            if (health.isReady()) {
                log.info(
                        "Keycloak is ready on port {} after {} s",
                        launch.ports().http(),
                        seconds);
                return true;
            }
            if (seconds % 10 == 0) {
                log.info("Keycloak is starting… {} s (about a minute the first time)", seconds);
            }
        }
        close();
        throw new LocalStartException(
                "Keycloak was not ready after " + PATIENCE.toMinutes() + " minutes.", "Read " + launch.log() + ".");
    }

    private boolean endsWithinASecond() {
        try {
            return process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            close();
            Thread.currentThread().interrupt();
            throw new LocalStartException("Starting Keycloak was interrupted.", "Start again.", interrupted);
        }
    }

    /** The address that names Susun's realm, as it stands in every token. */
    public String issuer() {
        return "http://localhost:%d/realms/susun".formatted(launch.ports().http());
    }

    /** What the application proves itself to Keycloak with. */
    public String clientSecret() {
        return launch.clientSecret();
    }

    /** Stops the server; its data stays. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The two ports of a Keycloak: for people and for its health. */
    public record Ports(int http, int management) {}
}
