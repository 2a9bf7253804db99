package id.susun;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.LoggerFactory;

/** The engine and the models, without the application: the beans that the models name are given by the test. */
final class BareEngine implements AutoCloseable {

    private final EmbeddedPostgres database;
    private final ProcessEngine engine;

    BareEngine(Map<Object, Object> beans) {
        // Outside Spring Boot the logging is at its most talkative, which makes the engine several times slower.
        ((Logger) LoggerFactory.getLogger("org.camunda")).setLevel(Level.WARN);
        try {
            database = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        // Not the data source of the embedded database: it opens a connection for each command.
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(database.getJdbcUrl("postgres", "postgres"));
        configuration.setJdbcUsername("postgres");
        configuration.setJdbcPassword("postgres");
        configuration.setProcessEngineName("bare");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
    }

    ProcessEngine engine() {
        return engine;
    }

    DeploymentBuilder models() {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (String model : ProcessModels.FILES) {
            deployment.addClasspathResource("processes/" + model);
        }
        return deployment;
    }

    @Override
    public void close() {
        engine.close();
        try {
            database.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
