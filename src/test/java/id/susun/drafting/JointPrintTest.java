package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A joint regulation on paper: both heads sign beside each other, and the annex too. */
class JointPrintTest {

    @Test
    void thoseWhoSignStandBesideEachOther() throws Exception {
        byte[] pdf = PrintSample.print(
                Instrument.PERATURAN_BERSAMA,
                List.of(
                        NewNode.text(TextKind.JUDUL, "Pengelolaan Sampah di Daerah Perbatasan"),
                        NewNode.text(TextKind.PIHAK, "BUPATI DELI SERDANG"),
                        NewNode.text(TextKind.MENIMBANG, "bahwa sampah perlu dikelola;"),
                        NewNode.text(TextKind.PASAL, "Sampah dikelola bersama."),
                        NewNode.heading(TextKind.LAMPIRAN, "Lokasi")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(i, 60),
                        "png",
                        Path.of("target", "bersama-" + (i + 1) + ".png").toFile());
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = stripper.getText(document);
            assertThat(text)
                    .containsPattern("WALI KOTA MEDAN, +BUPATI DELI SERDANG,")
                    .containsPattern("SEKRETARIS DAERAH KOTA[^\\n]* SEKRETARIS DAERAH KABUPATEN")
                    .contains("BERITA DAERAH KABUPATEN DELI SERDANG TAHUN … NOMOR …");
            assertThat(text.split("WALI KOTA MEDAN, +BUPATI DELI SERDANG,", -1).length)
                    .as("closing and annex")
                    .isEqualTo(3);
        }
    }
}
