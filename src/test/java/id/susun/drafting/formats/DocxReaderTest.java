package id.susun.drafting.formats;

import static id.susun.drafting.formats.WordFiles.numbered;
import static id.susun.drafting.formats.WordFiles.p;
import static id.susun.drafting.formats.WordFiles.row;
import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people really have in Word. */
class DocxReaderTest {

    private static final String LISTS = level(0, 0, "decimal", "Pasal %1")
            + level(1, 0, "decimal", "(%1)")
            + level(2, 0, "lowerLetter", "%1.", 1, "decimal", "%2.")
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num>"
            + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

    @TempDir
    private Path folder;

    @Test
    void automaticNumbersComeOutAsTheyAreSeen() {
        Recognised read = read(new WordFiles()
                .numbering(LISTS)
                .body(p("BAB I")
                        + p("KETENTUAN")
                        + numbered(1, 0, "")
                        + numbered(2, 0, "Satu:")
                        + numbered(3, 0, "huruf:")
                        + numbered(3, 1, "angka satu;")
                        + numbered(3, 1, "angka dua;")
                        + numbered(3, 0, "huruf lagi.")
                        + numbered(2, 0, "Dua.")
                        + numbered(1, 0, "")
                        + numbered(4, 0, "Mulai lagi.")
                        + numbered(4, 0, "Lanjut.")));
        assertThat(Outlines.of(read.nodes())).isEqualTo("""
                BAB KETENTUAN
                  PASAL
                    AYAT | Satu:
                      BUTIR | huruf:
                        BUTIR | angka satu;
                        BUTIR | angka dua;
                      BUTIR | huruf lagi.
                    AYAT | Dua.
                  PASAL
                    AYAT | Mulai lagi.
                    AYAT | Lanjut.
                """);
        assertThat(read.remarks()).isEmpty();
    }

    @Test
    void listsOfStylesCountToo() {
        Recognised read = read(new WordFiles()
                .numbering(LISTS)
                .word(
                        "styles",
                        "styles",
                        "<w:style w:styleId=\"A\"><w:name w:val=\"Ayat\"/><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>"
                                + "<w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>")
                .body(p("Pasal 1")
                        + "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>Satu.</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"B\"/></w:pPr><w:r><w:t>Dua.</w:t></w:r></w:p>"));
        assertThat(Outlines.of(read.nodes())).isEqualTo("PASAL\n  AYAT | Satu.\n  AYAT | Dua.\n");
    }

    @Test
    void theOpeningIsReadFromItsTable() {
        Recognised read = read(new WordFiles()
                .numbering(LISTS)
                .body(p("PERATURAN BUPATI LEBONG")
                        + "<w:p><w:r><w:t>TENTANG</w:t><w:br/><w:t>UJI COBA</w:t></w:r></w:p>"
                        + "<w:tbl>" + row("Menimbang", ":", "a.", "bahwa satu;")
                        + row("", "", "b.", "bahwa dua;")
                        + row("Mengingat", ":", p("1.", "Undang-Undang satu;") + p("2.", "Undang-Undang dua;"))
                        + "</w:tbl>" + p("MEMUTUSKAN:")
                        + "<w:tbl>" + row("Menetapkan", ":", "PERATURAN BUPATI TENTANG UJI COBA.") + "</w:tbl>"
                        + p("Pasal 1") + p("Isi.")
                        + "<w:tbl>"
                        + row(
                                p("Diundangkan di Tubei") + p("SEKRETARIS DAERAH,"),
                                p("Ditetapkan di Tubei") + p("BUPATI LEBONG,"))
                        + "</w:tbl>"
                        + p("LAMPIRAN") + p("Tabel isian")
                        + "<w:tbl>" + row("No", "Nama", "Jabatan") + row("1", "Budi", "Camat") + "</w:tbl>"));
        assertThat(Outlines.of(read.nodes())).isEqualTo("""
                JUDUL | UJI COBA
                MENIMBANG | bahwa satu;
                MENIMBANG | bahwa dua;
                MENGINGAT | Undang-Undang satu;
                MENGINGAT | Undang-Undang dua;
                PASAL | Isi.
                LAMPIRAN Tabel isian
                  TABEL
                    BARIS
                      SEL | No
                      SEL | Nama
                      SEL | Jabatan
                    BARIS
                      SEL | 1
                      SEL | Budi
                      SEL | Camat
                """);
        assertThat(read.toLookAt()).isEmpty();
    }

    @Test
    void mergedAndMissingCellsOfATableBecomeEmptyOnesWhichIsTold() {
        Recognised read = read(new WordFiles()
                .body(p("PERATURAN BUPATI LEBONG") + p("TENTANG") + p("UJI COBA") + p("MEMUTUSKAN:") + p("Pasal 1")
                        + p("Isi.") + p("LAMPIRAN") + p("Tarif")
                        + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"
                        + p("Lokasi") + "</w:tc><w:tc>" + p("Tarif") + "</w:tc></w:tr>" + row("Pasar", "Los", "500")
                        + row("Terminal", "Kios") + "</w:tbl>" + p("Keterangan di bawah tabel.")));
        assertThat(Outlines.of(read.nodes())).endsWith("""
                LAMPIRAN Tarif
                  TABEL
                    BARIS
                      SEL | Lokasi
                      SEL
                      SEL | Tarif
                    BARIS
                      SEL | Pasar
                      SEL | Los
                      SEL | 500
                    BARIS
                      SEL | Terminal
                      SEL | Kios
                      SEL
                  ALINEA | Keterangan di bawah tabel.
                """);
        assertThat(read.toLookAt()).extracting(Remark::reason).containsExactly(Remark.Reason.MERGED);
    }

    @Test
    void aTableOutsideAnAnnexIsReadRowByRow() {
        Recognised read = read(new WordFiles()
                .body(p("PERATURAN BUPATI LEBONG") + p("TENTANG") + p("UJI COBA") + p("MEMUTUSKAN:") + p("Pasal 1")
                        + p("Isi.") + "<w:tbl>" + row("Lokasi", "Tarif") + row("Pasar", "500") + "</w:tbl>"));
        assertThat(Outlines.of(read.nodes())).endsWith("PASAL | Isi.⏎Lokasi | Tarif Pasar | 500\n");
        assertThat(read.toLookAt()).extracting(Remark::reason).contains(Remark.Reason.TABLE);
    }

    @Test
    void whatStandsBesideTheTextIsNamed() {
        Recognised read = read(
                new WordFiles()
                        .word(
                                "footnotes",
                                "footnotes",
                                "<w:footnote w:id=\"2\"><w:p><w:r><w:t>Lihat UU.</w:t></w:r></w:p></w:footnote>")
                        .word(
                                "comments",
                                "comments",
                                "<w:comment w:id=\"0\"><w:p><w:r><w:t>Perlu dibahas.</w:t></w:r></w:p></w:comment>")
                        .word("header1", "hdr", p("Rancangan internal"))
                        .word("footer1", "ftr", p("2"))
                        .body(
                                p("Pasal 1")
                                        + "<w:p><w:r><w:t>Isi </w:t></w:r><w:ins><w:r><w:t>baru</w:t></w:r></w:ins>"
                                        + "<w:del><w:r><w:delText>lama</w:delText></w:r></w:del><w:r><w:t>.</w:t></w:r>"
                                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                                        + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><a:graphic/></w:drawing></mc:Choice>"
                                        + "<mc:Fallback><w:pict><w:t>dobel</w:t></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"));
        assertThat(Outlines.of(read.nodes())).isEqualTo("PASAL | Isi baru. (catatan kaki: Lihat UU.)\n");
        assertThat(read.remarks())
                .extracting(remark -> remark.line() + " " + remark.reason() + " " + remark.detail() + remark.text())
                .containsExactlyInAnyOrder(
                        "0 COMMENT Perlu dibahas.",
                        "0 HEADER Rancangan internal",
                        "2 TRACKED +baru",
                        "2 TRACKED −lama",
                        "2 FOOTNOTE Lihat UU.",
                        "3 OBJECT 1");
    }

    @Test
    void tablesOfContentsAreLeftOut() {
        Recognised read = read(new WordFiles()
                .word("styles", "styles", "<w:style w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>")
                .body("<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr><w:r><w:t>BAB I UMUM 1</w:t></w:r></w:p>"
                        + p("BAB I") + p("UMUM") + p("Pasal 1") + p("Isi.")));
        assertThat(Outlines.of(read.nodes())).isEqualTo("BAB UMUM\n  PASAL | Isi.\n");
        assertThat(Outlines.remarks(read)).containsExactly("1 HEADER");
    }

    private Recognised read(WordFiles file) {
        Report report = new Report();
        List<Line> lines = DocxReader.read(file.write(folder), report);
        return TextRecognizer.whole(lines, Instrument.PERKADA, Computed.UNKNOWN, report);
    }

    private static String level(int definition, Object... levels) {
        StringBuilder xml = new StringBuilder("<w:abstractNum w:abstractNumId=\"" + definition + "\">");
        for (int i = 0; i < levels.length; i += 3) {
            xml.append("<w:lvl w:ilvl=\"")
                    .append(levels[i])
                    .append("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"")
                    .append(levels[i + 1])
                    .append("\"/><w:lvlText w:val=\"")
                    .append(levels[i + 2])
                    .append("\"/></w:lvl>");
        }
        return xml + "</w:abstractNum>";
    }
}
