package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import id.susun.casefile.CaseStatus;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Concerns;
import id.susun.casefile.Instrument;
import id.susun.tenant.CaseId;
import id.susun.tenant.WorkspaceType;
import id.susun.workflow.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.DefaultResourceLoader;

/** Where pages of a print end and how they are numbered. */
class PdfPagesTest {

    private static final String SENTENCE = "Tim menyusun rencana kerja bersama perangkat daerah yang terkait. ";

    @ParameterizedTest
    @ValueSource(ints = {2, 30})
    void aDiktumsWordNeverStandsAloneAtTheFootOfAPage(int sentences) throws IOException {
        for (int filler = 30; filler < 60; filler++) {
            List<String> pages = pages(
                    Instrument.KEPUTUSAN_KDH,
                    List.of(
                            NewNode.text(TextKind.PUTUSAN, "x\n".repeat(filler)),
                            NewNode.text(TextKind.PUTUSAN, "Mulanya. " + SENTENCE.repeat(sentences))));
            assertThat(pages.stream().filter(page -> page.contains("KEDUA")))
                    .as("after " + filler + " lines")
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains("Mulanya."));
        }
    }

    @Test
    void pagesAreNumberedAtTheHeadFromTheSecondOn() throws IOException {
        List<String> pages = pages(
                Instrument.PERKADA,
                List.of(NewNode.text(TextKind.PASAL, SENTENCE.repeat(90)), NewNode.text(TextKind.PASAL, "Akhir.")));

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.getFirst()).doesNotContain("- 1 -");
        assertThat(pages.get(1).strip().lines()).contains("- 2 -");
    }

    private static List<String> pages(Instrument instrument, List<NewNode> text) throws IOException {
        byte[] file = print(instrument, text);
        Files.write(Path.of("target", "naskah-halaman.pdf"), file);
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    private static byte[] print(Instrument instrument, List<NewNode> text) {
        CaseSummary policyCase = new CaseSummary(
                new CaseId(new UUID(1, 2)),
                "Jam Layanan",
                "",
                instrument,
                "",
                Concerns.UNSAID,
                new UUID(3, 4),
                "bkpsdm",
                "BKPSDM",
                WorkspaceType.PERANGKAT_DAERAH,
                Stage.DRAFTING,
                Instant.EPOCH,
                CaseStatus.ACTIVE,
                1,
                null,
                null,
                "x",
                "X",
                Instant.EPOCH,
                null,
                0);
        List<DraftNode> nodes = new ArrayList<>();
        text.forEach(node -> nodes.add(node.at(null, nodes.size())));
        OfficialText official = OfficialTextSample.of(policyCase, new DraftText(nodes), null);
        OfficialTexts texts = mock();
        when(texts.of(any(), anyInt())).thenReturn(official);
        return new DraftPdf(texts, new DefaultResourceLoader(), PdfSettingsSample.defaults(), "https://susun.example")
                .print(policyCase.id(), Comparing.CURRENT);
    }
}
