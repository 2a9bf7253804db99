package id.susun.drafting;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * Two versions of a text side by side, node by node in the order of the newer one.
 *
 * @param rows all nodes of both
 */
public record Comparison(List<Row> rows) implements Serializable {

    /** What became of a node. */
    public enum Change {
        SAME,
        /** It says the same; only its number, or a number that it refers to, is another. */
        RENUMBERED,
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One node.
     *
     * @param node its id
     * @param kind what it is
     * @param change what became of it
     * @param moved whether it stands elsewhere among the nodes that both have
     * @param labelBefore its number before; empty where it has none or is new
     * @param labelAfter its number now; empty where it has none or is gone
     * @param placeBefore its name before with the chapter it stood in; empty where it is new
     * @param placeAfter its name now with the chapter it stands in; empty where it is gone
     * @param before its words before, in pieces
     * @param after its words now, in pieces
     */
    public record Row(
            UUID node,
            TextKind kind,
            Change change,
            boolean moved,
            String labelBefore,
            String labelAfter,
            String placeBefore,
            String placeAfter,
            List<Piece> before,
            List<Piece> after)
            implements Serializable {

        /** Whether it says or stands otherwise; another number alone is no difference. */
        public boolean differs() {
            return moved || change == Change.ADDED || change == Change.REMOVED || change == Change.CHANGED;
        }

        /** Whether its words are read otherwise, be it only for the number of a reference. */
        boolean readsOtherwise() {
            return before.stream().anyMatch(Piece::different) || after.stream().anyMatch(Piece::different);
        }

        /** Whether there is anything to see. */
        public boolean shows() {
            return moved || change != Change.SAME;
        }

        /** How it is called now, or was called before it went. */
        public String place() {
            return placeAfter.isEmpty() ? placeBefore : placeAfter;
        }

        /** Both sides in one: what went before what came in its place. */
        public List<Marked> inline() {
            return WordDiff.inline(new WordDiff.Sides(before, after));
        }
    }

    /**
     * A run of words.
     *
     * @param text the words
     * @param different whether the other side lacks them
     */
    public record Piece(String text, boolean different) implements Serializable {}

    /** What became of a run of words, in one column. */
    public enum Mark {
        KEPT,
        DELETED,
        INSERTED
    }

    /** A run of words of both sides together. */
    public record Marked(String text, Mark mark) implements Serializable {}

    /**
     * Two wordings of one part, in pieces.
     *
     * @param one one of them
     * @param other the other
     */
    public record Wordings(List<Piece> one, List<Piece> other) implements Serializable {

        /** Compares them word by word. */
        public static Wordings of(String one, String other) {
            WordDiff.Sides sides = WordDiff.of(one, other);
            return new Wordings(sides.before(), sides.after());
        }
    }

    /** How many nodes became this; one that also moved counts here and among {@link #moved()}. */
    public long count(Change change) {
        return rows.stream().filter(row -> row.change() == change).count();
    }

    /** How many nodes stand elsewhere. */
    public long moved() {
        return rows.stream().filter(Row::moved).count();
    }

    /** How many nodes differ. */
    public long differences() {
        return rows.stream().filter(Row::differs).count();
    }
}
