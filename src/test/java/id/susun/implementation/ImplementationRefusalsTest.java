package id.susun.implementation;

import static id.susun.implementation.ImplementationCase.IMPLEMENTER;
import static id.susun.implementation.ImplementationCase.lasting;
import static id.susun.implementation.ImplementationCase.line;
import static id.susun.implementation.ImplementationCase.report;
import static id.susun.implementation.ImplementationCase.risk;
import static id.susun.implementation.ImplementationCase.sized;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.casefile.CaseEvents;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.NodeKind;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.tenant.CaseId;
import id.susun.testing.SusunTest;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@SusunTest
@Import(ImplementationCase.class)
class ImplementationRefusalsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 6);

    private final DemoPeople people = DemoPeople.load();

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
    private Workflow workflow;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private ConfigurableApplicationContext context;

    @Test
    void negativeAmountsAreRefusedEverywhere() throws Exception {
        CaseId caseId = cases.planning();
        UUID source = cases.source(caseId, "apbd", 10_000_000);
        invalid("implementation.rupiah.range", () -> cases.programme(caseId, line("P-01", source, -1)));
        invalid("implementation.rupiah.range", () -> cases.source(caseId, "csr", -1));
        invalid(
                "implementation.rupiah.range",
                () -> IMPLEMENTER.run(
                        () -> funding.saveCost(caseId, new PlanCost(null, null, source, -1, "Konsumsi"))));
        invalid(
                "implementation.rupiah.range",
                () -> IMPLEMENTER.run(() ->
                        funding.saveContribution(caseId, new PlanContribution(null, null, "Mitra", "Ruang", -1))));
        PlanOverview plan = cases.overview(caseId);
        assertThat(plan.programmes()).isEmpty();
        assertThat(plan.sources()).hasSize(1);
        assertThat(plan.costs()).isEmpty();
        assertThat(plan.contributions()).isEmpty();
    }

    @Test
    void anEndBeforeTheStartIsRefusedAndTheSameDayIsNot() throws Exception {
        CaseId caseId = cases.planning();
        UUID source = cases.source(caseId, "apbd", 10_000_000);
        invalid("implementation.end.before", () -> cases.programme(caseId, lasting(source, DAY, DAY.minusDays(1))));
        assertThat(cases.overview(caseId).programmes()).isEmpty();
        cases.programme(caseId, lasting(source, DAY, DAY));
        assertThat(cases.overview(caseId).programmes()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 10, implementation.jp.range",
        "1001, 1, 10, implementation.jp.range",
        "20, 0, 10, implementation.batches.range",
        "20, 1, 0, implementation.participants.range"
    })
    void figuresOutOfRangeAreRefused(int jp, int batches, int participants, String key) throws Exception {
        CaseId caseId = cases.planning();
        UUID source = cases.source(caseId, "apbd", 10_000_000);
        invalid(key, () -> cases.programme(caseId, sized(source, jp, batches, participants)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6})
    void aRiskIsRatedFromOneToFive(int outside) throws Exception {
        CaseId caseId = cases.planning();
        invalid(
                "implementation.scale.range",
                () -> IMPLEMENTER.run(() -> register.saveRisk(caseId, risk(null, "R1", outside, 3))));
        invalid(
                "implementation.scale.range",
                () -> IMPLEMENTER.run(() -> register.saveRisk(caseId, risk(null, "R1", 3, outside))));
    }

    @Test
    void aDoubleClickOrACodeInUseIsRefused() throws Exception {
        CaseId caseId = cases.planning();
        UUID source = cases.source(caseId, "apbd", 10_000_000);
        cases.programme(caseId, line("P-01", source, 0));
        refused("implementation.programme.twice", () -> cases.programme(caseId, line(" p-01", source, 0)));
        refused("implementation.funding.twice", () -> cases.source(caseId, "APBD", 5));
        IMPLEMENTER.run(() -> register.saveRisk(caseId, risk(null, "R1", 3, 3)));
        refused(
                "implementation.risk.twice",
                () -> IMPLEMENTER.run(() -> register.saveRisk(caseId, risk(null, "r1", 3, 3))));
        assertThat(cases.overview(caseId).programmes()).hasSize(1);
    }

    @Test
    void aForeignSourceGapOrLineIsRefused() throws Exception {
        CaseId caseId = cases.planning();
        CaseId other = cases.planning();
        UUID source = cases.source(caseId, "apbd", 10_000_000);
        UUID foreignSource = cases.source(other, "apbd", 10_000_000);
        UUID foreignGap = cases.gap(other, "T.01");
        UUID indicator = cases.node(caseId, NodeKind.INDICATOR, "IKM");
        refused("implementation.funding.unknown", () -> cases.programme(caseId, line("P-01", foreignSource, 0)));
        refused("implementation.tie.unknown", () -> cases.programme(caseId, line("P-01", source, 0), foreignGap));
        refused("implementation.tie.unknown", () -> cases.programme(caseId, line("P-01", source, 0), indicator));
        UUID line = cases.programme(caseId, line("P-01", source, 0));
        refused("implementation.gone", () -> IMPLEMENTER.run(() -> planning.removeProgramme(other, line, 0)));
        assertThat(cases.overview(caseId).programmes()).hasSize(1);
    }

    @Test
    void whoeverSavesLaterOnAnOldVersionOverwritesNothing() throws Exception {
        CaseId caseId = cases.running();
        Programme seen = cases.first(caseId);
        cases.report(caseId, ProgrammeStatus.RUNNING, 5, 0);
        refused(
                "casefile.part.stale",
                () -> IMPLEMENTER.run(() ->
                        implementation.reportProgress(caseId, seen.id(), report(seen, ProgrammeStatus.DONE, 9, 0))));
        refused(
                "casefile.part.stale",
                () -> cases.programme(
                        caseId,
                        line(
                                seen.id(),
                                seen.facts().version(),
                                "P-01",
                                seen.facts().funding(),
                                7)));
        assertThat(cases.first(caseId).progress().reached()).isEqualTo(5);
    }

    @Test
    void aPlanOverTheCeilingDoesNotStartAndMayNotArise() throws Exception {
        CaseId caseId = cases.planning();
        UUID source = cases.source(caseId, "apbd", 10_000_000);
        cases.programme(caseId, line("P-01", source, 9_000_000));
        UUID cost =
                IMPLEMENTER.call(() -> funding.saveCost(caseId, new PlanCost(null, null, source, 1_000_001, "Tempat")));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> IMPLEMENTER.run(() -> implementation.startRunning(caseId)))
                .satisfies(
                        refusal -> assertThat(context.getMessage(refusal.key(), refusal.args(), Locale.of("id", "ID")))
                                .contains("APBD Kabupaten", "Rp10.000.001", "Rp10.000.000", "lebih Rp1."));
        assertThat(IMPLEMENTER.call(() -> workflow.mine(caseId)).map(OpenStep::step))
                .contains(Step.PLAN_PROGRAMMES);

        IMPLEMENTER.run(() -> {
            funding.saveCost(caseId, new PlanCost(cost, 0, source, 1_000_000, "Tempat"));
            implementation.startRunning(caseId);
        });
        refused("implementation.ceiling", () -> cases.programme(caseId, line("P-02", source, 1)));
        refused(
                "implementation.ceiling",
                () -> IMPLEMENTER.run(() -> funding.saveSource(
                        caseId, new PlanFunding(source, 0, "apbd", "APBD Kabupaten", "", "", 9_999_999))));
        assertThat(cases.overview(caseId).programmes()).hasSize(1);
    }

    @Test
    void aPlanWithoutALineDoesNotStartAndOpenLinesAreNamedWhenFinishing() throws Exception {
        CaseId empty = cases.planning();
        refused("implementation.empty", () -> IMPLEMENTER.run(() -> implementation.startRunning(empty)));

        CaseId caseId = cases.running();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> IMPLEMENTER.run(() -> implementation.finish(caseId)))
                .returns("implementation.unfinished", Refused::key)
                .satisfies(refusal -> assertThat(refusal.args()).containsExactly("P-01"));
    }

    @Test
    void aReportMustBePlausible() throws Exception {
        CaseId caseId = cases.running();
        refused("implementation.report.planned", () -> cases.report(caseId, ProgrammeStatus.PLANNED, 3, 0));
        refused("implementation.report.nobody", () -> cases.report(caseId, ProgrammeStatus.DONE, 0, 0));
        invalid("implementation.reached.range", () -> cases.report(caseId, ProgrammeStatus.RUNNING, -1, 0));
        UUID line = cases.first(caseId).id();
        refused(
                "implementation.report.date.future",
                () -> IMPLEMENTER.run(() -> implementation.reportProgress(
                        caseId,
                        line,
                        new ReportProgress(0, ProgrammeStatus.RUNNING, 1, 1, 0, LocalDate.of(2999, 1, 1), "Lancar"))));
        cases.report(caseId, ProgrammeStatus.RUNNING, 3, 0);
        refused(
                "implementation.programme.begun",
                () -> IMPLEMENTER.run(() -> planning.removeProgramme(caseId, line, 1)));
    }

    @Test
    void aStalePageAndADoubleSubmissionAreRefused() throws Exception {
        CaseId caseId = cases.running();
        refused("workflow.step.gone", () -> IMPLEMENTER.run(() -> implementation.startRunning(caseId)));
        cases.report(caseId, ProgrammeStatus.DONE, 30, 6_000_000);
        UUID source = cases.first(caseId).facts().funding();
        IMPLEMENTER.run(() -> implementation.finish(caseId));
        refused("workflow.step.gone", () -> IMPLEMENTER.run(() -> implementation.finish(caseId)));
        refused("workflow.step.gone", () -> cases.programme(caseId, line("P-02", source, 0)));
        refused("workflow.step.gone", () -> cases.report(caseId, ProgrammeStatus.RUNNING, 1, 0));
        refused("workflow.step.gone", () -> IMPLEMENTER.run(() -> register.saveRisk(caseId, risk(null, "R1", 3, 3))));
    }

    @Test
    void progressIsNotReportedBeforeTheProgrammesRun() throws Exception {
        CaseId caseId = cases.planning();
        cases.programme(caseId, line("P-01", cases.source(caseId, "apbd", 0), 0));
        refused("workflow.step.gone", () -> cases.report(caseId, ProgrammeStatus.RUNNING, 1, 0));
    }

    @Test
    void othersMayNotWrite() throws Exception {
        CaseId caseId = cases.planning();
        UUID source = cases.source(caseId, "apbd", 10_000_000);
        for (String username : new String[] {
            "auditor.lebong", "perancang.tubei", "camat.tubei", "warga.lebong", "pelaksana.bkpsdm.lebong"
        }) {
            ActingPerson person = people.as(username);
            denied(person, () -> planning.saveProgramme(caseId, line("P-01", source, 0), Set.of()));
            denied(person, () -> funding.removeSource(caseId, source, 0));
            denied(person, () -> register.saveRisk(caseId, risk(null, "R1", 3, 3)));
            denied(person, () -> implementation.startRunning(caseId));
        }
    }

    @Test
    void anotherTenantSeesNothingAndWritesNothing() throws Exception {
        CaseId caseId = cases.running();
        ActingPerson stranger = people.as("pelaksana.marelan");
        refused("casefile.unknown", () -> stranger.run(() -> implementation.overview(caseId)));
        refused("workflow.step.gone", () -> stranger.run(() -> implementation.finish(caseId)));
        refused("workflow.step.gone", () -> stranger.run(() -> register.saveRisk(caseId, risk(null, "R1", 3, 3))));
    }

    @Test
    void aListenerThatThrowsLeavesNothingChanged() throws Exception {
        CaseId caseId = cases.planning();
        cases.programme(caseId, line("P-01", cases.source(caseId, "apbd", 0), 0));
        int planned = history(caseId);
        failing(
                event -> event instanceof PlanEvents.ProgrammesStarted,
                () -> IMPLEMENTER.run(() -> implementation.startRunning(caseId)));
        assertThat(IMPLEMENTER.call(() -> workflow.mine(caseId)).map(OpenStep::step))
                .contains(Step.PLAN_PROGRAMMES);
        assertThat(history(caseId)).isEqualTo(planned);

        IMPLEMENTER.run(() -> implementation.startRunning(caseId));
        int started = history(caseId);
        failing(
                event -> event instanceof PlanEvents.ProgressReported,
                () -> cases.report(caseId, ProgrammeStatus.DONE, 30, 0));
        assertThat(cases.first(caseId).progress()).isEqualTo(Progress.NONE);
        assertThat(history(caseId)).isEqualTo(started);

        cases.report(caseId, ProgrammeStatus.DONE, 30, 0);
        int reported = history(caseId);
        failing(
                event -> event instanceof CaseEvents.StageEntered entered
                        && entered.caseId().equals(caseId),
                () -> IMPLEMENTER.run(() -> implementation.finish(caseId)));
        assertThat(IMPLEMENTER.call(() -> workflow.mine(caseId)).map(OpenStep::step))
                .contains(Step.RUN_PROGRAMMES);
        assertThat(IMPLEMENTER.call(() -> caseFiles.get(caseId)).stage()).isEqualTo(Stage.IMPLEMENTATION);
        assertThat(history(caseId)).isEqualTo(reported);
    }

    private void failing(Predicate<Object> when, ThrowingCallable work) {
        ApplicationListener<PayloadApplicationEvent<Object>> broken = ApplicationListener.forPayload(event -> {
            if (when.test(event)) {
                throw new IllegalStateException("broken on purpose");
            }
        });
        context.addApplicationListener(broken);
        try {
            assertThatExceptionOfType(Exception.class).isThrownBy(work).withStackTraceContaining("broken on purpose");
        } finally {
            context.removeApplicationListener(broken);
        }
    }

    private int history(CaseId caseId) throws Exception {
        return IMPLEMENTER
                .call(() -> auditTrail.read(AuditFilter.of(caseId), null, 200))
                .size();
    }

    private static void denied(ActingPerson person, Runnable work) {
        assertThatExceptionOfType(AccessDeniedException.class)
                .as(person.person().username())
                .isThrownBy(() -> person.run(work));
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work).returns(key, Refused::key);
    }

    private static void invalid(String key, ThrowingCallable work) {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(work)
                .satisfies(refusal -> assertThat(refusal.getConstraintViolations())
                        .extracting(ConstraintViolation::getMessageTemplate)
                        .containsOnly("{" + key + "}"));
    }
}
