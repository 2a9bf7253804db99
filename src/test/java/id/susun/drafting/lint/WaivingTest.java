package id.susun.drafting.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.AuditEntry;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.Instrument;
import id.susun.casefile.Severity;
import id.susun.casefile.TextFindings;
import id.susun.casefile.TextFindingsReader;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftNode;
import id.susun.drafting.DraftSubmission;
import id.susun.drafting.Drafting;
import id.susun.drafting.TextKind;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SusunTest
class WaivingTest {

    private static final String REASON = "Nomor diisi Bagian Hukum saat penomoran.";

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftSubmission submission;

    @Autowired
    private LintReading reading;

    @Autowired
    private Waiving waiving;

    @Autowired
    private TextFindingsReader findings;

    @Autowired
    private AuditTrail auditTrail;

    private ActingPerson drafter;
    private CaseId caseId;
    private DraftNode basis;
    private Finding left;

    @BeforeEach
    void aTextWithOneError() throws Exception {
        drafter = journey.person("perancang.bkpsdm.lebong");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Sampah")
                .id();
        drafter.run(() -> drafting.importTree(
                caseId,
                Examples.tree(List.of(
                        "+ JUDUL: Pengelolaan Sampah",
                        "+ MENIMBANG: bahwa sampah perlu dikelola;",
                        "+ MENGINGAT: Undang-Undang Nomor … Tahun 2024 tentang Kabupaten Lebong;",
                        "+ PASAL: Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.")),
                "Uji"));
        basis = basis();
        left = errors().getFirst();
    }

    @Test
    void anErrorHoldsTheSubmissionUntilSomebodyAnswersForIt() throws Exception {
        assertThat(errors()).extracting(Finding::rule).containsExactly(Rule.ISIAN_TERSISA);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.run(() -> submission.submit(caseId, "Mohon diperiksa")))
                .returns("drafting.incomplete", Refused::key)
                .satisfies(refused -> assertThat(refused.args()).containsExactly("Mengingat angka 1"));

        drafter.run(() -> waiving.waive(caseId, left, "  " + REASON + " "));

        assertThat(errors()).isEmpty();
        assertThat(report().waived()).singleElement().satisfies(waived -> {
            assertThat(waived.waiver().reason()).isEqualTo(REASON);
            assertThat(waived.waiver().byName()).isEqualTo(drafter.person().name());
        });
        assertThat(entry("drafting.FindingWaived"))
                .returns(REASON, AuditEntry::reason)
                .returns("Mengingat angka 1: …", AuditEntry::subject);
        DocumentVersion submitted = drafter.call(() -> submission.submit(caseId, "Mohon diperiksa"));

        TextFindings seen = journey.person("kepala.bkpsdm.lebong")
                .call(() -> findings.findings(caseId, submitted.number()))
                .orElseThrow();
        assertThat(seen.count(Severity.ERROR)).isZero();
        assertThat(seen.waived()).singleElement().satisfies(line -> {
            assertThat(line.place()).isEqualTo("Mengingat angka 1");
            assertThat(line.reason()).isEqualTo(REASON);
            assertThat(line.waivedBy()).isEqualTo(drafter.person().name());
        });
        refused("drafting.over", () -> waiving.waive(caseId, left, REASON));
    }

    @Test
    void aWaiverLapsesWhenTheNodeSaysSomethingElseAndHoldsAgainWhenItDoesNot() throws Exception {
        drafter.run(() -> waiving.waive(caseId, left, REASON));

        edit("Undang-Undang Nomor … Tahun 2025 tentang Kabupaten Lebong;");
        assertThat(errors()).extracting(Finding::rule).containsExactly(Rule.ISIAN_TERSISA);

        edit("Undang-Undang Nomor … Tahun 2024 tentang Kabupaten Lebong;");
        assertThat(errors()).isEmpty();
    }

    @Test
    void oneAnswerIsForOneFindingOnly() throws Exception {
        drafter.run(() -> drafting.importTree(
                caseId,
                Examples.tree(List.of(
                        "+ JUDUL: Pengelolaan Sampah",
                        "+ MENIMBANG: bahwa sampah perlu dikelola;",
                        "+ MENGINGAT: Undang-Undang Nomor 5 Tahun 2024 tentang Kabupaten Lebong;",
                        "+ PASAL: Sampah diangkut dalam 3 (dua) hari atau 5 (empat) hari.",
                        "+ PASAL: Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.")),
                "Uji"));
        List<Finding> both = errors().stream()
                .filter(finding -> finding.rule() == Rule.ANGKA_BEDA)
                .toList();
        assertThat(both).hasSize(2);

        drafter.run(() -> waiving.waive(caseId, both.getLast(), REASON));

        assertThat(errors()).contains(both.getFirst()).doesNotContain(both.getLast());
        assertThat(report().waived()).extracting(LintReport.Waived::finding).containsExactly(both.getLast());
    }

    @Test
    void whatIsSaidOfTheWholeTextIsAnsweredForUntilItChanges() throws Exception {
        drafter.run(() -> drafting.importTree(
                caseId,
                Examples.tree(List.of(
                        "+ JUDUL: Pengelolaan Sampah",
                        "+ MENIMBANG: bahwa sampah perlu dikelola;",
                        "+ PASAL: Sampah dikelola oleh dinas.",
                        "+ PASAL: Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.")),
                "Uji"));
        basis = drafter.call(() -> drafting.read(caseId))
                .orElseThrow()
                .text()
                .articles()
                .getFirst();
        Finding none = errors().stream()
                .filter(finding -> finding.rule() == Rule.MENGINGAT_TIDAK_ADA)
                .findFirst()
                .orElseThrow();

        drafter.run(() -> waiving.waive(caseId, none, REASON));
        assertThat(errors()).extracting(Finding::rule).doesNotContain(Rule.MENGINGAT_TIDAK_ADA);

        edit("Sampah dikelola oleh kecamatan.");
        assertThat(errors()).extracting(Finding::rule).contains(Rule.MENGINGAT_TIDAK_ADA);
    }

    @Test
    void nobodyAnswersForATextThatSaysNothing() throws Exception {
        drafter.run(() -> drafting.importTree(caseId, Examples.tree(List.of("+ JUDUL: Pengelolaan Sampah")), "Uji"));
        Finding empty = errors().stream()
                .filter(finding -> finding.rule() == Rule.NASKAH_KOSONG)
                .findFirst()
                .orElseThrow();
        refused("lint.waive.never", () -> waiving.waive(caseId, empty, REASON));
    }

    @Test
    void aVersionIsToldWithTheWaiversOfItsTime() throws Exception {
        DocumentVersion before = drafter.call(() -> submission.keepMilestone(caseId, "Sebelum"));
        drafter.run(() -> waiving.waive(caseId, left, REASON));
        DocumentVersion between = drafter.call(() -> submission.keepMilestone(caseId, "Sesudah"));
        UUID waiver = report().waived().getFirst().waiver().id();
        drafter.run(() -> waiving.withdraw(caseId, waiver));

        assertThat(errors()).extracting(Finding::rule).containsExactly(Rule.ISIAN_TERSISA);
        assertThat(errorsIn(before.number())).isEqualTo(1);
        assertThat(errorsIn(between.number())).isZero();
        assertThat(entry("drafting.WaiverWithdrawn").subject()).isEqualTo(REASON);
        refused("lint.waiver.gone", () -> waiving.withdraw(caseId, waiver));
        assertThat(drafter.call(() -> findings.findings(caseId, 99))).isEmpty();
    }

    @Test
    void onlyItsDraftersAnswerAndOnlyForWhatIsThere() {
        refused("lint.reason.short", () -> waiving.waive(caseId, left, " terlalu \n "));
        refused("lint.reason.long", () -> waiving.waive(caseId, left, "x".repeat(1001)));
        refused("lint.finding.gone", () -> waiving.waive(caseId, as(left, Rule.EJAAN, basis.id()), REASON));
        refused("lint.finding.gone", () -> waiving.waive(caseId, as(left, left.rule(), UUID.randomUUID()), REASON));
        for (String username : List.of("perancang.tubei", "auditor.lebong", "kepala.bkpsdm.lebong")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(username)
                    .isThrownBy(() -> journey.person(username).run(() -> waiving.waive(caseId, left, REASON)));
        }
        for (String username : List.of("perancang.bkpsdm.medan", "warga.lebong")) {
            assertThatExceptionOfType(Refused.class)
                    .as(username)
                    .isThrownBy(() -> journey.person(username).run(() -> reading.report(caseId)))
                    .returns("casefile.unknown", Refused::key);
        }
    }

    private static Finding as(Finding finding, Rule rule, UUID node) {
        return new Finding(rule, node, finding.place(), finding.passage(), finding.quote(), finding.args(), null);
    }

    private DraftNode basis() throws Exception {
        return drafter.call(() -> drafting.read(caseId)).orElseThrow().text().roots().stream()
                .filter(root -> root.kind() == TextKind.MENGINGAT)
                .findFirst()
                .orElseThrow();
    }

    private void edit(String text) throws Exception {
        DraftNode now = drafter.call(() -> drafting.read(caseId))
                .orElseThrow()
                .text()
                .find(basis.id())
                .orElseThrow();
        drafter.run(() -> drafting.edit(caseId, new EditNode(now.id(), "", text, now.version())));
    }

    private LintReport report() throws Exception {
        return drafter.call(() -> reading.report(caseId));
    }

    private List<Finding> errors() throws Exception {
        return report().open().stream()
                .filter(finding -> finding.rule().severity() == Severity.ERROR)
                .toList();
    }

    private int errorsIn(int version) throws Exception {
        return drafter.call(() -> findings.findings(caseId, version))
                .orElseThrow()
                .count(Severity.ERROR);
    }

    private AuditEntry entry(String action) throws Exception {
        return drafter.call(() -> auditTrail.read(AuditFilter.of(caseId, action), null, 1))
                .getFirst();
    }

    private void refused(String key, Runnable action) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.run(action))
                .returns(key, Refused::key);
    }
}
