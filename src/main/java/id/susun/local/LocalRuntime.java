package id.susun.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * Under the profile {@code local}, starts PostgreSQL and Keycloak before the application and tells it where they are.
 *
 * <p>An initializer runs before any bean exists, so that nothing can reach for the database too early; the shutdown
 * handlers run after the context has closed, so that the database outlives everything that writes to it.
 */
final class LocalRuntime implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger log = LoggerFactory.getLogger(LocalRuntime.class);
    // The common pool may have a single thread, and Keycloak should not wait for PostgreSQL.
    private static final Executor SIDE_BY_SIDE = Thread.ofPlatform().name("local-start-", 0)::start;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.acceptsProfiles(Profiles.of("local"))) {
            Map<String, Object> properties = start(environment);
            environment.getPropertySources().addFirst(new MapPropertySource("localServices", properties));
        }
    }

    private static Map<String, Object> start(ConfigurableEnvironment environment) {
        LocalSettings settings = LocalSettings.from(environment);
        new Port("Susun", environment.getRequiredProperty("server.port", Integer.class), Port.APPLICATION).mustBeFree();
        Path folder = LocalFolder.claim(settings.folder())
                .orElseThrow(() -> new LocalStartException(
                        "Another Susun is running with the data in " + settings.folder() + ".",
                        "Stop it, or give this one its own data: SUSUN_CACHE=/path/to/folder ./run …"))
                .path();
        log.info("Starting PostgreSQL and Keycloak (data in {})", folder);

        CompletableFuture<LocalPostgres> postgres = CompletableFuture.supplyAsync(
                () -> LocalPostgres.start(folder, settings.postgresPort(), LocalPostgres.Data.KEPT), SIDE_BY_SIDE);
        LocalKeycloak.Ports ports = new LocalKeycloak.Ports(settings.keycloakPort(), settings.keycloakManagementPort());
        String url = environment.getRequiredProperty("susun.url");
        CompletableFuture<LocalKeycloak> keycloak = CompletableFuture.supplyAsync(
                () -> LocalKeycloak.start(LocalKeycloak.distribution(), folder, ports, url), SIDE_BY_SIDE);
        // Registered before waiting: what did start is stopped even when the other one fails.
        SpringApplication.getShutdownHandlers().add(() -> keycloak.thenAccept(LocalKeycloak::close));
        SpringApplication.getShutdownHandlers().add(() -> postgres.thenAccept(LocalPostgres::close));

        Map<String, Object> properties = new LinkedHashMap<>(result(postgres).properties());
        properties.put("susun.oidc.issuer", result(keycloak).issuer());
        properties.put("susun.oidc.client-secret", result(keycloak).clientSecret());
        if (environment.acceptsProfiles(Profiles.of("demo")) && !environment.containsProperty("susun.signing.url")) {
            ExampleSigner signer = ExampleSigner.start();
            SpringApplication.getShutdownHandlers().add(signer::close);
            properties.putAll(signer.properties());
        }
        return properties;
    }

    private static <T> T result(CompletableFuture<T> started) {
        try {
            return started.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof LocalStartException known ? known : failed;
        }
    }
}
