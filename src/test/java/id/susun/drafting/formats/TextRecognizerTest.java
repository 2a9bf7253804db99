package id.susun.drafting.formats;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import id.susun.drafting.DraftCommands;
import id.susun.drafting.TextKind;
import id.susun.drafting.formats.Remark.Reason;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of texts that are pasted into a node. */
class TextRecognizerTest {

    @Test
    void clausesPastedIntoAnArticleStandInIt() {
        Recognised pasted = paste("""
                (1) Camat melakukan analisis kebutuhan melalui:
                a. survei;
                b. wawancara; dan
                c. penilaian:
                1. tertulis; dan
                2. lisan.
                (2) Hasilnya disampaikan kepada Wali Kota.
                """, TextKind.PASAL);
        assertThat(Outlines.of(pasted.nodes())).isEqualTo("""
                AYAT | Camat melakukan analisis kebutuhan melalui:
                  BUTIR | survei;
                  BUTIR | wawancara; dan
                  BUTIR | penilaian:
                    BUTIR | tertulis; dan
                    BUTIR | lisan.
                AYAT | Hasilnya disampaikan kepada Wali Kota.
                """);
        assertThat(pasted.remarks()).isEmpty();
        assertThat(pasted.lead()).isEmpty();
    }

    @Test
    void textBeforeTheFirstNumberBelongsToTheNodeItself() {
        Recognised pasted = paste("dilaksanakan melalui:\na. pelatihan;\nb. magang.", TextKind.AYAT);
        assertThat(pasted.lead()).isEqualTo("dilaksanakan melalui:");
        assertThat(Outlines.of(pasted.nodes())).isEqualTo("BUTIR | pelatihan;\nBUTIR | magang.\n");
    }

    @Test
    void whatCannotStandInTheNodeFollowsIt() {
        Recognised pasted = paste("sisa ayat.\n(2) Ayat kedua.\nPasal 6\nIsi pasal.\n(1) Ayat lain.", TextKind.AYAT);
        assertThat(pasted.lead()).isEqualTo("sisa ayat.");
        assertThat(pasted.nodes()).isEmpty();
        assertThat(Outlines.of(pasted.after())).isEqualTo("""
                AYAT | Ayat kedua.
                PASAL | Isi pasal.
                  AYAT | Ayat lain.
                """);
    }

    @Test
    void listsGoOnBesideTheItemTheyArePastedInto() {
        assertThat(Outlines.of(paste("survei;\nb. wawancara;\nc. telaah.", TextKind.BUTIR)
                        .after()))
                .isEqualTo("BUTIR | wawancara;\nBUTIR | telaah.\n");
        assertThat(Outlines.of(paste("terdiri atas:\n1. satu;\n2. dua.", TextKind.BUTIR)
                        .nodes()))
                .isEqualTo("BUTIR | satu;\nBUTIR | dua.\n");
        assertThat(Outlines.of(paste(
                                "1. Daerah adalah Kota.\n2. Camat adalah:\na. kepala; dan\nb. pimpinan.",
                                TextKind.DEFINISI)
                        .after()))
                .isEqualTo("""
                        DEFINISI | Daerah adalah Kota.
                        DEFINISI | Camat adalah:
                          BUTIR | kepala; dan
                          BUTIR | pimpinan.
                        """);
        assertThat(Outlines.of(paste("a. bahwa satu;\nb. bahwa dua;", TextKind.MENIMBANG)
                        .after()))
                .isEqualTo("MENIMBANG | bahwa satu;\nMENIMBANG | bahwa dua;\n");
        assertThat(paste("Pasal 18 ayat (6) Undang-Undang Dasar;", TextKind.MENGINGAT)
                        .lead())
                .isEqualTo("Pasal 18 ayat (6) Undang-Undang Dasar;");
    }

    @Test
    void wrappedLinesAreJoinedAndReferencesStayText() {
        Recognised pasted = paste("""
                Pasal 7
                (1)\tPengembangan Kompetensi sebagaimana dimaksud dalam
                Pasal 5
                ayat (2) huruf
                a. dan Pasal 6 ayat
                (1) dilaksanakan oleh kepala perangkat
                daerah menurut Peraturan Pemerintah Nomor
                11. Tahun ini.
                (2) Undang-
                Undang dan perundang-
                undangan serta kompe-
                tensi.
                """, TextKind.BAB);
        assertThat(Outlines.of(pasted.nodes())).isEqualTo("""
                PASAL
                  AYAT | Pengembangan Kompetensi sebagaimana dimaksud dalam Pasal 5 ayat (2) huruf a. dan Pasal 6 ayat (1) dilaksanakan oleh kepala perangkat daerah menurut Peraturan Pemerintah Nomor 11. Tahun ini.
                  AYAT | Undang- Undang dan perundang-undangan serta kompetensi.
                """);
        assertThat(Outlines.remarks(pasted)).containsExactly("12 HYPHEN");
    }

    @Test
    void numbersThatJumpedAreToldAndCountedAnew() {
        Recognised pasted = paste("Pasal5\n(1) Satu.\n(3) Tiga:\na. x;\nd. y;\nc. z.\nPasal 7A\nIsi.", TextKind.BAB);
        assertThat(Outlines.of(pasted.nodes())).isEqualTo("""
                PASAL
                  AYAT | Satu.
                  AYAT | Tiga:
                    BUTIR | x;
                    BUTIR | y;
                    BUTIR | z.
                PASAL | Isi.
                """);
        assertThat(Outlines.remarks(pasted))
                .containsExactly(
                        "3 NUMBER (1) … (3)", "5 NUMBER a. … d.", "6 NUMBER d. … c.", "7 NUMBER Pasal 5 … Pasal 7A");
    }

    @Test
    void whatIsNestedTooDeepIsRaisedToTheFourthLevelAndNothingIsLost() {
        StringBuilder deep = new StringBuilder("Pasal 1\nJenjang:\n");
        for (int level = 0; level < 20; level++) {
            deep.append("    ".repeat(level))
                    .append(level % 2 == 0 ? "a. " : "1. ")
                    .append("tingkat ")
                    .append(level)
                    .append(":\n");
        }
        Recognised pasted = paste(deep.toString(), TextKind.BAB);
        String outline = Outlines.of(pasted.nodes());
        for (int level = 0; level < 20; level++) {
            assertThat(outline).contains("| tingkat " + level + ":\n");
        }
        assertThat(outline)
                .contains("        BUTIR | tingkat 3:\n        BUTIR | tingkat 4:\n        BUTIR | tingkat 5:")
                .doesNotContain("          BUTIR");
        assertThat(pasted.remarks())
                .filteredOn(remark -> remark.reason() == Reason.TOO_DEEP)
                .hasSize(16);
    }

    @Test
    void whatLacksItsArticleGetsOne() {
        Recognised pasted =
                TextRecognizer.recognise("BAB I\nKETENTUAN UMUM\n(1) Tanpa pasal.", null, Instrument.PERKADA);
        assertThat(Outlines.of(pasted.nodes())).isEqualTo("BAB KETENTUAN UMUM\n  PASAL\n    AYAT | Tanpa pasal.\n");
        assertThat(Outlines.remarks(pasted)).containsExactly("3 MISSING_PARENT PASAL");
        Recognised prose = TextRecognizer.recognise("Sekadar kalimat.\nDan lagi.", null, Instrument.PERKADA);
        assertThat(Outlines.of(prose.nodes())).isEqualTo("PASAL | Sekadar kalimat.⏎Dan lagi.\n");
        assertThat(Outlines.remarks(prose)).containsExactly("1 MISSING_PARENT PASAL", "2 PARAGRAPH");
    }

    @Test
    void whatTheInstrumentHasNotBecomesText() {
        Recognised pasted = TextRecognizer.recognise(
                "KESATU : Membentuk tim.\nBAB I\nPasal 1\n(1) Ayat.\nKEDUA\t: Berlaku.",
                null,
                Instrument.KEPUTUSAN_CAMAT);
        assertThat(Outlines.of(pasted.nodes()))
                .isEqualTo("PUTUSAN | Membentuk tim.⏎BAB I⏎Pasal 1⏎(1) Ayat.\nPUTUSAN | Berlaku.\n");
        assertThat(Outlines.remarks(pasted)).containsExactly("2 NOT_ALLOWED", "3 NOT_ALLOWED", "4 NOT_ALLOWED");
    }

    @Test
    void emojiAndRightToLeftTextStayAndHiddenDirectionsAreTold() {
        Recognised pasted =
                paste("(1) Layanan 😀 النص\u200F \u202Eterbalik\u202C.\n(2) kom\u00ADpetensi\u0007.", TextKind.PASAL);
        assertThat(Outlines.of(pasted.nodes()))
                .isEqualTo("AYAT | Layanan 😀 النص\u200F terbalik.\nAYAT | kompetensi.\n");
        assertThat(Outlines.remarks(pasted)).containsExactly("1 HIDDEN", "2 HIDDEN");
    }

    @Test
    void pageNumbersAndCatchwordsAreLeftOutAndTold() {
        Recognised pasted = paste(
                "(1) Camat\njdih.medan.go.id\n- 3 -\nmelapor.\n(2) Lama . . .\n4\n(2) Lama tugas\n5\n(lima) tahun.",
                TextKind.PASAL);
        assertThat(Outlines.of(pasted.nodes())).isEqualTo("AYAT | Camat melapor.\nAYAT | Lama tugas 5 (lima) tahun.\n");
        assertThat(Outlines.remarks(pasted)).containsExactly("2 HEADER", "3 PAGE", "5 PAGE", "6 PAGE");
    }

    @Test
    void longTextsGoOnInAFurtherNode() {
        Recognised pasted = paste("(1) " + "kata ".repeat(9000) + "\n(2) Akhir.", TextKind.PASAL);
        assertThat(pasted.nodes()).hasSize(4).allMatch(node -> node.text().length() <= DraftCommands.LONGEST_TEXT);
        assertThat(pasted.nodes().stream()
                        .mapToInt(node -> node.text().split(" ").length)
                        .sum())
                .isEqualTo(9001);
        assertThat(pasted.remarks()).extracting(Remark::reason).contains(Reason.TOO_LONG);
    }

    @Test
    void aWholeTextIsToldFromAPart() {
        assertThat(TextRecognizer.looksWhole("Menimbang : a. bahwa x;\nMengingat : 1. UU;"))
                .isTrue();
        assertThat(TextRecognizer.looksWhole("(1) Camat mengingat tugasnya.\n(2) Tentang hal lain."))
                .isFalse();
    }

    @Test
    void everyWordOfWhateverIsPastedIsKeptOrNamed() {
        String odd =
                "}{ ()\n(0) nol\n() kosong\n99999999999. banyak\nBAB\nBAB ZZ\nPasal\nBagian\nBagian Kesatu dari\nParagraf\n"
                        + "a.\n1.\n)(\nKESATU\n• titik\n- strip\nMenimbang\nLAMPIRAN\nPENJELASAN\nTENTANG";
        for (Instrument instrument : Instrument.values()) {
            for (TextKind context : TextKind.values()) {
                assertThat(Words.lost(odd, TextRecognizer.recognise(odd, context, instrument)))
                        .as(instrument + " " + context)
                        .isEmpty();
            }
            assertThat(Words.lost(odd, TextRecognizer.recogniseWhole(odd, instrument)))
                    .isEmpty();
        }
    }

    private static Recognised paste(String text, TextKind context) {
        return TextRecognizer.recognise(text, context, Instrument.PERKADA);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsToldInBothLanguages(Reason reason) {
        assertThat(ResourceBundle.getBundle("i18n.formats", Locale.of("id", "ID"))
                        .getString("formats.reason." + reason))
                .endsWith(".");
        assertThat(ResourceBundle.getBundle("i18n.formats", Locale.ENGLISH).getString("formats.reason." + reason))
                .endsWith(".");
    }
}
