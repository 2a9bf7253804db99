package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CopyNames;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.Instrument;
import id.susun.casefile.Signatory;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@SusunTest
class DraftPdfTest {

    /** 215 × 330 mm with 2.5 cm at the sides, in points. */
    private static final float WIDTH = 215 / 25.4f * 72;

    private static final float MARGIN = 2.5f / 2.54f * 72;

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftSubmission submission;

    @Autowired
    private DraftPdf pdf;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private TransactionTemplate transactions;

    private ActingPerson drafter;
    private CaseId caseId;

    @BeforeEach
    void aCaseInDrafting() throws Exception {
        drafter = journey.person("perancang.bkpsdm.medan");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.medan", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
    }

    @Test
    void aPrintOfAVersionLeadsBackToIt() throws Exception {
        drafter.run(
                () -> drafting.importTree(caseId, SampleText.nodes(DraftSubmissionTest.sample("marelan")), "Contoh"));
        DocumentVersion kept = drafter.call(() -> submission.keepMilestone(caseId, "Untuk dicetak"));

        assertThat(readCode(drafter.call(() -> pdf.print(caseId, kept.number()))))
                .endsWith("/kebijakan/" + caseId + "/naskah.pdf?versi=" + kept.number() + "#sha256=" + kept.hash());
    }

    @Test
    void anAttestedCopyLeadsToThePublicPage() throws Exception {
        drafter.run(
                () -> drafting.importTree(caseId, SampleText.nodes(DraftSubmissionTest.sample("marelan")), "Contoh"));
        DocumentVersion kept = drafter.call(() -> submission.keepMilestone(caseId, "Untuk disalin"));
        drafter.run(() -> transactions.executeWithoutResult(status -> caseFiles.enact(
                caseId, "Kompetensi ASN", "977", LocalDate.of(2026, 3, 2), new Signatory("Wali Kota", null))));
        Signatory attestor = new Signatory("Kabag Hukum", null);

        byte[] copy = drafter.call(() ->
                pdf.printCopy(caseId, kept.number(), new CopyMarks(new CopyNames("Kepala Bagian Hukum", attestor))));

        assertThat(readCode(copy)).endsWith("/eli/kota-medan/perkada/2026/977#sha256=" + kept.hash());
    }

    /** What the code at the foot of the second page says. */
    private static String readCode(byte[] file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(1, 300);
            int top = page.getHeight() * 8 / 10;
            BufferedImage foot = page.getSubimage(0, top, page.getWidth() / 2, page.getHeight() - top);
            int[] pixels = foot.getRGB(0, 0, foot.getWidth(), foot.getHeight(), null, 0, foot.getWidth());
            LuminanceSource source = new RGBLuminanceSource(foot.getWidth(), foot.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText();
        }
    }

    @Test
    void aWholeRegulationIsPrintedOnF4WithItsVersionAndHash() throws Exception {
        drafter.run(
                () -> drafting.importTree(caseId, SampleText.nodes(DraftSubmissionTest.sample("marelan")), "Contoh"));
        DocumentVersion kept = drafter.call(() -> submission.keepMilestone(caseId, "Untuk dicetak"));

        byte[] file = drafter.call(() -> pdf.print(caseId, kept.number()));
        Files.write(Path.of("target", "naskah-marelan.pdf"), file);

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(WIDTH, within());
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "RANCANGAN PERATURAN WALI KOTA MEDAN",
                            "NOMOR … TAHUN …",
                            "DENGAN RAHMAT TUHAN YANG MAHA ESA",
                            "MEMUTUSKAN:",
                            "PERATURAN WALI KOTA TENTANG PENGEMBANGAN KOMPETENSI",
                            "BAB IV",
                            "Bagian Kedua",
                            "Pasal 9",
                            "Ditetapkan di Medan",
                            "SEKRETARIS DAERAH KOTA MEDAN,",
                            "BERITA DAERAH KOTA MEDAN TAHUN … NOMOR …",
                            "LAMPIRAN II",
                            "Versi 1",
                            kept.hash());
            List<PDFont> fonts = new ArrayList<>();
            for (var name : document.getPage(0).getResources().getFontNames()) {
                fonts.add(document.getPage(0).getResources().getFont(name));
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(outside(document)).isEmpty();
        }
    }

    @Test
    void aDecisionAndWhateverIsTypedArePrintedToo() throws Exception {
        ActingPerson inBelawan = journey.person("perancang.belawan");
        CaseId decision = journey.at(
                        Step.ANALYSE_NEEDS,
                        "perancang.belawan",
                        "medan-belawan",
                        Instrument.KEPUTUSAN_CAMAT,
                        "Tim Mentoring")
                .id();
        List<NewNode> text = List.of(
                NewNode.text(TextKind.JUDUL, "Tim Mentoring"),
                NewNode.text(TextKind.MENIMBANG, "bahwa <b>perlu</b> & 'patut' 😀 النص;"),
                NewNode.text(TextKind.PUTUSAN, "x".repeat(20_000)),
                NewNode.text(TextKind.PUTUSAN, "Berlaku.", NewNode.text(TextKind.BUTIR, "satu; dan")));
        inBelawan.run(() -> drafting.importTree(decision, text, "Uji"));

        byte[] file = inBelawan.call(() -> pdf.print(decision, Comparing.CURRENT));
        Files.write(Path.of("target", "naskah-belawan.pdf"), file);

        try (PDDocument document = Loader.loadPDF(file)) {
            String printed = new PDFTextStripper().getText(document);
            assertThat(printed)
                    .contains(
                            "KEPUTUSAN CAMAT MEDAN BELAWAN",
                            "CAMAT MEDAN BELAWAN,",
                            "<b>perlu</b> & 'patut'",
                            "KESATU",
                            "KEDUA",
                            "Naskah kerja")
                    .doesNotContain("Diundangkan");
            assertThat(outside(document)).isEmpty();
        }
    }

    @Test
    void nobodyOfAnotherTenantPrintsItAndUnknownVersionsAreRefused() throws Exception {
        refused("drafting.none", drafter, Comparing.CURRENT);
        refused("drafting.version.unknown", drafter, 7);
        drafter.run(() -> drafting.open(caseId));
        refused("casefile.unknown", journey.person("perancang.bkpsdm.lebong"), Comparing.CURRENT);
    }

    private void refused(String key, ActingPerson person, int version) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> person.call(() -> pdf.print(caseId, version)))
                .returns(key, Refused::key);
    }

    private static org.assertj.core.data.Offset<Float> within() {
        return org.assertj.core.api.Assertions.within(1f);
    }

    /** Upright text that runs over a side margin. */
    private static List<String> outside(PDDocument document) throws IOException {
        List<String> outside = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition sign) {
                boolean upright = sign.getDir() == 0;
                float end = sign.getXDirAdj() + sign.getWidthDirAdj();
                if (upright
                        && !sign.getUnicode().isBlank()
                        && (sign.getXDirAdj() < MARGIN - 1 || end > WIDTH - MARGIN + 1)) {
                    outside.add(sign.getUnicode() + "@" + sign.getXDirAdj());
                }
            }
        };
        stripper.getText(document);
        return outside;
    }
}
