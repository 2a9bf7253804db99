package id.susun.evaluation;

import static id.susun.evaluation.EvaluationCase.HEAD;
import static id.susun.evaluation.EvaluationCase.IMPLEMENTER;
import static id.susun.evaluation.EvaluationCase.REASON;
import static id.susun.evaluation.EvaluationCase.everyone;
import static id.susun.evaluation.EvaluationCase.finding;
import static id.susun.evaluation.EvaluationCase.followUp;
import static id.susun.evaluation.EvaluationCase.frame;
import static id.susun.evaluation.EvaluationCase.indicator;
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
import id.susun.survey.SkmElement;
import id.susun.tenant.CaseId;
import id.susun.tenant.TenantId;
import id.susun.testing.SusunTest;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

@SusunTest
@Import(EvaluationCase.class)
class EvaluationRefusalsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 15);

    private final DemoPeople people = DemoPeople.load();

    @Autowired
    private EvaluationCase cases;

    @Autowired
    private Evaluation evaluation;

    @Autowired
    private IndicatorRegister indicators;

    @Autowired
    private SatisfactionSurvey survey;

    @Autowired
    private FindingRegister findings;

    @Autowired
    private FollowUpRegister followUps;

    @Autowired
    private Workflow workflow;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private ConfigurableApplicationContext context;

    @Test
    void valuesOutOfRangeAreRefusedAtTheirField() throws Exception {
        CaseId caseId = cases.open();
        invalid("evaluation.finding.score.range", () -> findings.save(caseId, finding(0)));
        invalid("evaluation.finding.score.range", () -> findings.save(caseId, finding(6)));
        invalid(
                "evaluation.survey.population",
                () -> survey.save(caseId, new SaveSurvey(null, "2026", "Loket", 0, null)));
        invalid(
                "evaluation.survey.previous",
                () -> survey.save(caseId, new SaveSurvey(null, "2026", "Loket", 10, new BigDecimal("24.99"))));
        invalid(
                "evaluation.text.long",
                () -> findings.save(
                        caseId, new SaveFinding(null, null, EvaluationMethod.OTHER, "Temuan", null, "x".repeat(2001))));
        assertThat(overview(caseId).findings()).isEmpty();
        assertThat(overview(caseId).survey()).isNull();
    }

    @Test
    void answersNeedAFrameAndAValueFromOneToFour() throws Exception {
        CaseId caseId = cases.open();
        refused("evaluation.survey.none", () -> survey.enterCounts(caseId, 0, everyone(3, 5)));
        IMPLEMENTER.run(() -> survey.save(caseId, frame(null)));
        refused("evaluation.survey.answers.none", () -> survey.addRespondent(caseId, Map.of()));
        refused("evaluation.survey.answer", () -> survey.addRespondent(caseId, Map.of(SkmElement.U1, 5)));
        refused("evaluation.survey.many", () -> survey.enterCounts(caseId, 0, everyone(3, 1_000_001)));
        refused(
                "evaluation.csv.refused",
                () -> survey.importAnswers(caseId, "a.csv", "U1\n9\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(requireNonNull(overview(caseId).survey()).respondents()).isZero();
    }

    @Test
    void aCodeIsUsedOnceAndAStaleSaveOverwritesNothing() throws Exception {
        CaseId caseId = cases.complete();
        refused("evaluation.indicator.twice", () -> indicators.save(caseId, indicator("i1", null)));
        IMPLEMENTER.run(() -> {
            followUps.save(caseId, followUp(DUE));
            SaveFollowUp seen = evaluation.overview(caseId).followUps().getFirst();
            followUps.save(caseId, changed(seen, "Isi rekan"));
        });
        SaveFollowUp old = overview(caseId).followUps().getFirst();
        SaveFollowUp stale = new SaveFollowUp(
                old.id(), requireNonNull(old.version()) - 1, "Isi lama", "", "Camat", DUE, FollowUpStatus.DONE);
        refused("casefile.part.stale", () -> followUps.save(caseId, stale));
        refused("casefile.part.stale", () -> followUps.remove(caseId, requireNonNull(old.id()), 0));
        refused("casefile.part.stale", () -> survey.save(caseId, frame(null)));
        refused("evaluation.gone", () -> followUps.remove(caseId, UUID.randomUUID(), 0));
        assertThat(overview(caseId).followUps()).singleElement().isEqualTo(old);
    }

    @Test
    void anIncompleteEvaluationIsNotHandedIn() throws Exception {
        CaseId caseId = cases.open();
        refused("evaluation.incomplete", () -> evaluation.submit(caseId, "Tidak ada layanan langsung."));
        IMPLEMENTER.run(() -> indicators.save(caseId, indicator("I1", null)));
        assertThat(overview(caseId).missing()).containsExactlyInAnyOrder(Missing.MEASURED_INDICATOR, Missing.SURVEY);
        IMPLEMENTER.run(() -> indicators.save(caseId, indicator("I2", "50")));
        refused("evaluation.incomplete", () -> evaluation.submit(caseId, null));
        refused("evaluation.incomplete", () -> evaluation.submit(caseId, "   "));
        refused("evaluation.reason", () -> evaluation.submit(caseId, "tidak ada"));
        refused("evaluation.reason", () -> evaluation.submit(caseId, "x".repeat(2001)));
        assertThat(overview(caseId).conclusion()).isNull();
    }

    @Test
    void aSecondHandInAndAStalePageAreRefused() throws Exception {
        CaseId caseId = cases.submitted();
        refused("workflow.step.gone", () -> evaluation.submit(caseId, null));
        refused("workflow.step.gone", () -> findings.save(caseId, finding(3)));

        refusedHead("evaluation.reason", () -> evaluation.decide(caseId, Verdict.AMEND, "  pendek   "));
        HEAD.run(() -> evaluation.decide(caseId, Verdict.AMEND, REASON));
        refusedHead("workflow.step.gone", () -> evaluation.decide(caseId, Verdict.AMEND, REASON));
        assertThat(HEAD.call(() -> caseFiles.successors(caseId))).hasSize(1);
    }

    @Test
    void whoHandedTheResultsInDoesNotDecideOnThem() throws Exception {
        CaseId caseId = cases.submitted();
        ActingPerson both = new ActingPerson(IMPLEMENTER.person(), HEAD.membership());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> both.run(() -> evaluation.decide(caseId, Verdict.CONTINUE, REASON)))
                .returns("evaluation.decide.own", Refused::key);
    }

    @Test
    void othersMayNeitherWriteNorDecide() throws Exception {
        CaseId caseId = cases.complete();
        for (String username : new String[] {
            "auditor.lebong", "perancang.bkpsdm.lebong", "kepala.bkpsdm.lebong", "camat.tubei", "warga.lebong"
        }) {
            ActingPerson person = people.as(username);
            denied(person, () -> indicators.save(caseId, indicator("I9", null)));
            denied(person, () -> survey.enterCounts(caseId, 0, everyone(4, 1)));
            denied(person, () -> followUps.save(caseId, followUp(DUE)));
            denied(person, () -> evaluation.submit(caseId, null));
        }
        IMPLEMENTER.run(() -> evaluation.submit(caseId, null));
        for (String username :
                new String[] {"pelaksana.bkpsdm.lebong", "camat.tubei", "sekda.lebong", "auditor.lebong"}) {
            denied(people.as(username), () -> evaluation.decide(caseId, Verdict.CONTINUE, REASON));
        }
    }

    @Test
    void anotherTenantSeesNothingAndWritesNothing() throws Exception {
        CaseId caseId = cases.complete();
        ActingPerson stranger = people.as("pelaksana.bkpsdm.medan", new TenantId("kota-medan"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> stranger.run(() -> evaluation.overview(caseId)))
                .returns("casefile.unknown", Refused::key);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> stranger.run(() -> evaluation.submit(caseId, null)))
                .returns("workflow.step.gone", Refused::key);
    }

    @Test
    void aListenerThatThrowsAfterTheEngineMovedLeavesNothingChanged() throws Exception {
        CaseId caseId = cases.submitted();
        int history = history(caseId);
        ApplicationListener<PayloadApplicationEvent<Object>> broken = ApplicationListener.forPayload(event -> {
            if (event instanceof CaseEvents.CaseClosed closed && closed.caseId().equals(caseId)) {
                throw new IllegalStateException("broken on purpose");
            }
        });
        context.addApplicationListener(broken);
        try {
            assertThatExceptionOfType(Exception.class)
                    .isThrownBy(() -> HEAD.run(() -> evaluation.decide(caseId, Verdict.AMEND, REASON)))
                    .withStackTraceContaining("broken on purpose");
        } finally {
            context.removeApplicationListener(broken);
        }
        HEAD.run(() -> {
            assertThat(workflow.mine(caseId)).map(OpenStep::step).contains(Step.DECIDE_NEXT);
            assertThat(caseFiles.get(caseId).isActive()).isTrue();
            assertThat(caseFiles.successors(caseId)).isEmpty();
            assertThat(requireNonNull(evaluation.overview(caseId).conclusion())).returns(null, ConclusionView::verdict);
        });
        assertThat(history(caseId)).isEqualTo(history);
    }

    private EvaluationOverview overview(CaseId caseId) throws Exception {
        return HEAD.call(() -> evaluation.overview(caseId));
    }

    private int history(CaseId caseId) throws Exception {
        return HEAD.call(() -> auditTrail.read(AuditFilter.of(caseId), null, 100))
                .size();
    }

    private static SaveFollowUp changed(SaveFollowUp from, String action) {
        return new SaveFollowUp(
                from.id(), from.version(), action, from.about(), from.owner(), from.dueOn(), from.status());
    }

    private static void denied(ActingPerson person, Runnable work) {
        assertThatExceptionOfType(AccessDeniedException.class)
                .as(person.person().username())
                .isThrownBy(() -> person.run(work));
    }

    private static void refused(String key, Runnable work) {
        refusal(key, () -> IMPLEMENTER.run(work));
    }

    private static void refusedHead(String key, Runnable work) {
        refusal(key, () -> HEAD.run(work));
    }

    private static void refusal(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work).returns(key, Refused::key);
    }

    private static void invalid(String key, Runnable work) {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> IMPLEMENTER.run(work))
                .satisfies(refusal -> assertThat(refusal.getConstraintViolations())
                        .extracting(ConstraintViolation::getMessageTemplate)
                        .containsExactly("{" + key + "}"));
    }
}
