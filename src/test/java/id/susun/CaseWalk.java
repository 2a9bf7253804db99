package id.susun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Moves one case through the models on a bare engine, the way its people would. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class CaseWalk {

    final WalkBeans beans = new WalkBeans();
    private BareEngine bare;
    private RuntimeService runtime;
    TaskService tasks;
    private HistoryService history;
    String caseId = "";

    @BeforeAll
    void startEngine() {
        bare = new BareEngine(beans.asMap());
        bare.models().deploy();
        runtime = bare.engine().getRuntimeService();
        tasks = bare.engine().getTaskService();
        history = bare.engine().getHistoryService();
    }

    @AfterAll
    void stopEngine() {
        bare.close();
    }

    @BeforeEach
    void forgetCalls() {
        beans.calls.clear();
        beans.unanswered = 0;
        beans.initials = null;
        caseId = UUID.randomUUID().toString();
    }

    final void start(String instrument, String workspaceType) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("instrument", instrument);
        variables.put("workspace", "bkpsdm");
        variables.put("workspaceType", workspaceType);
        variables.put("tenantLevel", "KABUPATEN");
        runtime.startProcessInstanceByKey("policy-lifecycle", caseId, variables);
    }

    final void throughNeedsAndConsultation() {
        assertThat(groups()).containsExactly("role:DRAFTER@workspace");
        complete("analyse-needs");
        assertThat(groups()).containsExactly("office:KEPALA_PD");
        complete("verify-needs", "decision", "approve");
        complete("plan-consultation");
        complete("gather-inputs");
        complete("answer-inputs");
    }

    final void toApproval() {
        throughNeedsAndConsultation();
        complete("draft-text", "draftingOutcome", "submitted");
    }

    final void toEvaluation() {
        toApproval();
        initials("KABAG_HUKUM");
        complete("sign", "decision", "approve");
        complete("assign-number");
        complete("plan-programmes");
        complete("run-programmes");
        complete("measure-results");
    }

    final void initials(String... offices) {
        for (String office : offices) {
            assertThat(groups()).containsExactly("office:" + office);
            complete("initial-draft", "decision", "approve");
        }
    }

    /** Decides for one of the offices that are asked side by side. */
    final void initial(String office, String decision) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(caseId)
                .taskCandidateGroup("office:" + office)
                .singleResult();
        tasks.complete(task.getId(), Map.of("decision", decision));
    }

    /** Everybody whom the case waits for. */
    final List<String> asked() {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseId).list().stream()
                .flatMap(task -> tasks.getIdentityLinksForTask(task.getId()).stream())
                .map(IdentityLink::getGroupId)
                .toList();
    }

    final Task step() {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseId).singleResult();
    }

    final List<String> groups() {
        return tasks.getIdentityLinksForTask(step().getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    final void complete(String step) {
        complete(step, Map.of());
    }

    final void complete(String step, String variable, String value) {
        complete(step, Map.of(variable, value));
    }

    final void complete(String step, Map<String, Object> variables) {
        Task task = step();
        assertThat(task.getTaskDefinitionKey()).isEqualTo(step);
        tasks.complete(task.getId(), variables);
    }

    final void answer(String step, String outcome) {
        assertThat(waitingAt(step)).isTrue();
        runtime.createMessageCorrelation(step + "-answered")
                .processInstanceBusinessKey(caseId)
                .setVariable("externalOutcome", outcome)
                .correlate();
    }

    final void withdraw() {
        runtime.createMessageCorrelation("case-withdrawn")
                .processInstanceBusinessKey(caseId)
                .correlate();
    }

    final boolean waitingAt(String step) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(caseId)
                        .messageEventSubscriptionName(step + "-answered")
                        .count()
                == 1;
    }

    final void fireTimers() {
        List<Job> timers = bare.engine()
                .getManagementService()
                .createJobQuery()
                .timers()
                .orderByJobDuedate()
                .asc()
                .list();
        for (Job timer : timers) {
            if (caseId.equals(businessKeyOf(timer))) {
                bare.engine().getManagementService().executeJob(timer.getId());
            }
        }
    }

    private String businessKeyOf(Job job) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    final long open() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .count();
    }

    final void assertEndedAt(String endEvent) {
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(lifecycle().getId())
                        .activityId(endEvent)
                        .finished()
                        .count())
                .isEqualTo(1);
        assertThat(lifecycle().getEndTime()).isNotNull();
    }

    private HistoricProcessInstance lifecycle() {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .processDefinitionKey("policy-lifecycle")
                .singleResult();
    }

    final Object outcome(String variable) {
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(lifecycle().getId())
                .variableName(variable)
                .singleResult()
                .getValue();
    }
}
