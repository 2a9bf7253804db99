package id.susun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** A case keeps, over all its stages, the models that it started with. */
class ProcessVersionsTest {

    @Test
    void aRunningCaseStaysOnItsVersionInStagesThatItHasNotReachedYet() {
        try (BareEngine bare = new BareEngine(new WalkBeans().asMap())) {
            bare.models().deploy();
            start(bare, "older");
            deployWithAnotherNameForTheSecondStep(bare);
            start(bare, "newer");

            TaskService tasks = bare.engine().getTaskService();
            for (String key : new String[] {"older", "newer"}) {
                complete(tasks, key, Map.of());
                complete(tasks, key, Map.of("decision", "approve"));
            }
            assertThat(nameOfStep(tasks, "older")).isEqualTo("Rencanakan konsultasi");
            assertThat(nameOfStep(tasks, "newer")).isEqualTo("Susun rencana konsultasi");
        }
    }

    private static void deployWithAnotherNameForTheSecondStep(BareEngine bare) {
        BpmnModelInstance changed = ProcessModels.read("stakeholder-consultation");
        UserTask plan = changed.getModelElementById("plan-consultation");
        plan.setName("Susun rencana konsultasi");
        RepositoryService repository = bare.engine().getRepositoryService();
        DeploymentBuilder deployment =
                repository.createDeployment().addModelInstance("stakeholder-consultation.bpmn", changed);
        ProcessModels.FILES.stream()
                .filter(file -> !file.startsWith("stakeholder-consultation"))
                .forEach(file -> deployment.addClasspathResource("processes/" + file));
        deployment.deploy();
    }

    private static void start(BareEngine bare, String key) {
        Map<String, Object> variables = Map.of(
                "instrument", "PERKADA",
                "workspace", "bkpsdm",
                "workspaceType", "PERANGKAT_DAERAH",
                "tenantLevel", "KOTA");
        bare.engine().getRuntimeService().startProcessInstanceByKey("policy-lifecycle", key, variables);
    }

    private static void complete(TaskService tasks, String key, Map<String, Object> variables) {
        tasks.complete(
                tasks.createTaskQuery()
                        .processInstanceBusinessKey(key)
                        .singleResult()
                        .getId(),
                variables);
    }

    private static String nameOfStep(TaskService tasks, String key) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(key)
                .singleResult()
                .getName();
    }
}
