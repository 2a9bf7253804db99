package id.susun.testing;

import id.susun.local.LocalPostgres;
import id.susun.local.Port;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One PostgreSQL with an empty database for all the tests of a run. */
final class TestPostgres implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final LocalPostgres SERVER = start();

    private static LocalPostgres start() {
        LocalPostgres server = LocalPostgres.start(TestFolder.path(), Port.anyFree(), LocalPostgres.Data.FRESH);
        SpringApplication.getShutdownHandlers().add(server::close);
        return server;
    }

    /** How the application reaches it. */
    static Map<String, Object> properties() {
        return SERVER.properties();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("testPostgres", properties()));
    }
}
