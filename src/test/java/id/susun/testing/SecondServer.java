package id.susun.testing;

import id.susun.SusunApplication;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import tools.jackson.databind.json.JsonMapper;

/** The application in a process of its own on the tests' database, to be killed as a power cut would. */
public final class SecondServer implements AutoCloseable {

    private static final int SECONDS_TO_START = 120;

    /** Whoever a page's cookie names is signed in. */
    @Configuration(proxyBeanMethods = false)
    @Import(ActingCookie.class)
    static class SignedIn {}

    private final int port;
    private final Process process;

    private SecondServer(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Starts one and waits until it answers. */
    public static SecondServer start(int port) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder command = new ProcessBuilder(
                java,
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.timezone=Asia/Jakarta",
                SecondServer.class.getName(),
                "--server.port=" + port,
                "--vaadin.productionMode=true");
        command.environment().put("CLASSPATH", classes);
        // Not on the command line, where everybody on the machine could read the passwords.
        command.environment()
                .put("SPRING_APPLICATION_JSON", new JsonMapper().writeValueAsString(TestPostgres.properties()));
        command.redirectErrorStream(true).redirectOutput(new File("target", "second-server.log"));
        SecondServer server = new SecondServer(port, command.start());
        server.waitUntilItAnswers();
        return server;
    }

    private void waitUntilItAnswers() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/aset/icon.svg"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            for (int i = SECONDS_TO_START; i > 0 && process.isAlive(); i--) {
                try {
                    if (http.send(request, HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            < 500) {
                        return;
                    }
                } catch (IOException notYet) {
                    Thread.sleep(1_000);
                }
            }
        }
        close();
        throw new IllegalStateException("it did not start, see target/second-server.log");
    }

    /** Ends it at once, whatever it is doing (SIGKILL). */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Runs in the process of its own. */
    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(SusunApplication.class, SignedIn.class);
        application.setAdditionalProfiles("test");
        application.addInitializers(new NoKeycloak(), SecondServer::withoutTests);
        application.run(args);
    }

    /** The folder of the tests is on the class path as well; nothing in it belongs to the application. */
    private static void withoutTests(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("withoutTests", new TypeExcludeFilter() {
            @Override
            public boolean match(MetadataReader found, MetadataReaderFactory readers) {
                try {
                    return found.getResource().getURL().getPath().contains("/test-classes/");
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        });
    }
}
