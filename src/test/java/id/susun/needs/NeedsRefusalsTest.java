package id.susun.needs;

import static id.susun.needs.NeedsCase.DRAFTER;
import static id.susun.needs.NeedsCase.HEAD;
import static id.susun.needs.NeedsCase.gap;
import static id.susun.needs.NeedsCase.option;
import static id.susun.needs.NeedsCase.problem;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.casefile.CaseEvents;
import id.susun.casefile.CaseFiles;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.tenant.CaseId;
import id.susun.tenant.TenantId;
import id.susun.testing.SusunTest;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@SusunTest
@Import(NeedsCase.class)
class NeedsRefusalsTest {

    private final DemoPeople people = DemoPeople.load();

    @Autowired
    private NeedsCase cases;

    @Autowired
    private NeedsAnalysis analysis;

    @Autowired
    private CompetencyGaps gaps;

    @Autowired
    private UnitProfiles profiles;

    @Autowired
    private PolicyOptions options;

    @Autowired
    private EvidenceRegister evidence;

    @Autowired
    private Workflow workflow;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private ConfigurableApplicationContext context;

    @ParameterizedTest
    @CsvSource({
        "T.01, 0, 1.00, 5, needs.gap.required.range",
        "T.01, 6, 1.00, 5, needs.gap.required.range",
        "T.01, 3, -0.01, 5, needs.gap.actual.range",
        "T.01, 3, 5.01, 5, needs.gap.actual.range",
        "T.01, 3, 1.999, 5, needs.gap.actual.range",
        "T.01, 3, 1.00, 0, needs.gap.staff.range",
        "T.01, 3, 1.00, -4, needs.gap.staff.range",
        "satu, 3, 1.00, 5, needs.gap.code.form"
    })
    void aGapOutOfRangeIsRefusedAndNothingIsKept(String code, int required, String actual, int staff, String key)
            throws Exception {
        CaseId caseId = cases.open();
        refusedAsInvalid(key, () -> DRAFTER.run(() -> gaps.record(caseId, gap(code, required, actual, staff))));
        assertThat(DRAFTER.call(() -> analysis.overview(caseId)).gaps()).isEmpty();
    }

    @Test
    void textsOfFiveThousandCharactersAreRefused() throws Exception {
        CaseId caseId = cases.open();
        String endless = "x".repeat(5000);
        refusedAsInvalid(
                "needs.text.long", () -> DRAFTER.run(() -> analysis.saveProblem(caseId, problem(null, endless))));
        refusedAsInvalid(
                "needs.text.long",
                () -> DRAFTER.run(() ->
                        profiles.describe(caseId, new DescribeUnit(null, null, "Seksi", TraitKind.WEAKNESS, endless))));
        refusedAsInvalid(
                "needs.problem.missing", () -> DRAFTER.run(() -> analysis.saveProblem(caseId, problem(null, " "))));
    }

    @Test
    void anOptionNeedsACostAScoreAndACodeOfItsOwn() throws Exception {
        CaseId caseId = cases.open();
        refusedAsInvalid(
                "needs.option.cost.range",
                () -> DRAFTER.run(() -> options.weigh(caseId, option(null, "A", -1, false))));
        refusedAsInvalid(
                "needs.option.score.range",
                () -> DRAFTER.run(
                        () -> options.weigh(caseId, new WeighOption(null, null, "A", "Peraturan", 0, "", 101, false))));
        DRAFTER.run(() -> options.weigh(caseId, option(null, "A", 0, false)));
        refused("needs.option.twice", () -> DRAFTER.run(() -> options.weigh(caseId, option(null, " a ", 5, false))));
    }

    @Test
    void evidenceFromTomorrowOrForAForeignGapIsRefused() throws Exception {
        CaseId caseId = cases.open();
        CaseId other = cases.complete();
        UUID foreign =
                DRAFTER.call(() -> analysis.overview(other)).gaps().getFirst().id();
        refused(
                "needs.evidence.gap.unknown",
                () -> DRAFTER.run(() -> evidence.note(caseId, NeedsCase.evidence(foreign))));
        refused(
                "needs.evidence.date.future",
                () -> DRAFTER.run(() -> evidence.note(
                        caseId,
                        new NoteEvidence(
                                null,
                                null,
                                EvidenceKind.DOCUMENT,
                                "Renstra",
                                "Isi",
                                LocalDate.of(2999, 1, 1),
                                null,
                                Set.of()))));
    }

    @Test
    void aDoubleClickDoesNotEnterAGapTwiceAndAnUnknownManagerialCodeIsRefused() throws Exception {
        CaseId caseId = cases.open();
        DRAFTER.run(() -> gaps.record(caseId, gap("T.01", 3, "1.90", 14)));
        refused("needs.gap.twice", () -> DRAFTER.run(() -> gaps.record(caseId, gap("T.01", 3, "1.90", 14))));
        refused("needs.competency.unknown", () -> DRAFTER.run(() -> gaps.record(caseId, gap("M.77", 3, "1.90", 14))));
        assertThat(DRAFTER.call(() -> analysis.overview(caseId)).gaps()).hasSize(1);
    }

    @Test
    void whoeverSavesLaterOnAnOldVersionOverwritesNothing() throws Exception {
        CaseId caseId = cases.complete();
        NeedsOverview seen = DRAFTER.call(() -> analysis.overview(caseId));
        WeighOption old = seen.options().getFirst();
        DRAFTER.run(() -> {
            analysis.saveProblem(caseId, problem(seen.problem().version(), "Isi rekan yang lebih cepat."));
            options.weigh(caseId, new WeighOption(old.id(), old.version(), "A", "Nama baru", 7, "", 50, true));
        });

        refused(
                "casefile.part.stale",
                () -> DRAFTER.run(() ->
                        analysis.saveProblem(caseId, problem(seen.problem().version(), "Isi lama."))));
        refused(
                "casefile.part.stale",
                () -> DRAFTER.run(() -> analysis.saveProblem(caseId, problem(null, "Isi pertama?"))));
        refused("casefile.part.stale", () -> DRAFTER.run(() -> options.weigh(caseId, option(old.id(), "A", 9, true))));
        refused("casefile.part.stale", () -> DRAFTER.run(() -> options.remove(caseId, requireNonNull(old.id()), 0)));
        assertThat(DRAFTER.call(() -> analysis.overview(caseId)).problem().statement())
                .isEqualTo("Isi rekan yang lebih cepat.");
    }

    @Test
    void aSecondSubmissionAndASaveFromAStalePageAreRefused() throws Exception {
        CaseId caseId = cases.complete();
        DRAFTER.run(() -> analysis.submit(caseId));
        refused("workflow.step.gone", () -> DRAFTER.run(() -> analysis.submit(caseId)));
        refused("workflow.step.gone", () -> DRAFTER.run(() -> gaps.record(caseId, gap("T.02", 3, "1.90", 14))));

        HEAD.run(() -> analysis.verify(caseId, new Verdict.Agreed("Baik")));
        refused("workflow.step.gone", () -> HEAD.run(() -> analysis.verify(caseId, new Verdict.Returned("Terlambat"))));
    }

    @Test
    void aReturnNeedsAReason() throws Exception {
        CaseId caseId = cases.complete();
        DRAFTER.run(() -> analysis.submit(caseId));
        refusedAsInvalid(
                "needs.verify.reason.missing",
                () -> HEAD.run(() -> analysis.verify(caseId, new Verdict.Returned("  "))));
    }

    @Test
    void othersMayNeitherWriteNorVerify() throws Exception {
        CaseId caseId = cases.complete();
        for (String username :
                new String[] {"auditor.lebong", "pelaksana.bkpsdm.lebong", "kepala.bkpsdm.lebong", "perancang.tubei"}) {
            denied(people.as(username), () -> gaps.record(caseId, gap("T.02", 3, "1.90", 14)));
            denied(people.as(username), () -> analysis.submit(caseId));
        }
        DRAFTER.run(() -> analysis.submit(caseId));
        for (String username :
                new String[] {"perancang.bkpsdm.lebong", "camat.tubei", "sekda.lebong", "auditor.lebong"}) {
            denied(people.as(username), () -> analysis.verify(caseId, new Verdict.Agreed("")));
        }
    }

    @Test
    void anotherTenantSeesNothingAndWritesNothing() throws Exception {
        CaseId caseId = cases.complete();
        ActingPerson stranger = people.as("perancang.bkpsdm.medan", new TenantId("kota-medan"));
        refused("casefile.unknown", () -> stranger.run(() -> analysis.overview(caseId)));
        refused("workflow.step.gone", () -> stranger.run(() -> gaps.record(caseId, gap("T.02", 3, "1.90", 14))));
        refused("workflow.step.gone", () -> stranger.run(() -> analysis.submit(caseId)));
    }

    @Test
    void aListenerThatThrowsAfterTheEngineMovedLeavesNothingChanged() throws Exception {
        CaseId caseId = cases.complete();
        DRAFTER.run(() -> analysis.submit(caseId));
        int history = history(caseId);
        ApplicationListener<PayloadApplicationEvent<Object>> broken = ApplicationListener.forPayload(event -> {
            if (event instanceof CaseEvents.StageEntered entered
                    && entered.caseId().equals(caseId)) {
                throw new IllegalStateException("broken on purpose");
            }
        });
        context.addApplicationListener(broken);
        try {
            assertThatExceptionOfType(Exception.class)
                    .isThrownBy(() -> HEAD.run(() -> analysis.verify(caseId, new Verdict.Agreed(""))))
                    .withStackTraceContaining("broken on purpose");
        } finally {
            context.removeApplicationListener(broken);
        }
        HEAD.run(() -> {
            assertThat(workflow.mine(caseId)).map(OpenStep::step).contains(Step.VERIFY_NEEDS);
            assertThat(caseFiles.get(caseId).stage()).isEqualTo(Stage.NEEDS);
            assertThat(analysis.overview(caseId).review()).returns(null, NeedsReview::outcome);
        });
        assertThat(history(caseId)).isEqualTo(history);
    }

    private int history(CaseId caseId) throws Exception {
        return HEAD.call(() -> auditTrail.read(AuditFilter.of(caseId), null, 100))
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

    private static void refusedAsInvalid(String key, ThrowingCallable work) {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(work)
                .satisfies(refusal -> assertThat(refusal.getConstraintViolations())
                        .extracting(ConstraintViolation::getMessageTemplate)
                        .containsExactly("{" + key + "}"));
    }
}
