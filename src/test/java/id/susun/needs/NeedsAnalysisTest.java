package id.susun.needs;

import static id.susun.needs.NeedsCase.DRAFTER;
import static id.susun.needs.NeedsCase.HEAD;
import static id.susun.needs.NeedsCase.gap;
import static id.susun.needs.NeedsCase.option;
import static id.susun.needs.NeedsCase.problem;
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
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SusunTest
@Import(NeedsCase.class)
class NeedsAnalysisTest {

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
    private CompetencyCatalogue catalogue;

    @Autowired
    private PolicyThread thread;

    @Autowired
    private Workflow workflow;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private AuditTrail auditTrail;

    @Test
    void anAnalysisGoesFromTheDraftersToTheHeadOfTheUnitAndOn() throws Exception {
        CaseId caseId = cases.open();
        DRAFTER.run(() -> {
            analysis.saveProblem(caseId, problem(null, "Waktu layanan melampaui standar."));
            UUID first = gaps.record(caseId, gap("t.01", 3, "1.9", 14));
            gaps.record(caseId, gap("M.05", 1, "0.82", 14));
            profiles.describe(caseId, new DescribeUnit(null, null, "Seksi", TraitKind.STRENGTH, "Mau belajar"));
            options.weigh(caseId, option(null, "a", 0, true));
            options.weigh(caseId, option(null, "b", 163_300_000, true));
            evidence.note(caseId, NeedsCase.evidence(first));

            NeedsOverview overview = analysis.overview(caseId);
            assertThat(overview.missing()).isEmpty();
            assertThat(overview.gaps())
                    .extracting(CompetencyGap::label)
                    .first()
                    .isEqualTo("T.01 Administrasi layanan – Seksi Pelayanan Umum");
            assertThat(overview.gaps().get(1).facts().competency()).isEqualTo("Pelayanan publik");
            assertThat(overview.match()).isEqualByComparingTo(new BigDecimal("68.00"));
            assertThat(overview.options())
                    .filteredOn(WeighOption::recommended)
                    .extracting(WeighOption::code)
                    .containsExactly("B");
            assertThat(overview.evidence().getFirst().gaps()).containsExactly(first);
            assertThat(catalogue.all())
                    .hasSizeGreaterThanOrEqualTo(10)
                    .contains(new Competency("T.01", "Administrasi layanan", CompetencyType.TECHNICAL));
            assertThat(thread.nodes(caseId, NodeKind.GAP))
                    .extracting(ThreadNode::id)
                    .contains(first);
            assertThat(thread.nodes(caseId, NodeKind.OPTION)).hasSize(2);
            analysis.submit(caseId);
        });

        HEAD.run(() -> {
            assertThat(workflow.mine(caseId)).map(OpenStep::step).contains(Step.VERIFY_NEEDS);
            analysis.verify(caseId, new Verdict.Agreed(""));
            assertThat(caseFiles.get(caseId).stage()).isEqualTo(Stage.CONSULTATION);
            assertThat(auditTrail.read(AuditFilter.of(caseId), null, 50))
                    .extracting(AuditEntry::action)
                    .contains(
                            "needs.ProblemWritten",
                            "needs.GapRecorded",
                            "needs.UnitDescribed",
                            "needs.OptionWeighed",
                            "needs.EvidenceNoted",
                            "needs.NeedsSubmitted",
                            "needs.NeedsAgreed");
        });
    }

    @Test
    void theHeadSendsItBackWithAReasonThatTheDraftersSee() throws Exception {
        CaseId caseId = cases.complete();
        DRAFTER.run(() -> analysis.submit(caseId));
        HEAD.run(() -> analysis.verify(caseId, new Verdict.Returned("Lengkapi bukti survei.")));

        DRAFTER.run(() -> {
            assertThat(workflow.mine(caseId)).map(OpenStep::step).contains(Step.ANALYSE_NEEDS);
            assertThat(analysis.overview(caseId).review()).satisfies(review -> {
                assertThat(review.outcome()).isEqualTo(NeedsReview.Outcome.RETURNED);
                assertThat(review.reason()).isEqualTo("Lengkapi bukti survei.");
            });
            assertThat(auditTrail
                            .read(AuditFilter.of(caseId), null, 1)
                            .getFirst()
                            .reason())
                    .isEqualTo("Lengkapi bukti survei.");
            analysis.submit(caseId);
        });
    }

    @Test
    void anIncompleteAnalysisIsNotHandedInAndSaysWhatIsMissing() throws Exception {
        CaseId caseId = cases.open();
        DRAFTER.run(() -> {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> analysis.submit(caseId))
                    .returns("needs.incomplete", Refused::key)
                    .returns(new Object[] {1, 1, 1}, Refused::args);
            options.weigh(caseId, option(null, "A", 0, true));
            gaps.record(caseId, gap("T.01", 3, "1.90", 14));
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> analysis.submit(caseId))
                    .returns(new Object[] {1, 0, 0}, Refused::args);
            assertThat(workflow.mine(caseId)).map(OpenStep::step).contains(Step.ANALYSE_NEEDS);
        });
    }

    @Test
    void aChangeKeepsWhatWasThereBeforeInTheHistoryAndARemovalCleansUp() throws Exception {
        CaseId caseId = cases.open();
        DRAFTER.run(() -> {
            UUID id = gaps.record(caseId, gap("T.01", 3, "1.90", 14));
            evidence.note(caseId, NeedsCase.evidence(id));
            RecordGap seen = analysis.overview(caseId).gaps().getFirst().facts();
            RecordGap changed = new RecordGap(
                    id,
                    seen.version(),
                    seen.unit(),
                    seen.positionGroup(),
                    "T.01",
                    seen.competency(),
                    seen.type(),
                    20,
                    3,
                    seen.actualLevel(),
                    seen.usg());
            gaps.record(caseId, changed);

            AuditEntry entry = auditTrail.read(AuditFilter.of(caseId), null, 1).getFirst();
            assertThat(entry.details()).contains("\"staff\":14").contains("\"staff\":20");
            assertThat(entry.subject()).isEqualTo("T.01 Administrasi layanan – Seksi Pelayanan Umum");

            gaps.remove(caseId, id, 1);
            NeedsOverview overview = analysis.overview(caseId);
            assertThat(overview.gaps()).isEmpty();
            assertThat(overview.evidence().getFirst().gaps()).isEmpty();
            assertThat(thread.nodes(caseId, NodeKind.GAP)).isEmpty();
        });
    }
}
