package id.susun.drafting.formats;

import static id.susun.drafting.formats.WordFiles.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.casefile.PolicyText;
import id.susun.drafting.DraftPage;
import id.susun.drafting.DraftReading;
import id.susun.drafting.Drafting;
import id.susun.drafting.NewNode;
import id.susun.drafting.SampleText;
import id.susun.drafting.formats.Remark.Reason;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

@SusunTest
class TextImportTest {

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftReading reading;

    @Autowired
    private TextImport imports;

    @TempDir
    private Path folder;

    private ActingPerson drafter;
    private CaseId caseId;

    @BeforeEach
    void aCaseInDrafting() throws Exception {
        drafter = journey.person("perancang.bkpsdm.medan");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.medan", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"marelan", "sawahlunto"})
    void aSampleThatIsPrintedAsPlainTextComesBackAsItWas(String name) throws Exception {
        List<NewNode> sample = sample(name);
        drafter.run(() -> drafting.importTree(caseId, sample, "Contoh"));
        String text = drafter.call(() -> asText(reading.page(caseId).orElseThrow()));

        ImportPreview preview = drafter.call(() -> imports.readText(caseId, text, "Teks"));

        assertThat(Outlines.of(preview.found().nodes())).isEqualTo(Outlines.of(sample));
        assertThat(preview.found().toLookAt()).extracting(Remark::reason).containsOnly(Reason.ELEMENTS);
        assertThat(preview.found().remarks()).extracting(Remark::reason).contains(Reason.COMPUTED);
        assertThat(preview.rows()).extracting(ImportPreview.Row::label).contains("BAB IV", "Pasal 9", "LAMPIRAN II");
        assertThat(preview.words()).isGreaterThan(300);
    }

    @Test
    void anImportTakesThePlaceOfTheTextOnlyWhenItIsUsed() throws Exception {
        List<NewNode> sample = sample("marelan");
        drafter.run(() -> drafting.importTree(caseId, sample, "Contoh"));
        Path file = new WordFiles().body(p("Pasal 1") + p("Hanya ini.")).write(folder);

        ImportPreview preview = drafter.call(() -> imports.read(caseId, file, "naskah.docx"));
        assertThat(drafter.call(() -> drafting.read(caseId).orElseThrow().text().articles()))
                .hasSize(9);

        drafter.run(() -> drafting.importTree(caseId, preview.found().nodes(), preview.source()));
        assertThat(drafter.call(() -> drafting.read(caseId).orElseThrow().text().articles()))
                .hasSize(1);
        assertThat(drafter.call(() -> reading.versions(caseId))).hasSize(1);
    }

    @Test
    void onlyWhoWritesTheTextMayReadAnotherIntoIt() throws Exception {
        for (String other : List.of("perancang.bkpsdm.lebong", "perancang.belawan", "kabag.hukum.medan")) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> journey.person(other).run(() -> imports.readText(caseId, "Pasal 1", "x")))
                    .matches(e -> e instanceof AccessDeniedException || e instanceof Refused);
        }
    }

    @Test
    void whatHasNoTextIsRefused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.run(() -> imports.readText(caseId, " \n ", "x")))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("formats.refused.empty"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.run(() -> imports.readText(caseId, "x".repeat(6_000_001), "x")))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("formats.refused.long"));
    }

    private static String asText(DraftPage page) {
        String title = String.join("\n", page.titleLines()) + "\n"
                + page.draft().text().subject().toUpperCase(java.util.Locale.ROOT) + "\n";
        String[] word = {""};
        return title
                + page.text().lines().stream()
                        .filter(line -> !line.kind().equals("JUDUL"))
                        .map(line -> opening(line, word) + asText(line))
                        .collect(Collectors.joining("\n"));
    }

    private static String opening(PolicyText.Line line, String[] word) {
        String name =
                line.kind().equals("MENIMBANG") ? "Menimbang" : line.kind().equals("MENGINGAT") ? "Mengingat" : "";
        boolean first = !name.isEmpty() && !word[0].equals(name);
        word[0] = name;
        return first ? name + " : " : "";
    }

    private static String asText(PolicyText.Line line) {
        boolean alone =
                List.of("BAB", "BAGIAN", "PARAGRAF", "PASAL", "LAMPIRAN").contains(line.kind());
        String between = alone ? "\n" : " ";
        return (line.label() + between + line.heading() + (line.heading().isEmpty() ? "" : between) + line.text())
                .strip();
    }

    static List<NewNode> sample(String name) throws Exception {
        try (InputStream json = TextImportTest.class.getResourceAsStream("/demo/samples/" + name + ".json")) {
            return SampleText.nodes(JsonMapper.builder().build().readTree(json).path("policy_draft"));
        }
    }
}
