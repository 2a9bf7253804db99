package id.susun.workflow;

import id.susun.tenant.CurrentTenant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires the embedded engine onto the application's own data source and transactions. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** Threads that run timers and other jobs. */
    private static final int JOB_THREADS = 2;

    @Bean
    SpringProcessEngineConfiguration engineSettings(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            OpenStepProjection projection,
            CurrentTenant currentTenant,
            BeanFactory beans) {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName("susun");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseType("postgres");
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        engine.setHistory(HistoryLevel.HISTORY_LEVEL_FULL.getName());
        engine.setEnforceHistoryTimeToLive(true);
        engine.setIdGenerator(new StrongUuidGenerator());
        engine.setTenantIdProvider(new EngineTenant(currentTenant));
        engine.setBeans(new DelegateBeans(beans));
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new QueryExpressionGuard()));
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(projection)));
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setMetricsEnabled(false);
        engine.setJobExecutorActivate(false);
        TenantJobExecutor jobs = new TenantJobExecutor();
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("jobs-");
        threads.setConcurrencyLimit(JOB_THREADS);
        jobs.setTaskExecutor(threads);
        engine.setJobExecutor(jobs);
        return engine;
    }

    /** Built as the platform: the engine looks across tenants while it starts. */
    @Bean
    @DependsOnDatabaseInitialization
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration engineSettings) {
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean() {
            @Override
            public ProcessEngine getObject() {
                return CurrentTenant.callAsSystem(super::getObject);
            }
        };
        factory.setProcessEngineConfiguration(engineSettings);
        return factory;
    }
}
