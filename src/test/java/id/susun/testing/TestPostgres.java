package id.susun.testing;

import id.susun.local.LocalPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One PostgreSQL for all tests of a JVM, on a free port, with its files under {@code target}. */
public class TestPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final class Running {
        static final LocalPostgres SERVER = start();

        private static LocalPostgres start() {
            try (ServerSocket free = new ServerSocket(0)) {
                int port = free.getLocalPort();
                free.close();
                Path folder = Files.createDirectories(Path.of("target", "test-postgres-" + port));
                LocalPostgres server = LocalPostgres.start(folder, port, false, "susun");
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("testPostgres", Running.SERVER.properties()));
    }
}
