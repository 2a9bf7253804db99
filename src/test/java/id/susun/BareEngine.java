package id.susun;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** The engine and the models, without the application: the beans that the models name are given by the test. */
final class BareEngine implements AutoCloseable {

    static final String[] MODELS = {
        "policy-lifecycle.bpmn",
        "needs-analysis.bpmn",
        "stakeholder-consultation.bpmn",
        "policy-drafting.bpmn",
        "policy-approval.bpmn",
        "policy-implementation.bpmn",
        "policy-evaluation.bpmn",
        "approval-route.dmn"
    };

    private final EmbeddedPostgres database;
    private final ProcessEngine engine;

    BareEngine(Map<Object, Object> beans) {
        try {
            database = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(database.getPostgresDatabase());
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
        for (String model : MODELS) {
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
