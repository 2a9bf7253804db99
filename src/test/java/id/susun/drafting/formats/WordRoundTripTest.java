package id.susun.drafting.formats;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import id.susun.drafting.NewNode;
import id.susun.drafting.OfficialText;
import id.susun.drafting.PdfSettingsSample;
import id.susun.drafting.TextKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that goes out as a Word file comes back as it was. */
class WordRoundTripTest {

    private static final int ROUNDS = 25;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Instrument.class)
    void anyTextComesBackWithItsStructureAndItsWords(Instrument instrument) throws IOException {
        for (long seed = 0; seed < ROUNDS; seed++) {
            List<NewNode> text = new RandomTexts(seed, instrument).printed();
            byte[] written = write(Officially.draft(instrument, text));
            Recognised read = read(written, instrument);
            assertThat(body(write(Officially.draft(instrument, read.nodes()))))
                    .as("the file again, seed " + seed)
                    .isEqualTo(body(written));
            assertThat(Outlines.of(read.nodes())).as("seed " + seed).isEqualTo(Outlines.of(text));
            assertThat(read.toLookAt()).as("seed " + seed).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"marelan", "sawahlunto"})
    void theSamplesComeBack(String name) throws Exception {
        List<NewNode> sample = TextImportTest.sample(name);
        byte[] written = write(Officially.draft(Instrument.PERKADA, sample));
        Files.write(Path.of("target", "naskah-" + name + ".docx"), written);
        assertThat(Outlines.of(read(written, Instrument.PERKADA).nodes())).isEqualTo(Outlines.of(sample));
    }

    @Test
    void paragraphsThatWereAddedInWordAreRecognisedAmongOurs() throws Exception {
        byte[] written = write(Officially.draft(
                Instrument.PERKADA,
                List.of(NewNode.text(TextKind.JUDUL, "Uji"), NewNode.text(TextKind.PASAL, "Isi lama."))));
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(written))) {
            var after = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().equals("Isi lama."))
                    .findFirst()
                    .orElseThrow();
            int at = word.getBodyElements().indexOf(after);
            var cursor = ((org.apache.poi.xwpf.usermodel.XWPFParagraph)
                            word.getBodyElements().get(at + 1))
                    .getCTP()
                    .newCursor();
            word.insertNewParagraph(cursor).createRun().setText("Pasal 2");
            Path file = folder.resolve("tambah.docx");
            try (var out = Files.newOutputStream(file)) {
                word.write(out);
            }
            Recognised read = read(Files.readAllBytes(file), Instrument.PERKADA);
            assertThat(Outlines.of(read.nodes())).isEqualTo("JUDUL | Uji\nPASAL | Isi lama.\nPASAL\n");
        }
    }

    @Test
    void theFileHasItsPaperItsStylesItsMarkAndItsFoot() throws Exception {
        List<NewNode> text = List.of(
                NewNode.text(TextKind.JUDUL, "Uji"),
                NewNode.heading(TextKind.BAB, "Umum", NewNode.text(TextKind.PASAL, "Isi.")));
        OfficialText official = Officially.draft(Instrument.PERKADA, text);
        try (XWPFDocument word = new XWPFDocument(
                new ByteArrayInputStream(DocxWriter.write(official, PdfSettingsSample.defaults(), true)))) {
            var size = word.getDocument().getBody().getSectPr().getPgSz();
            assertThat(size.getW()).hasToString("12189");
            assertThat(size.getH()).hasToString("18709");
            assertThat(word.getDocument().getBody().getSectPr().getPgMar().getTop())
                    .hasToString("1417");
            assertThat(word.getStyles()
                            .getStyle("SusunPasal")
                            .getCTStyle()
                            .getPPr()
                            .isSetKeepNext())
                    .isTrue();
            assertThat(word.getHeaderList().getFirst()._getHdrFtr().xmlText())
                    .contains("RANCANGAN", "rotation:315", "fillcolor=\"#d9d9d9\"");
            assertThat(word.getFooterList().getFirst().getText()).contains("Naskah kerja");
            assertThat(word.getDocument().xmlText()).contains("TOC \\o", "SusunBab");
        }
    }

    /** What the file says; its properties bear the moment of writing. */
    private static String body(byte[] docx) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return word.getDocument().xmlText();
        }
    }

    private static byte[] write(OfficialText official) {
        return DocxWriter.write(official, PdfSettingsSample.defaults(), false);
    }

    private Recognised read(byte[] docx, Instrument instrument) throws IOException {
        Path file = Files.write(folder.resolve("naskah.docx"), docx);
        Report report = new Report();
        return TextRecognizer.whole(DocxReader.read(file, report), instrument, Computed.UNKNOWN, report);
    }
}
