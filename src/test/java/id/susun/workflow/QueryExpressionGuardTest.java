package id.susun.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.tenant.CurrentTenant;
import id.susun.testing.SusunTest;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Engine 7.24.0 evaluates expressions inside {@code or()} although they are switched off; ours must not get that far. */
@SusunTest
class QueryExpressionGuardTest {

    /** What an attacker's expression would reach. */
    public static final class Witness {

        private final AtomicBoolean touched = new AtomicBoolean();

        /** Called by the expression, if it is evaluated. */
        public String touch() {
            touched.set(true);
            return "nobody";
        }
    }

    @Autowired
    private ProcessEngine ours;

    @Autowired
    private SpringProcessEngineConfiguration settings;

    @Test
    void theHoleIsThereInABareEngine() {
        Witness witness = new Witness();
        StandaloneInMemProcessEngineConfiguration bare = new StandaloneInMemProcessEngineConfiguration();
        bare.setProcessEngineName("bare");
        bare.setDataSource(settings.getDataSource());
        bare.setDatabaseType("postgres");
        bare.setDatabaseSchemaUpdate("false");
        bare.setEnableExpressionsInAdhocQueries(false);
        bare.setHistory("full");
        bare.setMetricsEnabled(false);
        bare.setBeans(Map.of("witness", witness));
        ProcessEngine engine = CurrentTenant.callAsSystem(bare::buildProcessEngine);
        try {
            CurrentTenant.callAsSystem(() -> engine.getTaskService()
                    .createTaskQuery()
                    .or()
                    .taskAssigneeExpression("${witness.touch()}")
                    .endOr()
                    .list());
        } finally {
            engine.close();
        }
        assertThat(witness.touched).isTrue();
    }

    @Test
    void oursRefusesExpressionsInsideOrAndOutside() {
        var hidden = ours.getTaskService()
                .createTaskQuery()
                .or()
                .taskAssigneeExpression("${deadlines.toString()}")
                .endOr();
        var plain = ours.getTaskService().createTaskQuery().taskAssigneeExpression("${deadlines.toString()}");

        assertThatExceptionOfType(SecurityException.class).isThrownBy(hidden::list);
        assertThatExceptionOfType(SecurityException.class).isThrownBy(hidden::count);
        assertThatExceptionOfType(SecurityException.class).isThrownBy(plain::list);
        assertThatExceptionOfType(SecurityException.class).isThrownBy(hidden::singleResult);
    }
}
