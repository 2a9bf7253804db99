package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.susun.casefile.Instrument;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The typeface of a regulation (UU 12/2011 Lampiran II angka 284). */
class PdfFontsTest {

    private static final String INDONESIAN = "Biaya “layanan” – 5% × ½ jam – dibebankan pada § 3; sesuai é dan …";

    @Test
    void everyWordStandsInBookmanAndOnlyWhatItLacksInAnother() throws IOException {
        PdfSettings settings = PdfSettingsSample.defaults();
        assumeThat(settings.font())
                .as("fonts-urw-base35 is installed by ./test")
                .contains("URWBookman");

        assertThat(fontsOf(INDONESIAN, settings, 'y', '“', '–', '×', '½', '§', 'é', '…'))
                .containsExactly("URWBookman-Light");
        assertThat(fontsOf("Luas ≥ 5", settings, '≥'))
                .singleElement()
                .asString()
                .endsWith("DejaVuSans");
    }

    @Test
    void aRegionWithALicenceNamesItsOwn() throws IOException {
        PdfSettings settings =
                PdfSettingsSample.printedIn("classpath:net/sf/jasperreports/fonts/dejavu/DejaVuSerif.ttf");

        assertThat(fontsOf(INDONESIAN, settings, 'y'))
                .singleElement()
                .asString()
                .endsWith("DejaVuSerif");
    }

    @Test
    void aFileThatIsNotThereIsToldAtTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfSettingsSample.printedIn("file:/nowhere/bookos.ttf"))
                .withMessageContaining("susun.pdf.font")
                .withMessageContaining("/nowhere/bookos.ttf");
    }

    /** The names of the fonts in which the page draws those signs. */
    private static Set<String> fontsOf(String sentence, PdfSettings settings, char... signs) throws IOException {
        List<NewNode> text = List.of(NewNode.text(TextKind.JUDUL, "Jam"), NewNode.text(TextKind.PASAL, sentence));
        Set<String> fonts = new TreeSet<>();
        Set<String> seen = new TreeSet<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String line, List<TextPosition> drawn) {
                for (TextPosition sign : drawn) {
                    if (sign.getFontSize() > 11 && new String(signs).contains(sign.getUnicode())) {
                        seen.add(sign.getUnicode());
                        fonts.add(sign.getFont().getName());
                    }
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(PrintSample.print(Instrument.PERKADA, text, settings))) {
            reader.getText(document);
        }
        assertThat(seen).hasSize(signs.length);
        return fonts;
    }
}
