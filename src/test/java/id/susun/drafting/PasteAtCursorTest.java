package id.susun.drafting;

import static id.susun.drafting.NewNode.heading;
import static id.susun.drafting.NewNode.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.casefile.Instrument;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.Paste.Place;
import id.susun.drafting.formats.Recognised;
import id.susun.drafting.formats.TextRecognizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is pasted stands where the cursor stood, and no word around it is lost. */
class PasteAtCursorTest {

    private final LooseText desk = new LooseText(
            Instrument.PERKADA,
            DraftText.begun(List.of(
                    text(TextKind.JUDUL, "SAMPAH"),
                    heading(
                            TextKind.BAB,
                            "KETENTUAN UMUM",
                            text(TextKind.PASAL, "Camat membina lurah menurut Pasal 2 dan melapor kepada Bupati."),
                            text(
                                    TextKind.PASAL,
                                    "Pembinaan meliputi:",
                                    text(TextKind.BUTIR, "rencana; dan"),
                                    text(TextKind.BUTIR, "laporan.")),
                            text(TextKind.PASAL, "Lurah melapor.", text(TextKind.AYAT, "Setiap bulan."))))));

    @Test
    void theSelectedWordsMakeRoomAndThoseAroundThemFrameWhatIsPasted() {
        DraftText before = desk.text();

        Change.Done done = paste(
                "Pasal 1",
                "Camat membina lurah ",
                " melapor kepada Bupati.",
                Place.AMID,
                "dan desa.\nPasal 9\n(1) Camat menilai lurah.\n(2) Camat menilai desa");

        assertThat(shape())
                .containsExactly(
                        "Judul: SAMPAH",
                        "BAB I: KETENTUAN UMUM",
                        "Pasal 1: Camat membina lurah dan desa.",
                        "Pasal 2: ",
                        "Pasal 2 ayat (1): Camat menilai lurah.",
                        "Pasal 2 ayat (2): Camat menilai desa melapor kepada Bupati.",
                        "Pasal 3: Pembinaan meliputi:",
                        "Pasal 3 huruf a: rencana; dan",
                        "Pasal 3 huruf b: laporan.",
                        "Pasal 4: Lurah melapor.",
                        "Pasal 4 ayat (1): Setiap bulan.");
        desk.apply(done.undo());
        assertThat(desk.text().sameAs(before)).as("one step back").isTrue();
    }

    @Test
    void wordsBehindALastLineThatIsOverAreAPartOfTheirOwn() {
        paste("Pasal 3 ayat (1)", "Setiap ", "bulan.", Place.APART, "minggu;\n(2) Setiap hari.\n");

        assertThat(shape())
                .endsWith(
                        "Pasal 3 ayat (1): Setiap minggu;",
                        "Pasal 3 ayat (2): Setiap hari.",
                        "Pasal 3 ayat (3): bulan.");
    }

    @Test
    void partsThatGoInsideStandBeforeThoseBehindTheCursor() {
        paste("Pasal 2", "Pembinaan meliputi:", "", Place.AMID, "a. pelatihan;\nb. lokakarya;");

        assertThat(shape())
                .containsSubsequence(
                        "Pasal 2: Pembinaan meliputi:",
                        "Pasal 2 huruf a: pelatihan;",
                        "Pasal 2 huruf b: lokakarya;",
                        "Pasal 2 huruf c: rencana; dan",
                        "Pasal 2 huruf d: laporan.");
    }

    @Test
    void aListBehindAColonStandsInsideTheItemThatIntroducesIt() {
        paste("Pasal 2 huruf a", "rencana, terdiri atas:", "", Place.AMID, "1. tahunan; dan\n2. bulanan;");

        assertThat(shape())
                .containsSubsequence(
                        "Pasal 2 huruf a: rencana, terdiri atas:",
                        "Pasal 2 huruf a angka 1: tahunan; dan",
                        "Pasal 2 huruf a angka 2: bulanan;",
                        "Pasal 2 huruf b: laporan.");
    }

    @Test
    void aCutHeadingKeepsItsWordsToo() {
        paste("BAB I", "KETENTUAN ", "UMUM", Place.AMID, "PERALIHAN\nBAB II\nPENUTUP");

        assertThat(shape()).contains("BAB I: KETENTUAN PERALIHAN").endsWith("BAB II: PENUTUP", "Pasal 4: UMUM");
    }

    @Test
    void severalPlainLinesGoBetweenTheWords() {
        paste("Pasal 3", "Lurah ", "melapor.", Place.AMID, "dan Camat\nbersama-sama");

        assertThat(shape()).contains("Pasal 3: Lurah dan Camat bersama-sama melapor.");
    }

    @Test
    void referencesAroundTheCursorMeanTheNumbersFromBefore() {
        paste("Pasal 1", "Camat membina lurah menurut Pasal 2", " dan menurut Pasal 3.", Place.AMID, "\nPasal 7\nBaru");

        assertThat(shape())
                .containsSubsequence(
                        "Pasal 1: Camat membina lurah menurut Pasal 3", "Pasal 2: Baru dan menurut Pasal 4.");
    }

    @Test
    void whoWroteMeanwhileIsNotOverwritten() {
        desk.say(new EditNode(node("Pasal 1").id(), "", "Kata rekan.", 0), true);

        assertThatExceptionOfType(NodeConflict.class)
                .isThrownBy(() -> desk.paste(new Paste(
                        new EditNode(node("Pasal 1").id(), "", "Camat", 0),
                        " membina lurah",
                        Place.AMID,
                        "",
                        List.of(),
                        List.of(text(TextKind.PASAL, "Baru.")))));
        assertThat(shape()).contains("Pasal 1: Kata rekan.").doesNotContain("Pasal 2: Baru.");
    }

    private Change.Done paste(String place, String head, String tail, Place how, String pasted) {
        DraftNode node = node(place);
        Recognised found =
                TextRecognizer.recognise(pasted, node.kind(), desk.text().itemLevel(node), head, Instrument.PERKADA);
        boolean worded = node.kind().hasText();
        EditNode cut = new EditNode(node.id(), worded ? "" : head, worded ? head : "", node.version());
        return desk.paste(new Paste(cut, tail, how, found.lead(), found.nodes(), found.after()));
    }

    private List<String> shape() {
        References references = desk.draft().references();
        return desk.text()
                .all()
                .map(node -> desk.draft().name(node) + ": " + node.heading() + references.plain(node.text()))
                .toList();
    }

    private DraftNode node(String name) {
        return desk.text()
                .all()
                .filter(node -> desk.draft().name(node).equals(name))
                .findFirst()
                .orElseThrow();
    }
}
