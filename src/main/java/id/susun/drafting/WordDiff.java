package id.susun.drafting;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import id.susun.drafting.Comparison.Mark;
import id.susun.drafting.Comparison.Marked;
import id.susun.drafting.Comparison.Piece;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Word by word, what one text has that the other lacks. */
final class WordDiff {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** Beyond this many words between what both begin and end with, a rewritten text is shown as a whole. */
    private static final int MOST_WORDS = 6_000;

    private WordDiff() {}

    record Sides(List<Piece> before, List<Piece> after) {}

    static Sides of(String before, String after) {
        return of(before, after, Objects::equals);
    }

    static Sides of(String before, String after, BiPredicate<String, String> same) {
        if (before.equals(after)) {
            return new Sides(whole(before, false), whole(after, false));
        }
        List<String> old = words(before);
        List<String> now = words(after);
        int most = Math.min(old.size(), now.size());
        int head = 0;
        while (head < most && same.test(old.get(head), now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && same.test(old.get(old.size() - 1 - tail), now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        both(left, right, old.subList(0, head));
        between(left, right, old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), same);
        both(left, right, old.subList(old.size() - tail, old.size()));
        return new Sides(List.copyOf(left), List.copyOf(right));
    }

    /** In linear space: the other way of the library needs room for the square of what differs. */
    private static void between(
            List<Piece> left, List<Piece> right, List<String> old, List<String> now, BiPredicate<String, String> same) {
        if (old.isEmpty() || now.isEmpty() || old.size() + now.size() > MOST_WORDS) {
            append(left, old, true);
            append(right, now, true);
            return;
        }
        int atOld = 0;
        int atNow = 0;
        List<AbstractDelta<String>> deltas =
                DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>(same)).getDeltas();
        for (int i = 0; i < deltas.size(); i++) {
            int fromOld = deltas.get(i).getSource().getPosition();
            int fromNow = deltas.get(i).getTarget().getPosition();
            both(left, right, old.subList(atOld, fromOld));
            atOld = end(deltas.get(i).getSource());
            atNow = end(deltas.get(i).getTarget());
            while (i + 1 < deltas.size() && onlyBlanks(old, atOld, deltas.get(i + 1))) {
                i++;
                atOld = end(deltas.get(i).getSource());
                atNow = end(deltas.get(i).getTarget());
            }
            append(left, old.subList(fromOld, atOld), true);
            append(right, now.subList(fromNow, atNow), true);
        }
        both(left, right, old.subList(atOld, old.size()));
    }

    /** Two changes with nothing but a blank between them are one: words are easier to read than crumbs. */
    private static boolean onlyBlanks(List<String> old, int from, AbstractDelta<String> next) {
        return old.subList(from, next.getSource().getPosition()).stream().allMatch(String::isBlank);
    }

    private static int end(Chunk<String> chunk) {
        return chunk.getPosition() + chunk.size();
    }

    private static void both(List<Piece> left, List<Piece> right, List<String> words) {
        append(left, words, false);
        append(right, words, false);
    }

    /** Both texts in one: what went before what came in its place. */
    static List<Marked> inline(String before, String after) {
        return inline(of(before, after));
    }

    /** Runs that both sides have are the same in the same order. */
    static List<Marked> inline(Sides sides) {
        List<Marked> together = new ArrayList<>();
        Iterator<Piece> right = sides.after().iterator();
        for (Piece piece : sides.before()) {
            if (piece.different()) {
                together.add(new Marked(piece.text(), Mark.DELETED));
            } else {
                insertUntilKept(together, right);
                together.add(new Marked(piece.text(), Mark.KEPT));
            }
        }
        insertUntilKept(together, right);
        return List.copyOf(together);
    }

    private static void insertUntilKept(List<Marked> together, Iterator<Piece> right) {
        while (right.hasNext()) {
            Piece piece = right.next();
            if (!piece.different()) {
                return;
            }
            together.add(new Marked(piece.text(), Mark.INSERTED));
        }
    }

    static List<Piece> whole(String text, boolean different) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, different));
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void append(List<Piece> pieces, List<String> words, boolean different) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), different));
        }
    }
}
