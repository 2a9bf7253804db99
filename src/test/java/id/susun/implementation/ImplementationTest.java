package id.susun.implementation;

import static id.susun.implementation.ImplementationCase.IMPLEMENTER;
import static id.susun.implementation.ImplementationCase.line;
import static id.susun.implementation.ImplementationCase.risk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.AuditEntry;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadNode;
import id.susun.tenant.CaseId;
import id.susun.testing.SusunTest;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SusunTest
@Import(ImplementationCase.class)
class ImplementationTest {

    @Autowired
    private ImplementationCase cases;

    @Autowired
    private Implementation implementation;

    @Autowired
    private ProgrammePlanning planning;

    @Autowired
    private ProgrammeFunding funding;

    @Autowired
    private RiskRegister register;

    @Autowired
    private PolicyThread thread;

    @Autowired
    private Workflow workflow;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private AuditTrail auditTrail;

    @Test
    void aPlanIsMadeRunReportedOnAndFinished() throws Exception {
        CaseId caseId = cases.planning();
        UUID answered = cases.gap(caseId, "T.02 Koordinasi");
        UUID open = cases.gap(caseId, "S.01 Perekat bangsa");
        UUID article = cases.node(caseId, NodeKind.ARTICLE, "KEDUA");
        UUID source = cases.source(caseId, "apbd", 10_000_000);
        UUID line = cases.programme(caseId, line(" p-01 ", source, 6_000_000), answered, article);
        IMPLEMENTER.run(() -> {
            funding.saveCost(caseId, new PlanCost(null, null, source, 1_500_000, "Konsumsi"));
            funding.saveContribution(
                    caseId, new PlanContribution(null, null, "Perguruan tinggi", "Narasumber", 21_000_000));
            register.saveRisk(caseId, risk(null, "r1", 3, 4));
        });

        PlanOverview plan = cases.overview(caseId);
        assertThat(plan.totalJp()).isEqualTo(480);
        assertThat(plan.budget()).isEqualTo(7_500_000);
        assertThat(plan.uncovered()).extracting(ThreadNode::id).containsExactly(open);
        assertThat(plan.settings()).isEqualTo(PlanSettings.DEFAULT);
        assertThat(plan.sources()).singleElement().satisfies(budget -> {
            assertThat(budget.lines()).isEqualTo(6_000_000);
            assertThat(budget.costs()).isEqualTo(1_500_000);
            assertThat(budget.left()).isEqualTo(2_500_000);
        });
        assertThat(IMPLEMENTER.call(() -> thread.nodes(caseId, NodeKind.PROGRAMME)))
                .extracting(ThreadNode::id, ThreadNode::label)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(line, "P-01 Bimbingan petugas loket"));

        IMPLEMENTER.run(() -> implementation.startRunning(caseId));
        assertThat(step(caseId)).isEqualTo(Step.RUN_PROGRAMMES);
        cases.report(caseId, ProgrammeStatus.RUNNING, 12, 2_000_000);
        cases.report(caseId, ProgrammeStatus.DONE, 33, 5_900_000);
        assertThat(cases.first(caseId)).satisfies(done -> {
            assertThat(done.ties()).containsExactlyInAnyOrder(answered, article);
            assertThat(done.percentReached()).isEqualTo(110);
            assertThat(done.progress().spent()).isEqualTo(5_900_000);
            assertThat(done.progress().by()).isEqualTo(IMPLEMENTER.person().name());
        });
        IMPLEMENTER.run(() -> implementation.finish(caseId));

        assertThat(IMPLEMENTER.call(() -> caseFiles.get(caseId)).stage()).isEqualTo(Stage.EVALUATION);
        assertThat(IMPLEMENTER.call(() -> auditTrail.read(AuditFilter.of(caseId), null, 100)))
                .extracting(AuditEntry::action)
                .contains(
                        "implementation.ProgrammePlanned",
                        "implementation.FundingRecorded",
                        "implementation.CostRecorded",
                        "implementation.ContributionRecorded",
                        "implementation.RiskRecorded",
                        "implementation.ProgrammesStarted",
                        "implementation.ProgressReported",
                        "implementation.ProgrammesFinished");
    }

    @Test
    void aLineIsChangedWithItsTiesAndRemovedWithItsNode() throws Exception {
        CaseId caseId = cases.planning();
        UUID before = cases.gap(caseId, "T.01");
        UUID after = cases.gap(caseId, "T.02");
        UUID source = cases.source(caseId, "apbd", 10_000_000);
        UUID id = cases.programme(caseId, line("P-01", source, 1_000_000), before);

        cases.programme(caseId, line(id, 0, "P-01", source, 2_000_000), after);
        assertThat(cases.first(caseId).ties()).containsExactly(after);
        assertThat(cases.first(caseId).facts().budget()).isEqualTo(2_000_000);
        assertThat(cases.overview(caseId).uncovered())
                .extracting(ThreadNode::id)
                .containsExactly(before);

        IMPLEMENTER.run(() -> planning.removeProgramme(caseId, id, 1));
        assertThat(cases.overview(caseId).programmes()).isEmpty();
        assertThat(IMPLEMENTER.call(() -> thread.nodes(caseId, NodeKind.PROGRAMME)))
                .isEmpty();
        assertThat(IMPLEMENTER.call(() -> thread.links(caseId))).isEmpty();
    }

    @Test
    void aColleaguesTieIsNotUndoneUnseen() throws Exception {
        CaseId caseId = cases.planning();
        UUID first = cases.gap(caseId, "T.01");
        UUID second = cases.gap(caseId, "T.02");
        UUID source = cases.source(caseId, "apbd", 10_000_000);
        UUID id = cases.programme(caseId, line("P-01", source, 1_000_000), first);
        cases.programme(caseId, line(id, 0, "P-01", source, 1_000_000), first, second);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> cases.programme(caseId, line(id, 0, "P-01", source, 2_000_000), first))
                .returns("casefile.part.stale", Refused::key);

        assertThat(cases.first(caseId)).satisfies(kept -> {
            assertThat(kept.ties()).containsExactlyInAnyOrder(first, second);
            assertThat(kept.facts()).isEqualTo(line(id, 1, "P-01", source, 1_000_000));
        });
        cases.programme(caseId, line(id, 1, "P-01", source, 1_000_000), first, second);
        assertThat(cases.first(caseId).facts().version())
                .as("nothing new was said")
                .isEqualTo(1);
    }

    @Test
    void fundingCostsContributionsAndRisksAreRemovedAndASourceInUseIsKept() throws Exception {
        CaseId caseId = cases.planning();
        UUID source = cases.source(caseId, "apbd", 10_000_000);
        IMPLEMENTER.run(() -> {
            UUID cost = funding.saveCost(caseId, new PlanCost(null, null, source, 5, "Konsumsi"));
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> funding.removeSource(caseId, source, 0))
                    .returns("implementation.funding.used", Refused::key);
            UUID gift = funding.saveContribution(caseId, new PlanContribution(null, null, "Mitra", "Ruang", 0));
            UUID risk = register.saveRisk(caseId, risk(null, "R1", 5, 5));
            funding.removeCost(caseId, cost, 0);
            funding.removeContribution(caseId, gift, 0);
            register.removeRisk(caseId, risk, 0);
            funding.removeSource(caseId, source, 0);
        });
        assertThat(cases.overview(caseId)).satisfies(plan -> {
            assertThat(plan.sources()).isEmpty();
            assertThat(plan.costs()).isEmpty();
            assertThat(plan.contributions()).isEmpty();
            assertThat(plan.risks()).isEmpty();
        });
    }

    @Test
    void aCancelledLineAnswersNoGapAndGivesItsBudgetBack() throws Exception {
        CaseId caseId = cases.planning();
        UUID gap = cases.gap(caseId, "T.01");
        UUID source = cases.source(caseId, "apbd", 10_000_000);
        cases.programme(caseId, line("P-01", source, 6_000_000), gap);
        IMPLEMENTER.run(() -> implementation.startRunning(caseId));
        assertThat(cases.overview(caseId).uncovered()).isEmpty();

        cases.report(caseId, ProgrammeStatus.CANCELLED, 0, 250_000);

        PlanOverview plan = cases.overview(caseId);
        assertThat(plan.uncovered()).extracting(ThreadNode::id).containsExactly(gap);
        assertThat(plan.budget()).isEqualTo(250_000);
        assertThat(plan.totalJp()).isZero();
        IMPLEMENTER.run(() -> implementation.finish(caseId));
        assertThat(step(caseId)).isEqualTo(Step.MEASURE_RESULTS);
    }

    private Step step(CaseId caseId) throws Exception {
        return IMPLEMENTER.call(() -> workflow.open(caseId)).stream()
                .map(OpenStep::step)
                .findFirst()
                .orElseThrow();
    }
}
