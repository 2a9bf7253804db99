package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.drafting.Comparison.Change;
import id.susun.drafting.Comparison.Piece;
import id.susun.drafting.Comparison.Row;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
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
        String old = "lama ".repeat(4000).strip();
        String now = "baru ".repeat(4000).strip();
        Row row = row(compare(chapters(a(old)), chapters(a(now))), A);
        assertThat(row.before()).containsExactly(new Piece(old, true));
        assertThat(row.after()).containsExactly(new Piece(now, true));
    }

    @Test
    void aNodeThatOnlyGotAnotherNumberSaysSoAndIsNoDifference() {
        Comparison result =
                compare(chapters(a("Satu"), node(C, "Tiga")), chapters(node(D, "Baru"), a("Satu"), node(C, "Tiga")));
        assertThat(row(result, A).change()).isEqualTo(Change.RENUMBERED);
        assertThat(row(result, A).shows()).isTrue();
        assertThat(row(result, A).differs()).isFalse();
        assertThat(result.differences()).isEqualTo(1);
        assertThat(result.count(Change.RENUMBERED)).isEqualTo(2);
    }

    @Test
    void aReferenceThatFollowsItsTargetIsOnlyANumber() {
        String words = "Sesuai " + References.token(A, "Pasal 1") + ".";
        Comparison result =
                compare(chapters(a("Satu"), node(B, words)), chapters(node(D, "Baru"), a("Satu"), node(B, words)));
        assertThat(row(result, B).change()).isEqualTo(Change.RENUMBERED);
        assertThat(row(result, B).before()).contains(new Piece("1", true));
        assertThat(row(result, B).after()).contains(new Piece("2", true));

        Comparison other = compare(
                chapters(a("Satu"), node(C, "Tiga"), node(B, words)),
                chapters(a("Satu"), node(C, "Tiga"), node(B, "Sesuai " + References.token(C, "Pasal 1") + ".")));
        assertThat(row(other, B).change()).as("another target").isEqualTo(Change.CHANGED);
    }

    @Test
    void whatMovedSaysWhereFromAndWhereTo() {
        DraftText before = text(chapter(CHAPTER, a("Tetap")), chapter(OTHER_CHAPTER, node(B, "Dua")));
        DraftText after = text(chapter(CHAPTER), chapter(OTHER_CHAPTER, node(B, "Dua"), a("Tetap")));
        Row moved = row(new TreeDiff(before, after).compare(), A);
        assertThat(moved.placeBefore()).isEqualTo("BAB I, Pasal 1");
        assertThat(moved.placeAfter()).isEqualTo("BAB II, Pasal 2");
        assertThat(new TreeDiff(before, after).compare().moved()).isEqualTo(1);
    }

    @Test
    void anotherHeadingIsAChangeOfItsChapterAlone() {
        DraftNode old = chapter(CHAPTER, a("Tetap"));
        Comparison result = compare(text(old), text(old.saying("PENUTUP", "")));
        assertThat(row(result, CHAPTER).change()).isEqualTo(Change.CHANGED);
        assertThat(row(result, CHAPTER).inline()).contains(new Comparison.Marked("PENUTUP", Comparison.Mark.INSERTED));
        assertThat(result.differences()).isEqualTo(1);
    }

    @Test
    void anElucidationIsComparedAtItsArticle() {
        UUID said = UUID.randomUUID();
        Comparison result = compare(
                chapters(a("Satu").with(List.of(elucidation(said, "Cukup jelas.")))),
                chapters(a("Satu").with(List.of(elucidation(said, "Yang dimaksud dengan \"camat\" …")))));
        assertThat(result.rows()).extracting(Row::node).containsExactly(CHAPTER, A, said, OTHER_CHAPTER);
        assertThat(row(result, said).place()).isEqualTo("BAB I, Penjelasan Pasal 1");
        assertThat(row(result, said).change()).isEqualTo(Change.CHANGED);
    }

    @Test
    void aTextIsWalkedAsOftenHoweverLongItIs() {
        double small = (double) walks(300) / 300;
        double large = (double) walks(3_000) / 3_000;
        assertThat(small).isPositive();
        assertThat(large).as("visits per node").isLessThanOrEqualTo(small * 1.1);
    }

    /** How often the children of nodes are asked for while two texts of so many articles are compared. */
    private static long walks(int articles) {
        AtomicLong visits = new AtomicLong();
        List<DraftNode> old = new ArrayList<>();
        List<DraftNode> now = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            DraftNode article = node(UUID.randomUUID(), "Isi " + i).with(new Counted(visits));
            old.add(article);
            now.add(i % 7 == 0 ? article.saying("", "Lain " + i) : article);
        }
        now.add(0, now.removeLast());
        now.remove(articles / 2);
        new TreeDiff(new DraftText(old), new DraftText(now)).compare();
        return visits.get();
    }

    /** No children, and a count of how often anybody looked. */
    private static final class Counted extends AbstractList<DraftNode> {

        private final AtomicLong visits;

        Counted(AtomicLong visits) {
            this.visits = visits;
        }

        @Override
        public DraftNode get(int index) {
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public int size() {
            visits.incrementAndGet();
            return 0;
        }
    }

    private static DraftNode elucidation(UUID id, String text) {
        return new DraftNode(id, A, TextKind.PENJELASAN, 0, "", text, 0, null, Instant.EPOCH, List.of());
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
                        article.id(),
                        id,
                        TextKind.PASAL,
                        0,
                        "",
                        article.text(),
                        0,
                        null,
                        Instant.EPOCH,
                        article.children()))
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
