package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.susun.casefile.Instrument;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a part becomes one level deeper. */
class LevelsTest {

    @Test
    void underWordsThatAnnounceAListAnArticleBecomesItsFirstItem() {
        DraftText after = deeper("Rencana meliputi:", NewNode.text(TextKind.PASAL, "pelatihan; dan"), 1);

        assertThat(after.articles())
                .singleElement()
                .satisfies(article -> assertThat(article.children())
                        .extracting(DraftNode::kind)
                        .containsExactly(TextKind.BUTIR));
    }

    @Test
    void underOtherWordsItBecomesAClause() {
        DraftText after = deeper("Rencana disusun Camat.", NewNode.text(TextKind.PASAL, "Rencana dilaporkan."), 1);

        assertThat(after.articles())
                .singleElement()
                .satisfies(article -> assertThat(article.children())
                        .extracting(DraftNode::kind)
                        .containsExactly(TextKind.AYAT));
    }

    @Test
    void aClauseOfAnArticleThatAnnouncesAListBecomesAnItem() {
        LooseText text = new LooseText(
                Instrument.PERKADA,
                DraftText.begun(List.of(NewNode.text(
                        TextKind.PASAL,
                        "Rencana meliputi:",
                        NewNode.text(TextKind.AYAT, "pelatihan; dan"),
                        NewNode.text(TextKind.AYAT, "magang.")))));
        for (DraftNode clause : text.text().articles().getFirst().children()) {
            text.apply(new Strokes(text.text(), Instrument.PERKADA).shift(clause.id(), true));
        }

        assertThat(text.text().articles().getFirst().children())
                .extracting(DraftNode::kind, DraftNode::text)
                .containsExactly(tuple(TextKind.BUTIR, "pelatihan; dan"), tuple(TextKind.BUTIR, "magang."));
    }

    private static DraftText deeper(String words, NewNode next, int index) {
        LooseText text =
                new LooseText(Instrument.PERKADA, DraftText.begun(List.of(NewNode.text(TextKind.PASAL, words), next)));
        text.apply(new Strokes(text.text(), Instrument.PERKADA)
                .shift(text.text().articles().get(index).id(), true));
        return text.text();
    }
}
