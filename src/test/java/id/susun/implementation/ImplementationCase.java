package id.susun.implementation;

import id.susun.casefile.Instrument;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadNode;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.workflow.Step;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases of Kecamatan Tubei whose policy is in force, and what those who carry it out would enter. */
@TestComponent
class ImplementationCase {

    static final ActingPerson IMPLEMENTER = DemoPeople.load().as("pelaksana.tubei");

    private final CaseJourney journey;
    private final PolicyThread thread;
    private final ProgrammeFunding funding;
    private final ProgrammePlanning planning;
    private final Implementation implementation;
    private final TransactionTemplate inTransaction;

    ImplementationCase(
            CaseJourney journey,
            PolicyThread thread,
            ProgrammeFunding funding,
            ProgrammePlanning planning,
            Implementation implementation,
            PlatformTransactionManager transactions) {
        this.journey = journey;
        this.thread = thread;
        this.funding = funding;
        this.planning = planning;
        this.implementation = implementation;
        this.inTransaction = new TransactionTemplate(transactions);
    }

    /** A case that waits for its plan. */
    CaseId planning() throws Exception {
        return at(Step.PLAN_PROGRAMMES);
    }

    CaseId at(Step step) throws Exception {
        return journey.at(step, "perancang.tubei", "tubei", Instrument.KEPUTUSAN_CAMAT, "Pelatihan petugas layanan")
                .id();
    }

    /** A case whose only programme, P-01, runs; its source has a ceiling of ten million rupiah, of which six are planned. */
    CaseId running() throws Exception {
        CaseId caseId = planning();
        UUID source = source(caseId, "apbd", 10_000_000);
        programme(caseId, line("P-01", source, 6_000_000));
        IMPLEMENTER.run(() -> implementation.startRunning(caseId));
        return caseId;
    }

    UUID source(CaseId caseId, String code, long ceiling) throws Exception {
        return IMPLEMENTER.call(() -> funding.saveSource(
                caseId, new PlanFunding(null, null, code, "APBD Kabupaten", "PP 12/2019", "tersedia", ceiling)));
    }

    UUID programme(CaseId caseId, PlanProgramme line, UUID... ties) throws Exception {
        return IMPLEMENTER.call(() -> planning.saveProgramme(caseId, line, Set.of(ties)));
    }

    PlanOverview overview(CaseId caseId) throws Exception {
        return IMPLEMENTER.call(() -> implementation.overview(caseId));
    }

    Programme first(CaseId caseId) throws Exception {
        return overview(caseId).programmes().getFirst();
    }

    void report(CaseId caseId, ProgrammeStatus status, int reached, long spent) throws Exception {
        Programme line = first(caseId);
        ReportProgress report = report(line, status, reached, spent);
        IMPLEMENTER.run(() -> implementation.reportProgress(caseId, line.id(), report));
    }

    UUID gap(CaseId caseId, String label) {
        return node(caseId, NodeKind.GAP, label);
    }

    UUID node(CaseId caseId, NodeKind kind, String label) {
        return node(IMPLEMENTER, caseId, kind, label);
    }

    /** Stands for the stage that would have put the node into the thread. */
    UUID node(ActingPerson person, CaseId caseId, NodeKind kind, String label) {
        UUID id = UUID.randomUUID();
        person.run(() ->
                inTransaction.executeWithoutResult(status -> thread.put(caseId, new ThreadNode(id, kind, label, 1))));
        return id;
    }

    static PlanProgramme line(String code, UUID funding, long budget) {
        return line(null, null, code, funding, budget);
    }

    static PlanProgramme line(@Nullable UUID id, @Nullable Integer version, String code, UUID funding, long budget) {
        return new PlanProgramme(
                id,
                version,
                code,
                "Bimbingan petugas loket",
                CompetencyArea.TECHNICAL,
                LearningForm.GUIDANCE_AT_WORK,
                16,
                2,
                30,
                "Kecamatan Tubei",
                ProviderType.INTERNAL,
                LocalDate.of(2026, 4, 14),
                LocalDate.of(2026, 4, 16),
                budget / 30,
                budget,
                funding,
                "");
    }

    static PlanProgramme lasting(UUID funding, LocalDate start, LocalDate end) {
        return new PlanProgramme(
                null,
                null,
                "P-09",
                "Magang",
                CompetencyArea.TECHNICAL,
                LearningForm.INTERNSHIP,
                20,
                1,
                6,
                "Dinas",
                ProviderType.GOVERNMENT,
                start,
                end,
                0,
                0,
                funding,
                "");
    }

    static PlanProgramme sized(UUID funding, int jp, int batches, int participants) {
        return new PlanProgramme(
                null,
                null,
                "P-09",
                "Magang",
                CompetencyArea.TECHNICAL,
                LearningForm.INTERNSHIP,
                jp,
                batches,
                participants,
                "Dinas",
                ProviderType.GOVERNMENT,
                LocalDate.of(2026, 7, 6),
                LocalDate.of(2026, 7, 10),
                0,
                0,
                funding,
                "");
    }

    static ReportProgress report(Programme line, ProgrammeStatus status, int reached, long spent) {
        Integer version = line.facts().version();
        return new ReportProgress(
                version == null ? -1 : version,
                status,
                reached,
                16L * Math.max(0, reached),
                spent,
                LocalDate.of(2026, 4, 20),
                "Berlangsung sesuai jadwal.");
    }

    static PlanRisk risk(@Nullable UUID id, String code, int likelihood, int impact) {
        return new PlanRisk(
                id,
                id == null ? null : 0,
                code,
                RiskCategory.BUDGET,
                "Anggaran berkurang",
                likelihood,
                impact,
                "Utamakan program terpenting",
                "Camat",
                "");
    }
}
