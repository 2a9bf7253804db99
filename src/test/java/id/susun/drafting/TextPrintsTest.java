package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.CaseFiles;
import id.susun.casefile.CopyNames;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.Instrument;
import id.susun.casefile.PolicyTextPrinter;
import id.susun.casefile.Signatories;
import id.susun.casefile.Signatory;
import id.susun.identity.ActingPerson;
import id.susun.identity.Capacity;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is signed, and the copy of what was. */
@SusunTest
class TextPrintsTest {

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftSubmission submission;

    @Autowired
    private DocumentVersions versions;

    @Autowired
    private PolicyTextPrinter printer;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void aTextIsSignedAsLawWithNumberAndDatesOpenAndCopiedWithBoth() throws Exception {
        ActingPerson drafter = journey.person("perancang.bkpsdm.medan");
        CaseId caseId = journey.at(
                        Step.DRAFT_TEXT, "perancang.bkpsdm.medan", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
        drafter.run(
                () -> drafting.importTree(caseId, SampleText.nodes(DraftSubmissionTest.sample("marelan")), "Contoh"));
        DocumentVersion milestone = drafter.call(() -> submission.keepMilestone(caseId, "Lengkap"));
        DocumentVersion version = drafter.call(() ->
                transactions.execute(status -> versions.keep(caseId, milestone.content(), Set.of(), "Diajukan", true)));

        byte[] toSign = drafter.call(() -> printer.forSignature(
                caseId, version.number(), new Signatories(new Signatory("Rico Contoh", Capacity.PLT), null)));
        assertThat(text(toSign))
                .contains(
                        "PERATURAN WALI KOTA MEDAN NOMOR … TAHUN …",
                        "pada tanggal …",
                        "Plt. WALI KOTA MEDAN, RICO CONTOH")
                .doesNotContain("RANCANGAN");

        drafter.run(() -> transactions.executeWithoutResult(status -> {
            caseFiles.enact(caseId, null, "9018", LocalDate.of(2026, 3, 2), new Signatory("Rico Contoh", Capacity.PLT));
            caseFiles.promulgate(
                    caseId,
                    "Berita Daerah Kota Medan Tahun 2026 Nomor 9018",
                    LocalDate.of(2026, 3, 4),
                    new Signatory("Siti Contoh", null));
        }));
        byte[] copy = drafter.call(() -> printer.copy(
                caseId,
                version.number(),
                new CopyNames("Kepala Bagian Hukum", new Signatory("Ilham Contoh", Capacity.PLH))));
        Files.write(Path.of("target", "salinan.pdf"), copy);
        assertThat(text(copy))
                .contains("SALINAN PERATURAN WALI KOTA MEDAN NOMOR 9018 TAHUN 2026")
                .contains(
                        "pada tanggal 2 Maret 2026",
                        "ttd RICO CONTOH",
                        "ttd SITI CONTOH",
                        "TAHUNAN Plt. WALI KOTA MEDAN, ttd RICO CONTOH")
                .contains("Salinan sesuai dengan aslinya Plh. Kepala Bagian Hukum, ttd ILHAM CONTOH")
                .doesNotContain("NAMA TANPA GELAR");
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }
}
