package id.susun.evaluation;

import static id.susun.evaluation.EvaluationCase.HEAD;
import static id.susun.evaluation.EvaluationCase.IMPLEMENTER;
import static id.susun.evaluation.EvaluationCase.REASON;
import static id.susun.evaluation.EvaluationCase.finding;
import static id.susun.evaluation.EvaluationCase.followUp;
import static id.susun.evaluation.EvaluationCase.frame;
import static id.susun.evaluation.EvaluationCase.indicator;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.AuditEntry;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseStatus;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadLink;
import id.susun.casefile.ThreadNode;
import id.susun.identity.DemoPeople;
import id.susun.survey.SkmElement;
import id.susun.tenant.CaseId;
import id.susun.testing.SusunTest;
import id.susun.workflow.Stage;
import id.susun.workflow.Workflow;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@SusunTest
@Import(EvaluationCase.class)
class EvaluationTest {

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
    private PolicyThread thread;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Workflow workflow;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private TransactionTemplate inTransaction;

    @Test
    void anIndicatorIsKeptTiedToWhatItRestsOnAndTakenAway() throws Exception {
        CaseId caseId = cases.open();
        UUID programme = UUID.randomUUID();
        IMPLEMENTER.run(() -> inTransaction.executeWithoutResult(
                status -> thread.put(caseId, new ThreadNode(programme, NodeKind.PROGRAMME, "Pelatihan layanan", 1))));
        SaveIndicator entered = indicator("i1", null);
        UUID id = IMPLEMENTER.call(() -> indicators.save(caseId, restingOn(entered, programme)));

        SaveIndicator kept = overview(caseId).indicators().getFirst();
        assertThat(kept).returns("I1", SaveIndicator::code).returns(Set.of(programme), SaveIndicator::restsOn);
        assertThat(kept.reached()).isEmpty();
        assertThat(IMPLEMENTER.call(() -> thread.links(caseId))).containsExactly(new ThreadLink(id, programme));

        IMPLEMENTER.run(() -> indicators.save(caseId, measured(kept, "93.2")));
        SaveIndicator after = overview(caseId).indicators().getFirst();
        assertThat(after.reached()).contains(true);
        assertThat(after.progress().orElseThrow()).isEqualByComparingTo("106.6");
        assertThat(after.restsOn()).isEmpty();

        IMPLEMENTER.run(() -> indicators.remove(caseId, id, requireNonNull(after.version())));
        assertThat(overview(caseId).indicators()).isEmpty();
        assertThat(IMPLEMENTER.call(() -> thread.nodes(caseId, NodeKind.INDICATOR)))
                .isEmpty();
    }

    @Test
    void aColleaguesTieIsNotUndoneUnseen() throws Exception {
        CaseId caseId = cases.open();
        UUID programme = UUID.randomUUID();
        IMPLEMENTER.run(() -> {
            inTransaction.executeWithoutResult(status ->
                    thread.put(caseId, new ThreadNode(programme, NodeKind.PROGRAMME, "Pelatihan layanan", 1)));
            indicators.save(caseId, indicator("I1", null));
        });
        SaveIndicator seen = overview(caseId).indicators().getFirst();
        IMPLEMENTER.run(() -> indicators.save(caseId, restingOn(seen, programme)));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> IMPLEMENTER.run(() -> indicators.save(caseId, measured(seen, "93.2"))))
                .returns("casefile.part.stale", Refused::key);
        assertThat(overview(caseId).indicators())
                .singleElement()
                .returns(Set.of(programme), SaveIndicator::restsOn)
                .returns(null, SaveIndicator::actual);
    }

    @Test
    void answersComeFromCountsOnePersonAndAFile() throws Exception {
        CaseId caseId = cases.open();
        IMPLEMENTER.run(() -> {
            survey.save(caseId, frame(null));
            survey.addRespondent(
                    caseId,
                    Arrays.stream(SkmElement.values()).collect(Collectors.toMap(element -> element, element -> 4)));
            survey.addRespondent(caseId, Map.of(SkmElement.U1, 1));
        });
        int rows = IMPLEMENTER.call(() -> survey.importAnswers(
                caseId,
                "jawaban.csv",
                "U1;U2;U3;U4;U5;U6;U7;U8;U9\n1;2;2;2;2;2;2;2;2\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(rows).isEqualTo(1);
        SurveyOverview read = requireNonNull(overview(caseId).survey());
        assertThat(read.respondents()).isEqualTo(3);
        assertThat(read.counts().answered(SkmElement.U2)).isEqualTo(2);
        assertThat(read.minimumSample()).isEqualTo(331);
        assertThat(read.warnings())
                .containsExactlyInAnyOrder(SurveyWarning.SAMPLE_SMALL, SurveyWarning.ANSWERS_LEFT_OUT);
        assertThat(read.result().orElseThrow().converted()).isEqualByComparingTo("72.22");
        assertThat(read.change().orElseThrow()).isEqualByComparingTo("-5.20");
        assertThat(history(caseId)).contains("evaluation.AnswersImported", "evaluation.AnswersEntered");
    }

    @Test
    void findingsAndFollowUpsAreKeptChangedAndTakenAway() throws Exception {
        CaseId caseId = cases.open();
        LocalDate due = LocalDate.of(2026, 12, 15);
        IMPLEMENTER.run(() -> {
            findings.save(caseId, finding(4));
            findings.save(caseId, finding(null));
            followUps.save(caseId, followUp(due));
        });
        SaveFollowUp action = overview(caseId).followUps().getFirst();
        assertThat(action.overdue(due)).isFalse();
        assertThat(action.overdue(due.plusDays(1))).isTrue();
        IMPLEMENTER.run(() -> followUps.save(
                caseId,
                new SaveFollowUp(action.id(), action.version(), "Selesai", "", "Camat", due, FollowUpStatus.DONE)));
        SaveFinding first = overview(caseId).findings().getFirst();
        IMPLEMENTER.run(() -> findings.remove(caseId, requireNonNull(first.id()), requireNonNull(first.version())));

        EvaluationOverview after = overview(caseId);
        assertThat(after.findings()).singleElement().returns(null, SaveFinding::score);
        assertThat(after.followUps())
                .singleElement()
                .returns("Selesai", SaveFollowUp::action)
                .returns(false, done -> done.overdue(due.plusYears(1)));
    }

    @Test
    void withoutASurveyAReasonIsKept() throws Exception {
        CaseId caseId = cases.open();
        IMPLEMENTER.run(() -> {
            indicators.save(caseId, indicator("I1", "95"));
            evaluation.submit(caseId, "  Kebijakan internal tanpa layanan langsung.  ");
        });
        assertThat(requireNonNull(overview(caseId).conclusion()).noSurveyReason())
                .isEqualTo("Kebijakan internal tanpa layanan langsung.");
    }

    @Test
    void continuingClosesTheCase() throws Exception {
        CaseId caseId = cases.submitted();
        HEAD.run(() -> evaluation.decide(caseId, Verdict.CONTINUE, REASON));

        assertThat(HEAD.call(() -> caseFiles.get(caseId)).status()).isEqualTo(CaseStatus.CONTINUED);
        assertThat(HEAD.call(() -> caseFiles.successors(caseId))).isEmpty();
        assertThat(HEAD.call(() -> workflow.open(caseId))).isEmpty();
        assertThat(requireNonNull(overview(caseId).conclusion()))
                .returns(Verdict.CONTINUE, ConclusionView::verdict)
                .returns(REASON, ConclusionView::reason);
        assertThat(history(caseId)).contains("evaluation.ResultsSubmitted", "evaluation.FutureDecided.CONTINUE");
    }

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            names = {"AMEND", "REPEAL"})
    void amendingAndRepealingOpenALinkedCycle(Verdict verdict) throws Exception {
        CaseId caseId = cases.submitted();
        HEAD.run(() -> evaluation.decide(caseId, verdict, REASON));

        List<CaseSummary> next = HEAD.call(() -> caseFiles.successors(caseId));
        assertThat(next)
                .singleElement()
                .returns(caseId, CaseSummary::predecessor)
                .returns(2, CaseSummary::cycle)
                .returns(Stage.NEEDS, CaseSummary::stage)
                .returns(CaseStatus.ACTIVE, CaseSummary::status);
        assertThat(HEAD.call(() -> caseFiles.get(caseId)).isActive()).isFalse();
    }

    @Test
    void aStakeholderReadsNothing() throws Exception {
        CaseId caseId = cases.complete();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> DemoPeople.load().as("warga.lebong").run(() -> evaluation.overview(caseId)))
                .returns("casefile.unknown", Refused::key);
    }

    private EvaluationOverview overview(CaseId caseId) throws Exception {
        return DemoPeople.load().as("auditor.lebong").call(() -> evaluation.overview(caseId));
    }

    private List<String> history(CaseId caseId) throws Exception {
        return DemoPeople.load()
                .as("auditor.lebong")
                .call(() -> auditTrail.read(AuditFilter.of(caseId), null, 100).stream()
                        .map(AuditEntry::action)
                        .toList());
    }

    private static SaveIndicator restingOn(SaveIndicator from, UUID node) {
        return copy(from, from.actual(), Set.of(node));
    }

    private static SaveIndicator measured(SaveIndicator from, String actual) {
        return copy(from, new BigDecimal(actual), Set.of());
    }

    private static SaveIndicator copy(SaveIndicator from, @Nullable BigDecimal actual, Set<UUID> nodes) {
        return new SaveIndicator(
                from.id(),
                from.version(),
                from.code(),
                from.name(),
                from.level(),
                from.unit(),
                from.formula(),
                from.frequency(),
                from.source(),
                from.baseline(),
                from.target(),
                actual,
                nodes);
    }
}
