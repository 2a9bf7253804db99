package id.susun.testing;

import id.susun.local.Port;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * The ports of a test run: free ones, kept for the next run while they stay free, because the realm names the
 * application's address and would have to be imported anew with another one.
 */
record TestPorts(int application, int keycloak, int management) {

    static final TestPorts ALL = choose(TestFolder.path().resolve("ports.properties"));

    private static TestPorts choose(Path file) {
        try {
            Properties ports = new Properties();
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    ports.load(reader);
                }
            }
            TestPorts chosen =
                    new TestPorts(free(ports, "application"), free(ports, "keycloak"), free(ports, "management"));
            try (Writer writer = Files.newBufferedWriter(file)) {
                ports.store(writer, null);
            }
            return chosen;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static int free(Properties ports, String name) {
        int known = Integer.parseInt(ports.getProperty(name, "0"));
        int port = known > 0 && Port.isFree(known) ? known : Port.anyFree();
        ports.setProperty(name, Integer.toString(port));
        return port;
    }

    String url() {
        return "http://localhost:" + application;
    }
}
