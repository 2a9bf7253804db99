package id.susun.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFolderTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void secretsAreMadeOnceAndReadableByTheirUserOnly() throws IOException {
        String made = LocalSecrets.of("postgres", folder).get("app");

        assertThat(LocalSecrets.of("postgres", folder).get("app"))
                .isEqualTo(made)
                .hasSize(32);
        assertThat(LocalSecrets.of("postgres", folder).get("owner")).isNotEqualTo(made);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("postgres-secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aClaimOutlivesTheObjectThatMadeIt() throws IOException, InterruptedException {
        assertThat(LocalFolder.claim(folder)).isPresent();
        System.gc();

        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Claims.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();

        assertThat(other.waitFor()).isEqualTo(Claims.REFUSED);
    }

    /** Another program that wants the same folder. */
    public static final class Claims {

        static final int REFUSED = 3;

        private Claims() {}

        /** Ends with {@link #REFUSED} when the folder named first is claimed already. */
        public static void main(String[] args) {
            System.exit(LocalFolder.claim(Path.of(args[0])).isPresent() ? 0 : REFUSED);
        }
    }

    @Test
    void aTakenPortNamesItselfAndTheWayOut() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Port port = new Port("Keycloak", other.getLocalPort(), Port.KEYCLOAK);

            assertThatThrownBy(port::mustBeFree)
                    .isInstanceOfSatisfying(
                            LocalStartException.class,
                            failure -> assertThat(new LocalStartAnalyzer()
                                            .analyze(failure, failure)
                                            .getAction())
                                    .contains(":" + other.getLocalPort(), "--keycloak-port="))
                    .hasMessageContaining(Integer.toString(other.getLocalPort()));
        }
    }

    @Test
    void theServerOfAnotherProgramIsLeftAlone() throws IOException {
        Path data = Files.createDirectories(folder.resolve("postgres-17"));
        // This test's own process: alive, but not a PostgreSQL. Were it stopped, the run would end here.
        Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        PostgresLeftOver.stop(data);

        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }
}
