package id.susun.drafting.formats;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import id.susun.drafting.NewNode;
import id.susun.drafting.PdfSettingsSample;
import id.susun.drafting.TextKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that amends another has Roman articles, and quotes articles of the other in its points. */
class AmendmentRoundTripTest {

    private static final List<NewNode> TEXT = List.of(
            NewNode.text(
                    TextKind.JUDUL,
                    "Perubahan atas Peraturan Bupati Lebong Nomor 3 Tahun 2026 tentang Kearsipan Digital"),
            NewNode.text(
                    TextKind.PASAL,
                    "Beberapa ketentuan dalam Peraturan Bupati Lebong Nomor 3 Tahun 2026 tentang Kearsipan Digital diubah"
                            + " sebagai berikut:",
                    NewNode.text(
                            TextKind.BUTIR,
                            "Ketentuan Pasal 6 diubah sehingga berbunyi sebagai berikut:\nPasal 6\n(1) Camat melapor."),
                    NewNode.text(TextKind.BUTIR, "Pasal 7 dihapus.")),
            NewNode.text(TextKind.PASAL, "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan."));

    @TempDir
    private Path folder;

    @Test
    void itComesBackFromWord() throws Exception {
        Path file = folder.resolve("ubah.docx");
        Files.write(
                file,
                DocxWriter.write(Officially.draft(Instrument.PERKADA, TEXT), PdfSettingsSample.defaults(), false));
        Report report = new Report();
        Recognised read =
                TextRecognizer.whole(DocxReader.read(file, report), Instrument.PERKADA, Computed.UNKNOWN, report);

        assertThat(Outlines.of(read.nodes())).isEqualTo(Outlines.of(TEXT));
    }
}
