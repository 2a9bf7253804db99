package id.susun.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.susun.audit.AuditEntry;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Instrument;
import id.susun.casefile.OpenCase;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.tenant.CurrentTenant;
import id.susun.tenant.TenantId;
import id.susun.tenant.Tenants;
import id.susun.testing.SusunTest;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs of the engine, fired the way the job executor fires them, with nobody signed in. */
@SusunTest
class TimersTest {

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Workflow workflow;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private SpringProcessEngineConfiguration settings;

    @Autowired
    private StepQueue queue;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void timersMarkTheStepOfTheirOwnTenantAsDueSoonAndThenAsOverdueAndInterruptNothing() throws Exception {
        ActingPerson drafter = drafter();
        CaseSummary opened = opened(drafter);
        assertThat(drafter.call(() -> workflow.open(opened.id())))
                .singleElement()
                .matches(step -> !step.reminded() && !step.overdue());

        List<String> timers = CurrentTenant.callAsSystem(() -> jobsOf(opened));
        assertThat(timers).hasSize(2);
        fire(timers.getFirst());
        assertThat(drafter.call(() -> workflow.open(opened.id())))
                .singleElement()
                .matches(step -> step.reminded() && !step.overdue());
        fire(timers.getLast());
        assertThat(drafter.call(() -> workflow.open(opened.id())))
                .singleElement()
                .matches(OpenStep::overdue);
        assertThat(CurrentTenant.callAsSystem(() -> jobsOf(opened))).isEmpty();
        assertThat(drafter.call(() -> auditTrail.read(AuditFilter.of(opened.id()), null, 10)))
                .extracting(AuditEntry::action)
                .containsSubsequence("workflow.StepOverdue", "workflow.StepReminded");
    }

    /** Otherwise a timer and a person could wait for each other, and what the person did would be lost. */
    @Test
    void aTimerQueuesAtTheCaseBeforeItTouchesTheStep() throws Exception {
        ActingPerson drafter = drafter();
        CaseSummary opened = opened(drafter);
        String overdue = CurrentTenant.callAsSystem(() -> jobsOf(opened)).getLast();
        Thread timer = new Thread(() -> fire(overdue));

        drafter.run(() -> transactions.executeWithoutResult(status -> {
            queue.queue(opened.id());
            timer.start();
            await().until(() -> jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                            .query(Integer.class)
                            .single()
                    > 0);
            assertThat(jdbc.sql("select id from open_step where case_id = ? for update nowait")
                            .param(opened.id().value())
                            .query(UUID.class)
                            .list())
                    .hasSize(1);
        }));
        timer.join();

        assertThat(drafter.call(() -> workflow.open(opened.id())))
                .singleElement()
                .matches(OpenStep::overdue);
    }

    private static ActingPerson drafter() {
        return DemoPeople.load().of(new TenantId("kabupaten-lebong")).stream()
                .filter(acting -> acting.person().username().equals("perancang.bkpsdm.lebong"))
                .findFirst()
                .orElseThrow();
    }

    private CaseSummary opened(ActingPerson drafter) throws Exception {
        return drafter.call(() -> caseFiles.open(new OpenCase(
                tenants.workspace("bkpsdm").orElseThrow().id(), "Terlambat", "Latar", Instrument.PERKADA, "Alasan")));
    }

    private void fire(String timer) {
        settings.getJobExecutor()
                .getExecuteJobsRunnable(List.of(timer), (ProcessEngineImpl) engine)
                .run();
    }

    /** The soonest first. */
    private List<String> jobsOf(CaseSummary opened) {
        ManagementService management = engine.getManagementService();
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(opened.id().toString())
                .list()
                .stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .sorted(Comparator.comparing(Job::getDuedate))
                .map(Job::getId)
                .toList();
    }
}
