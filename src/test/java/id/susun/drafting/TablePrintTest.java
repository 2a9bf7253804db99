package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Annexes with tables on paper: each names its text, heads are repeated, rows stay whole. */
class TablePrintTest {

    private static final int ROWS = 60;

    @Test
    void theHeadStandsOnEachPageAndNoRowOnTwo() throws Exception {
        try (PDDocument document = Loader.loadPDF(print(true))) {
            List<String> pages = new ArrayList<>();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                pages.add(stripper.getText(document));
                BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(i - 1, 60);
                ImageIO.write(
                        picture,
                        "png",
                        Path.of("target", "lampiran-" + i + ".png").toFile());
            }
            List<String> tariffs =
                    pages.stream().filter(page -> page.contains("Lapak nomor")).toList();
            assertThat(tariffs).hasSizeGreaterThan(1).allMatch(page -> page.contains("Lokasi yang dipungut"));
            for (int row = 1; row <= ROWS; row++) {
                String begins = "Awal" + row + "x";
                String ends = "Akhir" + row + "x";
                assertThat(tariffs)
                        .filteredOn(page -> page.contains(begins))
                        .singleElement()
                        .asString()
                        .contains(ends);
            }
            assertThat(pages).anyMatch(page -> page.contains("LAMPIRAN I\n") && page.contains("TENTANG\nTARIF PASAR"));
            assertThat(pages).anyMatch(page -> page.contains("LAMPIRAN II\n") && page.contains("Pasar Muara"));
            assertThat(String.join("", pages).split("WALI KOTA MEDAN,\n").length)
                    .as("text, closing and both annexes")
                    .isEqualTo(5);
        }
    }

    @Test
    void aColumnIsAsWideAsWhatItSays() {
        assertThat(ColumnWidths.of(
                        List.of(List.of("No.", "Lokasi", "Tarif"), List.of("1", "x".repeat(200), "Rp500,00"))))
                .containsExactly(9, 71, 18);
    }

    @Test
    void aTableWithoutAHeadPrintsItsFirstRowOnce() throws Exception {
        try (PDDocument document = Loader.loadPDF(print(false))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text.split("Lokasi yang dipungut", -1)).hasSize(2);
        }
    }

    private static byte[] print(boolean headed) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("No.", "Lokasi yang dipungut", "Tarif")));
        for (int i = 1; i <= ROWS; i++) {
            rows.add(List.of(
                    String.valueOf(i),
                    "Awal" + i + "x Lapak nomor " + i
                            + " di pasar yang namanya panjang sehingga barisnya lebih dari satu,"
                            + " termasuk pelataran dan tempat bongkar muat\nAkhir" + i + "x",
                    "Rp" + i + ".000,00"));
        }
        List<NewNode> nodes = List.of(
                NewNode.text(TextKind.JUDUL, "Tarif Pasar"),
                NewNode.text(TextKind.PASAL, "Tarif tercantum dalam Lampiran I."),
                new NewNode(TextKind.LAMPIRAN, "Tarif", "", List.of(table(rows, headed))),
                new NewNode(
                        TextKind.LAMPIRAN,
                        "Lokasi",
                        "Daftar pasar:",
                        List.of(
                                TableStrokes.table(List.of(
                                        List.of("Pasar", "Kecamatan"), List.of("Pasar Muara", "Medan Belawan"))),
                                NewNode.text(TextKind.BUTIR, "pasar lain menyusul."))));
        return PrintSample.print(Instrument.PERKADA, nodes);
    }

    private static NewNode table(List<List<String>> rows, boolean headed) {
        return new NewNode(
                TextKind.TABEL,
                headed ? "" : TextKind.HEADLESS,
                "",
                TableStrokes.table(rows).children());
    }
}
