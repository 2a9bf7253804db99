package id.susun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The models alone, walked on a real engine: where a case goes after each decision. */
@TestInstance(Lifecycle.PER_CLASS)
class ProcessWalkTest {

    private final WalkBeans beans = new WalkBeans();
    private BareEngine bare;
    private RuntimeService runtime;
    private TaskService tasks;
    private HistoryService history;
    private String caseId;

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
        caseId = UUID.randomUUID().toString();
    }

    @Test
    void aPerkadaTravelsFromNeedsToItsAmendment() {
        start("PERKADA", "PERANGKAT_DAERAH");
        throughNeedsAndConsultation();
        complete("draft-text", "draftingOutcome", "submitted");
        initials("KEPALA_PD", "KABAG_HUKUM", "ASISTEN", "SEKDA");
        answer("harmonisation", "passed");
        answer("facilitation", "passed");
        assertThat(groups()).containsExactly("office:KEPALA_DAERAH");
        complete("sign", "decision", "approve");
        complete("assign-number");
        assertThat(groups()).containsExactly("office:SEKDA");
        complete("promulgate");
        complete("plan-programmes");
        complete("run-programmes");
        complete("measure-results");
        complete("decide-next", "evaluationOutcome", "amend");

        assertEndedAt("ended-amended");
        assertThat(beans.calls)
                .containsExactly(
                        "enter needs " + caseId,
                        "enter consultation " + caseId,
                        "enter drafting " + caseId,
                        "freeze freeze-version " + caseId,
                        "enter approval " + caseId,
                        "enter implementation " + caseId,
                        "enter evaluation " + caseId,
                        "next start-amendment " + caseId,
                        "close ended-amended " + caseId);
        assertThat(outcome("approvalOutcome")).isEqualTo("approved");
        assertThat(outcome("evaluationOutcome")).isEqualTo("amend");
    }

    @Test
    void verificationCanSendTheAnalysisBack() {
        start("PERKADA", "PERANGKAT_DAERAH");
        complete("analyse-needs");
        complete("verify-needs", "decision", "return");
        assertThat(step().getTaskDefinitionKey()).isEqualTo("analyse-needs");
    }

    @Test
    void consultationHoldsWhileAnInputIsUnanswered() {
        start("PERKADA", "PERANGKAT_DAERAH");
        complete("analyse-needs");
        complete("verify-needs", "decision", "approve");
        complete("plan-consultation");
        complete("gather-inputs");
        beans.unanswered = 2;
        complete("answer-inputs");
        assertThat(step().getTaskDefinitionKey()).isEqualTo("answer-inputs");
        beans.unanswered = 0;
        complete("answer-inputs");
        assertThat(step().getTaskDefinitionKey()).isEqualTo("draft-text");
    }

    @Test
    void draftingCanAskForAnotherConsultation() {
        start("PERKADA", "PERANGKAT_DAERAH");
        throughNeedsAndConsultation();
        complete("draft-text", "draftingOutcome", "consult");
        assertThat(step().getTaskDefinitionKey()).isEqualTo("plan-consultation");
        assertThat(beans.calls).endsWith("enter drafting " + caseId, "enter consultation " + caseId);
    }

    @Test
    void aReturnedInitialStopsTheChainAndLeadsBackToDrafting() {
        start("PERKADA", "PERANGKAT_DAERAH");
        toApproval();
        initials("KEPALA_PD");
        complete("initial-draft", "decision", "return");
        assertThat(step().getTaskDefinitionKey()).isEqualTo("draft-text");
        assertThat(outcome("approvalOutcome")).isEqualTo("returned");

        complete("draft-text", "draftingOutcome", "submitted");
        initials("KEPALA_PD", "KABAG_HUKUM", "ASISTEN", "SEKDA");
        assertThat(waitingAt("harmonisation")).isTrue();
    }

    @Test
    void aRepairAskedByHarmonisationLeadsBackToDrafting() {
        start("PERKADA", "PERANGKAT_DAERAH");
        toApproval();
        initials("KEPALA_PD", "KABAG_HUKUM", "ASISTEN", "SEKDA");
        answer("harmonisation", "repair");
        assertThat(step().getTaskDefinitionKey()).isEqualTo("draft-text");
        assertThat(outcome("approvalOutcome")).isEqualTo("returned");
    }

    @Test
    void aRejectingSignatoryEndsTheCase() {
        start("KEPUTUSAN_CAMAT", "KECAMATAN");
        toApproval();
        initials("KABAG_HUKUM");
        assertThat(groups()).containsExactly("office:KEPALA_PD");
        complete("sign", "decision", "reject");
        assertEndedAt("ended-rejected");
        assertThat(beans.calls).endsWith("close ended-rejected " + caseId);
    }

    @Test
    void aKeputusanIsNumberedButNotPromulgated() {
        start("KEPUTUSAN_KDH", "BAGIAN_HUKUM");
        toApproval();
        initials("KABAG_HUKUM", "ASISTEN", "SEKDA");
        complete("sign", "decision", "approve");
        complete("assign-number");
        assertThat(step().getTaskDefinitionKey()).isEqualTo("plan-programmes");
    }

    @Test
    void aPerdaIsNotSignedWithoutItsRegisterNumber() {
        start("PERDA", "PERANGKAT_DAERAH");
        toApproval();
        initials("KEPALA_PD", "KABAG_HUKUM", "ASISTEN", "SEKDA");
        answer("harmonisation", "passed");
        answer("joint-approval", "passed");
        answer("facilitation", "passed");
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(caseId).count())
                .isZero();
        answer("register-number", "passed");
        assertThat(step().getTaskDefinitionKey()).isEqualTo("sign");
    }

    @Test
    void anInstrumentThatTheWorkspaceMayNotIssueIsNotRouted() {
        start("PERKADA", "KECAMATAN");
        throughNeedsAndConsultation();
        assertThatThrownBy(() -> complete("draft-text", "draftingOutcome", "submitted"))
                .hasMessage("no rule lets this workspace issue this instrument");
        assertThat(step().getTaskDefinitionKey()).isEqualTo("draft-text");
    }

    @Test
    void anUnknownDecisionMovesNothing() {
        start("PERKADA", "PERANGKAT_DAERAH");
        complete("analyse-needs");
        assertThatThrownBy(() -> complete("verify-needs", "decision", "perhaps"))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(step().getTaskDefinitionKey()).isEqualTo("verify-needs");
    }

    @Test
    void aCaseIsWithdrawnInTheMiddleOfAStage() {
        start("PERKADA", "PERANGKAT_DAERAH");
        toApproval();
        withdraw();
        assertEndedAt("ended-withdrawn");
        assertThat(open()).isZero();
        assertThat(beans.calls).endsWith("close ended-withdrawn " + caseId);
    }

    @Test
    void aCaseIsWithdrawnWhileItWaitsForAnotherAuthority() {
        start("PERKADA", "PERANGKAT_DAERAH");
        toApproval();
        initials("KEPALA_PD", "KABAG_HUKUM", "ASISTEN", "SEKDA");
        withdraw();
        assertEndedAt("ended-withdrawn");
        assertThat(open()).isZero();
    }

    @Test
    void evaluationContinuesOrRepeals() {
        start("SURAT_EDARAN", "PERANGKAT_DAERAH");
        toEvaluation();
        complete("decide-next", "evaluationOutcome", "continue");
        assertEndedAt("ended-continued");

        caseId = UUID.randomUUID().toString();
        start("SURAT_EDARAN", "PERANGKAT_DAERAH");
        toEvaluation();
        complete("decide-next", "evaluationOutcome", "repeal");
        assertEndedAt("ended-repealed");
        assertThat(beans.calls).endsWith("next start-repeal " + caseId, "close ended-repealed " + caseId);
    }

    @Test
    void deadlinesRemindAndMarkWithoutMovingATask() {
        start("PERKADA", "PERANGKAT_DAERAH");
        assertThat(step().getDueDate()).isEqualTo(WalkBeans.DUE);
        fireTimers();
        assertThat(beans.calls).endsWith("reminder analyse-needs " + caseId, "overdue analyse-needs " + caseId);
        assertThat(step().getTaskDefinitionKey()).isEqualTo("analyse-needs");
    }

    @Test
    void deadlinesRemindAndMarkWithoutEndingAWait() {
        start("PERKADA", "PERANGKAT_DAERAH");
        toApproval();
        initials("KEPALA_PD", "KABAG_HUKUM", "ASISTEN", "SEKDA");
        fireTimers();
        assertThat(beans.calls).endsWith("reminder harmonisation " + caseId, "overdue harmonisation " + caseId);
        answer("harmonisation", "passed");
        assertThat(waitingAt("facilitation")).isTrue();
    }

    private void start(String instrument, String workspaceType) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("instrument", instrument);
        variables.put("workspace", "bkpsdm");
        variables.put("workspaceType", workspaceType);
        variables.put("tenantLevel", "KABUPATEN");
        runtime.startProcessInstanceByKey("policy-lifecycle", caseId, variables);
    }

    private void throughNeedsAndConsultation() {
        assertThat(groups()).containsExactly("role:DRAFTER@workspace");
        complete("analyse-needs");
        assertThat(groups()).containsExactly("office:KEPALA_PD");
        complete("verify-needs", "decision", "approve");
        complete("plan-consultation");
        complete("gather-inputs");
        complete("answer-inputs");
    }

    private void toApproval() {
        throughNeedsAndConsultation();
        complete("draft-text", "draftingOutcome", "submitted");
    }

    private void toEvaluation() {
        toApproval();
        initials("KABAG_HUKUM");
        complete("sign", "decision", "approve");
        complete("assign-number");
        complete("plan-programmes");
        complete("run-programmes");
        complete("measure-results");
    }

    private void initials(String... offices) {
        for (String office : offices) {
            assertThat(groups()).containsExactly("office:" + office);
            complete("initial-draft", "decision", "approve");
        }
    }

    private Task step() {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseId).singleResult();
    }

    private List<String> groups() {
        return tasks.getIdentityLinksForTask(step().getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    private void complete(String step) {
        complete(step, Map.of());
    }

    private void complete(String step, String variable, String value) {
        complete(step, Map.of(variable, value));
    }

    private void complete(String step, Map<String, Object> variables) {
        Task task = step();
        assertThat(task.getTaskDefinitionKey()).isEqualTo(step);
        tasks.complete(task.getId(), variables);
    }

    private void answer(String step, String outcome) {
        assertThat(waitingAt(step)).isTrue();
        runtime.createMessageCorrelation(step + "-answered")
                .processInstanceBusinessKey(caseId)
                .setVariable("externalOutcome", outcome)
                .correlate();
    }

    private void withdraw() {
        runtime.createMessageCorrelation("case-withdrawn")
                .processInstanceBusinessKey(caseId)
                .correlate();
    }

    private boolean waitingAt(String step) {
        return runtime.createExecutionQuery()
                        .processInstanceBusinessKey(caseId)
                        .messageEventSubscriptionName(step + "-answered")
                        .count()
                == 1;
    }

    private void fireTimers() {
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

    private long open() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId)
                .count();
    }

    private void assertEndedAt(String endEvent) {
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

    private Object outcome(String variable) {
        return history.createHistoricVariableInstanceQuery()
                .processInstanceId(lifecycle().getId())
                .variableName(variable)
                .singleResult()
                .getValue();
    }
}
