package id.susun;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.testing.SusunTest;
import id.susun.workflow.Deadlines;
import id.susun.workflow.Step;
import java.util.Arrays;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the models name is there in the application. */
@SusunTest
class DelegatesTest {

    @Test
    void everyDelegateThatTheModelsNameIsABean(@Autowired ApplicationContext context) {
        assertThat(ProcessModels.DELEGATES)
                .allSatisfy(name -> assertThat(context.getBean(name))
                        .isInstanceOfAny(JavaDelegate.class, ExecutionListener.class, TaskListener.class));
    }

    @Test
    void everyStepHasADeadline(@Autowired JdbcClient jdbc) {
        assertThat(jdbc.sql("select step from deadline_default")
                        .query(String.class)
                        .list())
                .filteredOn(step -> !Deadlines.BESIDE_STEPS.contains(step))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Step.values()).map(Step::id).toList());
    }
}
