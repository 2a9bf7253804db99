package id.susun.drafting;

import static id.susun.drafting.NewNode.heading;
import static id.susun.drafting.NewNode.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.susun.tenant.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    private static final CaseId CASE = new CaseId(UUID.randomUUID());

    private final Draft draft = draft(
            text(TextKind.MENIMBANG, "bahwa kompetensi perlu dikembangkan;"),
            text(
                    TextKind.MENIMBANG,
                    "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan;"),
            heading(
                    TextKind.BAB,
                    "KETENTUAN UMUM",
                    text(TextKind.PASAL, "Dalam Peraturan ini yang dimaksud dengan:", text(TextKind.DEFINISI, "ASN."))),
            heading(
                    TextKind.BAB,
                    "PELAKSANAAN",
                    text(
                            TextKind.PASAL,
                            "",
                            text(TextKind.AYAT, "Camat melakukan pelatihan."),
                            text(
                                    TextKind.AYAT,
                                    "Pelatihan sebagaimana dimaksud pada ayat (1) meliputi:",
                                    text(TextKind.BUTIR, "teknis; dan"),
                                    text(TextKind.BUTIR, "manajerial."))),
                    text(TextKind.PASAL, "Pelatihan sebagaimana dimaksud dalam Pasal 2 ayat (2) huruf b dibiayai.")));

    @Test
    void aReferenceFollowsItsTargetWhenTheArticlesBeforeItGrow() {
        Draft linked = linked(draft);

        assertThat(plain(linked, "Pasal 3"))
                .isEqualTo("Pelatihan sebagaimana dimaksud dalam Pasal 2 ayat (2) huruf b dibiayai.");
        assertThat(plain(withArticleBefore(linked), "Pasal 4"))
                .isEqualTo("Pelatihan sebagaimana dimaksud dalam Pasal 3 ayat (2) huruf b dibiayai.");
    }

    @Test
    void aReferenceKeepsTheFormInWhichItWasWritten() {
        Draft linked = linked(draft);

        assertThat(node(linked, "Pasal 2 ayat (2)").text()).contains("|ayat (1)]");
        assertThat(plain(withArticleBefore(linked), "Pasal 3 ayat (2)"))
                .isEqualTo("Pelatihan sebagaimana dimaksud pada ayat (1) meliputi:");
    }

    @Test
    void theLettersOfTheConsiderationsAreLinked() {
        assertThat(node(linked(draft), "Menimbang huruf b").text()).contains("|huruf a]");
    }

    @Test
    void aReferenceWhoseTargetIsGoneSaysSo() {
        Draft linked = linked(draft);
        DraftNode citing = node(linked, "Pasal 3");
        Draft without = Draft.of(CASE, new DraftText(List.of(citing)), true);

        assertThat(without.references().plain(citing.text()))
                .isEqualTo(
                        "Pelatihan sebagaimana dimaksud dalam Pasal 2 ayat (2) huruf b (rujukan terputus) dibiayai.");
    }

    @Test
    void aSeriesOfClausesBelongsToTheArticleNamedBeforeIt() {
        assertThat(link("Pelatihan sebagaimana dimaksud dalam Pasal 2 ayat (1) dan ayat (2) dinilai."))
                .contains("|Pasal 2 ayat (1)] dan [#")
                .contains("|ayat (2)] dinilai.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "berdasarkan Pasal 2 ayat (1) Undang-Undang Nomor 20 Tahun 2023",
                "berdasarkan Pasal 2 ayat (1) dan ayat (2) Peraturan Pemerintah Nomor 11 Tahun 2017",
                "sebagaimana dimaksud dalam Pasal 99",
                "sebagaimana dimaksud dalam Pasal 2 ayat (9)",
                "Pasal 2A",
            })
    void whatBelongsElsewhereOrPointsNowhereStaysAsWritten(String words) {
        assertThat(link(words)).isEqualTo(words);
    }

    @Test
    void whatTheTextSaysOfItselfIsLinked() {
        assertThat(link("diatur dalam Pasal 1 Peraturan Bupati ini")).contains("|Pasal 1] Peraturan");
    }

    @Test
    void aTokenIsAsShortAsItsPlaceAllows() {
        References references = draft.references();

        assertThat(references.token(node(draft, "Pasal 3"), node(draft, "Pasal 2 ayat (1)")))
                .endsWith("|Pasal 2 ayat (1)]");
        assertThat(references.token(node(draft, "Pasal 2 ayat (2)"), node(draft, "Pasal 2 ayat (1)")))
                .endsWith("|ayat (1)]");
        assertThat(references.token(node(draft, "Pasal 2 ayat (2) huruf a"), node(draft, "Pasal 2 ayat (2) huruf b")))
                .endsWith("|huruf b]");
    }

    @Test
    void linkingTwiceChangesNothing() {
        Draft once = linked(draft);

        assertThat(linked(once)).isEqualTo(once);
    }

    @Test
    void nothingInsideALinkIsLinkedAgain() {
        DraftNode citing = node(draft, "Pasal 2 ayat (2)").saying("", "Lihat Pasal 2 ayat (1) dan ayat (2) huruf b.");
        ReferenceFinder finder = new ReferenceFinder(draft.text());
        String once = finder.link(citing);

        assertThat(References.targets(once))
                .containsExactlyInAnyOrder(
                        node(draft, "Pasal 2 ayat (1)").id(),
                        node(draft, "Pasal 2 ayat (2) huruf b").id());
        assertThat(finder.link(citing.saying("", once))).isEqualTo(once);
    }

    @Test
    void aSeriesGoesOnBehindALink() {
        DraftNode second = node(draft, "Pasal 2 ayat (2)");
        String first = References.token(node(draft, "Pasal 2 ayat (1)").id(), "Pasal 2 ayat (1)");

        assertThat(link(first + " dan ayat (2)"))
                .isEqualTo(first + " dan " + References.token(second.id(), "ayat (2)"));
    }

    private String link(String words) {
        DraftNode citing = node(draft, "Pasal 3").saying("", words);
        return new ReferenceFinder(draft.text()).link(citing);
    }

    private static Draft withArticleBefore(Draft draft) {
        List<DraftNode> roots = new ArrayList<>(draft.text().roots());
        roots.add(
                2, heading(TextKind.BAB, "ASAS", text(TextKind.PASAL, "Asas.")).at(null, 2));
        return Draft.of(CASE, new DraftText(roots), true);
    }

    private static Draft linked(Draft draft) {
        ReferenceFinder finder = new ReferenceFinder(draft.text());
        return Draft.of(
                CASE,
                new DraftText(draft.text().roots().stream()
                        .map(node -> node.linked(finder))
                        .toList()),
                true);
    }

    private static String plain(Draft draft, String name) {
        return draft.references().plain(node(draft, name).text());
    }

    private static DraftNode node(Draft draft, String name) {
        return draft.text()
                .all()
                .filter(node -> draft.name(node).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Draft draft(NewNode... nodes) {
        List<DraftNode> roots = new ArrayList<>();
        for (NewNode node : nodes) {
            roots.add(node.at(null, roots.size()));
        }
        return Draft.of(CASE, DraftText.inOrder(roots), true);
    }
}
