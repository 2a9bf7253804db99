package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContinuedTest {

    private final DraftText before = text(
            "Dinas menyusun rencana kebutuhan kompetensi setiap tahun.",
            "Camat melaporkan hasilnya kepada Bupati.",
            "Biaya dibebankan pada anggaran daerah.");

    @Test
    void anArticleWithTheSameWordsGoesOnWhateverItsNumber() {
        DraftText after =
                text("Ketentuan umum.", "Camat melaporkan hasilnya kepada Bupati.", "Lain sama sekali isinya.");

        assertThat(Continued.of(before, after)).containsExactly(Map.entry(id(before, 1), id(after, 1)));
    }

    @Test
    void anArticleWithItsNumberGoesOnOnlyWithMostOfItsWords() {
        DraftText after = text(
                "Dinas menyusun rencana kebutuhan kompetensi setiap tiga tahun.",
                "Kecamatan membayar denda administratif.",
                "Biaya dibebankan pada anggaran.");

        assertThat(Continued.of(before, after))
                .containsOnly(Map.entry(id(before, 0), id(after, 0)), Map.entry(id(before, 2), id(after, 2)));
    }

    @Test
    void anArticleThatKeepsItsIdGoesOnWithOtherWords() {
        UUID kept = id(before, 2);
        DraftText after =
                new DraftText(List.of(new NewNode(TextKind.PASAL, "", "Isi baru.", List.of(), kept).at(null, 0)));

        assertThat(Continued.of(before, after)).containsExactly(Map.entry(kept, kept));
    }

    @Test
    void emptyArticlesAreNotTakenForEachOther() {
        assertThat(Continued.of(text("", ""), text("", ""))).isEmpty();
    }

    private static DraftText text(String... articles) {
        List<DraftNode> nodes = new ArrayList<>();
        for (String article : articles) {
            nodes.add(NewNode.text(TextKind.PASAL, article).at(null, nodes.size()));
        }
        return new DraftText(nodes);
    }

    private static UUID id(DraftText text, int index) {
        return text.articles().get(index).id();
    }
}
