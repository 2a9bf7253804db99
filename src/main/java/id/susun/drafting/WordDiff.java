package id.susun.drafting;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import id.susun.drafting.Comparison.Mark;
import id.susun.drafting.Comparison.Marked;
import id.susun.drafting.Comparison.Piece;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Word by word, what one text has that the other lacks. */
final class WordDiff {

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** Beyond this many words on both sides together, a rewritten text is shown as a whole: the search grows with the square. */
    private static final int MOST_WORDS = 6_000;

    private WordDiff() {}

    record Sides(List<Piece> before, List<Piece> after) {}

    static Sides of(String before, String after) {
        if (before.equals(after)) {
            return new Sides(whole(before, false), whole(after, false));
        }
        List<String> old = words(before);
        List<String> now = words(after);
        if (old.size() + now.size() > MOST_WORDS) {
            return new Sides(whole(before, true), whole(after, true));
        }
        List<Piece> left = new ArrayList<>();
        List<Piece> right = new ArrayList<>();
        int atOld = 0;
        int atNow = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            append(left, old.subList(atOld, delta.getSource().getPosition()), false);
            append(right, now.subList(atNow, delta.getTarget().getPosition()), false);
            append(left, delta.getSource().getLines(), true);
            append(right, delta.getTarget().getLines(), true);
            atOld = delta.getSource().getPosition() + delta.getSource().size();
            atNow = delta.getTarget().getPosition() + delta.getTarget().size();
        }
        append(left, old.subList(atOld, old.size()), false);
        append(right, now.subList(atNow, now.size()), false);
        return new Sides(List.copyOf(left), List.copyOf(right));
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
