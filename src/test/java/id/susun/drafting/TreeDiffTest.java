package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.drafting.Comparison.Change;
import id.susun.drafting.Comparison.Piece;
import id.susun.drafting.Comparison.Row;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TreeDiffTest {

    private static final UUID CHAPTER = UUID.randomUUID();
    private static final UUID OTHER_CHAPTER = UUID.randomUUID();
    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();
    private static final UUID C = UUID.randomUUID();
    private static final UUID D = UUID.randomUUID();

    @Test
    void wordsThatChangedStandOutInsideTheirNode() {
        Row row = row(compare(chapters(a("Camat wajib melapor.")), chapters(a("Camat dapat melapor."))), A);
        assertThat(row.change()).isEqualTo(Change.CHANGED);
        assertThat(row.before())
                .containsExactly(new Piece("Camat ", false), new Piece("wajib", true), new Piece(" melapor.", false));
        assertThat(row.after()).contains(new Piece("dapat", true));
    }

    @Test
    void addedAndRemovedNodesShowWhereTheyAreAndNothingElseDiffers() {
        Comparison result = compare(
                chapters(a("Satu"), node(B, "Dua"), node(C, "Tiga")),
                chapters(a("Satu"), node(C, "Tiga"), node(D, "Empat")));
        assertThat(result.rows()).extracting(Row::node).containsExactly(CHAPTER, A, B, C, D, OTHER_CHAPTER);
        assertThat(row(result, B).change()).isEqualTo(Change.REMOVED);
        assertThat(row(result, D).change()).isEqualTo(Change.ADDED);
        assertThat(row(result, C))
                .satisfies(row -> assertThat(row.differs()).isFalse())
                .satisfies(row -> assertThat(row.labelBefore()).isEqualTo("Pasal 3"))
                .satisfies(row -> assertThat(row.labelAfter()).isEqualTo("Pasal 2"));
        assertThat(result.differences()).isEqualTo(2);
    }

    @Test
    void oneNodeThatJumpsIsTheOnlyOneThatMoved() {
        Comparison result = compare(
                chapters(a("Satu"), node(B, "Dua"), node(C, "Tiga"), node(D, "Empat")),
                chapters(node(D, "Empat"), a("Satu"), node(B, "Dua"), node(C, "Tiga")));
        assertThat(result.rows()).filteredOn(Row::moved).extracting(Row::node).containsExactly(D);
    }

    @Test
    void aNodeInAnotherChapterMovedAndItsWordsAreStillCompared() {
        DraftText before = text(chapter(CHAPTER, a("Tetap sama")), chapter(OTHER_CHAPTER));
        DraftText after = text(chapter(CHAPTER), chapter(OTHER_CHAPTER, a("Tetap lain")));
        Row row = row(new TreeDiff(before, after).compare(), A);
        assertThat(row.moved()).isTrue();
        assertThat(row.change()).isEqualTo(Change.CHANGED);
    }

    @Test
    void aHugeRewrittenNodeIsShownAsAWhole() {
        String old = "lama ".repeat(4000);
        String now = "baru ".repeat(4000);
        Row row = row(compare(chapters(a(old)), chapters(a(now))), A);
        assertThat(row.before()).containsExactly(new Piece(old, true));
        assertThat(row.after()).containsExactly(new Piece(now, true));
    }

    private static Comparison compare(DraftText before, DraftText after) {
        return new TreeDiff(before, after).compare();
    }

    private static Row row(Comparison comparison, UUID id) {
        return comparison.rows().stream()
                .filter(row -> row.node().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static DraftText chapters(DraftNode... articles) {
        return text(chapter(CHAPTER, articles), chapter(OTHER_CHAPTER));
    }

    private static DraftText text(DraftNode... roots) {
        return new DraftText(List.of(roots));
    }

    private static DraftNode chapter(UUID id, DraftNode... articles) {
        List<DraftNode> inside = List.of(articles).stream()
                .map(article -> new DraftNode(
                        article.id(), id, TextKind.PASAL, 0, "", article.text(), 0, null, Instant.EPOCH, List.of()))
                .toList();
        return new DraftNode(id, null, TextKind.BAB, 0, "UMUM", "", 0, null, Instant.EPOCH, inside);
    }

    private static DraftNode a(String text) {
        return node(A, text);
    }

    private static DraftNode node(UUID id, String text) {
        return new DraftNode(id, null, TextKind.PASAL, 0, "", text, 0, null, Instant.EPOCH, List.of());
    }
}
