package id.susun.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KeycloakGuardTest {

    @Test
    void endsAServerWhoseParentIsGone() throws IOException, InterruptedException {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeycloakGuard.class.getName(),
                        RunsForEver.class.getName(),
                        "ready")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat((char) server.getInputStream().read()).isEqualTo('r');
            assertThat(server.isAlive()).isTrue();

            // What the system does to the pipe when the parent is killed.
            server.getOutputStream().close();

            assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            server.destroyForcibly();
        }
    }

    /** Stands in for a server: says that it runs, and then waits. */
    public static final class RunsForEver {

        private RunsForEver() {}

        /** Writes its argument and never returns. */
        public static void main(String[] args) throws IOException, InterruptedException {
            java.io.OutputStream out = new java.io.FileOutputStream(java.io.FileDescriptor.out);
            out.write(args[0].charAt(0));
            out.flush();
            new CountDownLatch(1).await();
        }
    }
}
