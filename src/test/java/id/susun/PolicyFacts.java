package id.susun;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.approval.ApprovalProgress;
import id.susun.approval.Decision;
import id.susun.approval.Enacting;
import id.susun.approval.ExternalOutcome;
import id.susun.approval.NumberRegister;
import id.susun.approval.RegisterKind;
import id.susun.approval.RoundOutcome;
import id.susun.approval.RoundView;
import id.susun.approval.SeatView;
import id.susun.audit.AuditTrail;
import id.susun.audit.Verification;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseStatus;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.Enactment;
import id.susun.casefile.Instrument;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadNode;
import id.susun.evaluation.Evaluation;
import id.susun.evaluation.SurveyOverview;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.identity.Office;
import id.susun.survey.SkmElement;
import id.susun.survey.SkmGrade;
import id.susun.survey.SkmResult;
import id.susun.tenant.CaseId;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/** What is stored about a policy, asked of the services as an auditor of its government. */
record PolicyFacts(
        CaseFiles caseFiles,
        Workflow workflow,
        DocumentVersions versions,
        ApprovalProgress approval,
        Enacting enacting,
        Evaluation evaluation,
        PolicyThread thread,
        AuditTrail history) {

    private static final ActingPerson AUDITOR = DemoPeople.load().as("auditor.lebong");
    private static final int FEWEST_ENTRIES = 40;

    void waitsFor(CaseId id, Step step) throws Exception {
        assertThat(as(() -> workflow.open(id)))
                .extracting(OpenStep::step)
                .filteredOn(open -> open != Step.SUBMIT_TO_GOVERNOR)
                .containsExactly(step);
        assertThat(read(id).stage()).isEqualTo(step.stage());
        assertThat(read(id).instrument()).isEqualTo(Instrument.PERKADA);
    }

    /** Versions 1 to {@code last} are kept, each with the hash of its own words. */
    void versions(CaseId id, int last) throws Exception {
        List<DocumentVersion> kept = as(() -> versions.of(id).stream()
                .map(summary -> versions.find(id, summary.number()).orElseThrow())
                .toList());
        assertThat(kept).hasSize(last).extracting(DocumentVersion::number).contains(1, last);
        assertThat(kept).extracting(DocumentVersion::hash).doesNotHaveDuplicates();
        assertThat(kept)
                .allMatch(version ->
                        version.submitted() && version.hash().equals(DocumentVersions.hash(version.content())));
    }

    /** The first round was returned by the legal division for this reason; the second passed every office on one hash. */
    void decided(CaseId id, String reason) throws Exception {
        List<RoundView> rounds = as(() -> approval.rounds(id));
        assertThat(rounds).extracting(RoundView::outcome).containsExactly(RoundOutcome.APPROVED, RoundOutcome.RETURNED);
        SeatView returned = rounds.getLast().seats().get(1);
        assertThat(returned.office()).isEqualTo(Office.KABAG_HUKUM);
        assertThat(returned.decision()).isEqualTo(Decision.RETURN);
        assertThat(returned.comment()).isEqualTo(reason);
        RoundView second = rounds.getFirst();
        assertThat(second.versionNumber()).isEqualTo(2);
        assertThat(second.hash())
                .isEqualTo(as(() -> versions.find(id, 2).orElseThrow().hash()));
        assertThat(second.seats())
                .extracting(SeatView::office)
                .containsExactly(
                        Office.KABAG_HUKUM, Office.KEPALA_PD, Office.ASISTEN, Office.SEKDA, Office.KEPALA_DAERAH);
        assertThat(second.seats())
                .allMatch(seat ->
                        seat.decision() == Decision.APPROVE && second.hash().equals(seat.hash()));
        assertThat(second.externalSteps()).hasSize(2).allMatch(step -> step.outcome() == ExternalOutcome.PASSED);
    }

    /** The number that the government's register of this kind gives next in the year of {@code day}. */
    int next(RegisterKind register, LocalDate day) throws Exception {
        return as(() -> enacting.nextNumber(NumberRegister.ofTenant(register), day.getYear()));
    }

    /** It has this number and entry since {@code day}; returns the words of the gazette. */
    String enacted(CaseId id, int number, int entry, LocalDate day) throws Exception {
        String gazette = "Berita Daerah Kabupaten Lebong Tahun %d Nomor %d".formatted(day.getYear(), entry);
        Enactment enactment = Objects.requireNonNull(read(id).enactment());
        assertThat(enactment)
                .isEqualTo(new Enactment(
                        enactment.title(),
                        String.valueOf(number),
                        day.getYear(),
                        day,
                        gazette,
                        day,
                        enactment.signatory(),
                        enactment.promulgator(),
                        null));
        assertThat(enactment.signatory()).isNotNull();
        assertThat(enactment.promulgator()).isNotNull();
        return gazette;
    }

    /** The survey came to this index, and the thread runs from the gap to the indicator. */
    void index(CaseId id, String index) throws Exception {
        SurveyOverview survey = as(() -> evaluation.overview(id)).survey();
        assertThat(survey).isNotNull();
        SkmResult result = Objects.requireNonNull(survey).result().orElseThrow();
        assertThat(result.converted()).isEqualTo(new BigDecimal(index.replace(',', '.')));
        assertThat(result.grade()).isEqualTo(SkmGrade.B);
        assertThat(result.lowest().getFirst()).isEqualTo(SkmElement.U4);
        List<ThreadNode> nodes = as(() -> thread.nodes(id));
        assertThat(nodes).extracting(ThreadNode::kind).contains(NodeKind.values());
        assertThat(as(() -> thread.links(id))).hasSizeGreaterThanOrEqualTo(5);
    }

    /** It is being amended by one case of this title, which is its second cycle; returns that case. */
    /** "3 Tahun 2026". */
    String number(CaseId id) throws Exception {
        Enactment enactment = Objects.requireNonNull(read(id).enactment());
        return enactment.number() + " Tahun " + enactment.year();
    }

    CaseId amended(CaseId id, String title) throws Exception {
        assertThat(read(id).status()).isEqualTo(CaseStatus.AMENDED);
        List<CaseSummary> next = as(() -> caseFiles.successors(id));
        assertThat(next).extracting(CaseSummary::title).containsExactly(title);
        assertThat(next.getFirst().predecessor()).isEqualTo(id);
        assertThat(next.getFirst().cycle()).isEqualTo(2);
        return next.getFirst().id();
    }

    /** Nothing was altered in the record of the whole way. */
    void intact(CaseId id) throws Exception {
        assertThat(as(() -> history.verify(id)))
                .isInstanceOfSatisfying(
                        Verification.Intact.class,
                        intact -> assertThat(intact.entries()).isGreaterThan(FEWEST_ENTRIES));
    }

    private CaseSummary read(CaseId id) throws Exception {
        return as(() -> caseFiles.get(id));
    }

    private static <T> T as(Callable<T> question) throws Exception {
        return AUDITOR.call(question);
    }
}
