package id.susun.workflow;

import id.susun.tenant.CurrentTenant;
import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models of {@code processes/} at start, all together: the calls between them are bound to their deployment, so
 * a running case stays on the versions it began with. An unchanged set is not deployed again.
 */
@Component
class Deployments implements SmartInitializingSingleton {

    private final ProcessEngine engine;
    private final SpringProcessEngineConfiguration settings;
    private final ResourcePatternResolver resources;

    Deployments(ProcessEngine engine, SpringProcessEngineConfiguration settings, ResourcePatternResolver resources) {
        this.engine = engine;
        this.settings = settings;
        this.resources = resources;
    }

    @Override
    public void afterSingletonsInstantiated() {
        CurrentTenant.callAsSystem(this::deploy);
    }

    private String deploy() throws IOException {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("susun").enableDuplicateFiltering(false);
        for (Resource model : resources.getResources("classpath*:processes/*.*mn")) {
            try (InputStream stream = model.getInputStream()) {
                deployment.addInputStream(model.getFilename(), stream);
            }
        }
        return deployment.deploy().getId();
    }

    /** Timers run from here on: whatever prepares the application at start has ended. */
    @EventListener(ApplicationReadyEvent.class)
    void startJobs() {
        settings.getJobExecutor().start();
    }
}
