package id.susun.workflow;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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

    @Test
    void timersMarkTheStepOfTheirOwnTenantAsDueSoonAndThenAsOverdueAndInterruptNothing() throws Exception {
        ActingPerson drafter = DemoPeople.load().of(new TenantId("kabupaten-lebong")).stream()
                .filter(acting -> acting.person().username().equals("perancang.bkpsdm.lebong"))
                .findFirst()
                .orElseThrow();
        CaseSummary opened = drafter.call(() -> caseFiles.open(new OpenCase(
                tenants.workspace("bkpsdm").orElseThrow().id(), "Terlambat", "Latar", Instrument.PERKADA, "Alasan")));
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
