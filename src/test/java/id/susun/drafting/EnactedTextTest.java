package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.Instrument;
import id.susun.casefile.PolicyText;
import id.susun.casefile.PolicyTextReader;
import id.susun.casefile.Signatory;
import id.susun.casefile.VersionSummary;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A promulgated case whose consulted draft said something else than the text that was signed. */
@SusunTest
class EnactedTextTest {

    private static final int CONSULTED = 1;
    private static final int SIGNED = 2;
    private static final AtomicInteger NUMBERS = new AtomicInteger(9018);
    private static final String DRAFT = "RANCANGAN PERATURAN BUPATI LEBONG NOMOR … TAHUN …";

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftSubmission submission;

    @Autowired
    private DraftReading reading;

    @Autowired
    private PolicyTextReader reader;

    @Autowired
    private DocumentVersions versions;

    @Autowired
    private DraftPdf pdf;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private TransactionTemplate transactions;

    private final String number = String.valueOf(NUMBERS.getAndIncrement());
    private final String law = "PERATURAN BUPATI LEBONG NOMOR " + number + " TAHUN 2019";
    private ActingPerson drafter;
    private CaseId caseId;

    @BeforeEach
    void aPromulgatedPerkada() throws Exception {
        drafter = journey.person("perancang.bkpsdm.lebong");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
        List<NewNode> sample = SampleText.nodes(DraftSubmissionTest.sample("sawahlunto"));
        Draft draft = drafter.call(() -> drafting.importTree(caseId, sample, "Contoh"));
        drafter.run(() -> submission.keepMilestone(caseId, "Naskah yang dikonsultasikan"));
        DraftNode last = draft.text().articles().getLast();
        drafter.run(() -> drafting.edit(
                caseId, new DraftCommands.EditNode(last.id(), "", "Berlaku setelah konsultasi.", last.version())));
        drafter.run(() -> submission.submit(caseId, "Mohon diperiksa"));
    }

    @Test
    void onlyTheSignedVersionBearsNumberAndDates() throws Exception {
        assertThat(drafter.call(() -> versions.enacted(caseFiles.get(caseId)))).isEmpty();
        assertThat(text(SIGNED).title()).startsWith(DRAFT);
        enact();

        drafter.run(() -> {
            assertThat(versions.enacted(caseFiles.get(caseId)).map(VersionSummary::number))
                    .hasValue(SIGNED);
            assertThat(reader.current(caseId)).isEqualTo(reader.version(caseId, SIGNED));
            assertThat(reading.page(caseId).orElseThrow().titleLines())
                    .containsExactly("PERATURAN BUPATI LEBONG", "NOMOR " + number + " TAHUN 2019", "TENTANG");
        });
        assertThat(text(SIGNED).title()).startsWith(law);
        assertThat(words(text(SIGNED)))
                .contains("4 Februari 2019", "BERITA DAERAH KABUPATEN LEBONG TAHUN 2019 NOMOR 9");
        assertThat(text(CONSULTED).title()).startsWith(DRAFT);
        assertThat(words(text(CONSULTED)))
                .contains("BERITA DAERAH KABUPATEN LEBONG TAHUN … NOMOR …")
                .doesNotContain("4 Februari 2019", number);
    }

    @Test
    void anOlderVersionIsPrintedAsTheDraftThatItWas() throws Exception {
        enact();

        assertThat(print(CONSULTED)).contains(DRAFT).doesNotContain(number, "4 Februari 2019");
        assertThat(print(SIGNED)).contains(law, "4 Februari 2019").doesNotContain("RANCANGAN");
        assertThat(print(Comparing.CURRENT)).contains(law).doesNotContain("RANCANGAN");
    }

    @Test
    void versionsAreListedWithoutTheirWordsAndReadOnlyByWhoSeesTheCaseWhole() throws Exception {
        assertThat(drafter.call(() -> reading.versions(caseId)))
                .extracting(VersionSummary::number, VersionSummary::note, VersionSummary::submitted)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SIGNED, "Mohon diperiksa", true),
                        org.assertj.core.groups.Tuple.tuple(CONSULTED, "Naskah yang dikonsultasikan", false));
        assertThat(journey.person("auditor.lebong").call(() -> reading.version(caseId, CONSULTED)))
                .isEqualTo(text(CONSULTED));

        for (String username : List.of("warga.lebong", "auditor.medan")) {
            ActingPerson other = journey.person(username);
            refused(other, () -> reading.versions(caseId));
            refused(other, () -> reading.version(caseId, CONSULTED));
            refused(other, () -> pdf.print(caseId, CONSULTED));
            refused(other, () -> pdf.print(caseId, Comparing.CURRENT));
        }
    }

    private void enact() {
        LocalDate on = LocalDate.of(2019, 2, 4);
        drafter.run(() -> transactions.executeWithoutResult(status -> {
            caseFiles.enact(caseId, null, number, on, new Signatory("Azhari Contoh", null));
            caseFiles.promulgate(
                    caseId,
                    "Berita Daerah Kabupaten Lebong Tahun 2019 Nomor 9",
                    on,
                    new Signatory("Donni Contoh", null));
        }));
    }

    private static void refused(ActingPerson person, Runnable action) {
        assertThatExceptionOfType(Refused.class)
                .as(person.person().username())
                .isThrownBy(() -> person.run(action))
                .returns("casefile.unknown", Refused::key);
    }

    private PolicyText text(int number) throws Exception {
        return drafter.call(() -> reader.version(caseId, number)).orElseThrow();
    }

    private static String words(PolicyText text) {
        return String.join(
                "\n", text.lines().stream().map(PolicyText.Line::text).toList());
    }

    private String print(int number) throws Exception {
        try (PDDocument document = Loader.loadPDF(drafter.call(() -> pdf.print(caseId, number)))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
