package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import id.susun.casefile.Instrument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void theGazetteLineNeverStandsAloneOnAPage() throws IOException {
        for (int filler = 0; filler < 40; filler++) {
            List<String> pages = pages(
                    Instrument.PERKADA,
                    List.of(
                            NewNode.text(TextKind.PASAL, "x\n".repeat(filler)),
                            NewNode.text(TextKind.PASAL, "Akhir.")));
            assertThat(pages.stream().filter(page -> page.contains("BERITA DAERAH KOTA MEDAN TAHUN")))
                    .as("after " + filler + " lines")
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains("SEKRETARIS DAERAH"));
        }
    }

    @Test
    void theSupplementsLineStandsUnderTheElucidation() throws IOException {
        List<String> pages = pages(
                Instrument.PERDA,
                List.of(
                        NewNode.text(TextKind.PASAL, "Akhir."),
                        NewNode.text(TextKind.PENJELASAN_UMUM, "Penjelasan seluruhnya.")));

        String all = String.join("", pages);
        assertThat(all.indexOf("TAMBAHAN LEMBARAN DAERAH")).isGreaterThan(all.indexOf("Penjelasan seluruhnya."));
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

    @Test
    void aListUnderADictumStandsUnderItsWords() throws IOException {
        Map<String, Float> left = new HashMap<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String words, List<TextPosition> signs) {
                left.putIfAbsent(words.strip(), signs.getFirst().getXDirAdj());
            }
        };
        byte[] file = PrintSample.print(
                Instrument.KEPUTUSAN_KDH,
                List.of(NewNode.text(
                        TextKind.PUTUSAN,
                        "Tim:",
                        NewNode.text(TextKind.BUTIR, "Ketua; dan", NewNode.text(TextKind.BUTIR, "Wakil.")))));
        try (PDDocument document = Loader.loadPDF(file)) {
            reader.getText(document);
        }

        assertThat(left.get("a.")).isCloseTo(left.get("Tim:"), offset(1f));
        assertThat(left.get("1.")).isCloseTo(left.get("Ketua; dan"), offset(1f));
    }

    private static List<String> pages(Instrument instrument, List<NewNode> text) throws IOException {
        byte[] file = PrintSample.print(instrument, text);
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
}
