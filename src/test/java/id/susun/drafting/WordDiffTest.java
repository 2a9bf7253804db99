package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.drafting.Comparison.Mark;
import id.susun.drafting.Comparison.Marked;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    private static final List<String> WORDS = List.of("camat", "wajib", "dapat", "lapor", "-", ",", "(2)", "\n", "🌿");

    @Test
    void inOneColumnWhatWentStandsBeforeWhatCame() {
        assertThat(WordDiff.inline("Camat wajib melapor.", "Camat dapat segera melapor."))
                .containsExactly(
                        new Marked("Camat ", Mark.KEPT),
                        new Marked("wajib", Mark.DELETED),
                        new Marked("dapat segera", Mark.INSERTED),
                        new Marked(" melapor.", Mark.KEPT));
    }

    @Test
    void changesApartByABlankAreOne() {
        assertThat(WordDiff.inline(
                        "Bupati menetapkan rencana tahunan ini.", "Camat menyusun rencana lima tahunan ini."))
                .containsExactly(
                        new Marked("Bupati menetapkan", Mark.DELETED),
                        new Marked("Camat menyusun", Mark.INSERTED),
                        new Marked(" rencana", Mark.KEPT),
                        new Marked(" lima", Mark.INSERTED),
                        new Marked(" tahunan ini.", Mark.KEPT));
    }

    @Test
    void aChangeInALongTextCostsWhatTheTextIsLong() {
        assertThat(comparisons(10_000)).isLessThan(15L * comparisons(1_000));
        assertThat(comparisons(100_000)).isLessThan(15L * comparisons(10_000));
    }

    /** How often two words are compared to find one change in the middle and one at the end. */
    private static long comparisons(int words) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            text.add("kata" + i);
        }
        String before = String.join(" ", text);
        text.set(words / 2, "lain");
        text.set(words - 1, "lain");
        AtomicLong count = new AtomicLong();
        WordDiff.of(before, String.join(" ", text), (one, other) -> {
            count.incrementAndGet();
            return one.equals(other);
        });
        return count.get();
    }

    @Test
    void oneColumnHoldsBothTextsWhole() {
        Random random = new Random(20261125);
        for (int i = 0; i < 2_000; i++) {
            String before = text(random);
            String after = text(random);
            List<Marked> inline = WordDiff.inline(before, after);
            assertThat(without(inline, Mark.INSERTED)).isEqualTo(before);
            assertThat(without(inline, Mark.DELETED)).isEqualTo(after);
        }
    }

    @Test
    void aTextThatIsNewOrGoneIsMarkedWhole() {
        assertThat(WordDiff.inline("", "Baru")).containsExactly(new Marked("Baru", Mark.INSERTED));
        assertThat(WordDiff.inline("Lama", "")).containsExactly(new Marked("Lama", Mark.DELETED));
        assertThat(WordDiff.inline("", "")).isEmpty();
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    }

    private static String without(List<Marked> words, Mark mark) {
        return words.stream()
                .filter(run -> run.mark() != mark)
                .map(Marked::text)
                .collect(Collectors.joining());
    }
}
