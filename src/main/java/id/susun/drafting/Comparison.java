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

    /** What became of a node's words. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One node.
     *
     * @param node its id
     * @param kind what it is
     * @param change what became of its words
     * @param moved whether it stands elsewhere among the nodes that both have
     * @param labelBefore its number before; empty where it has none or is new
     * @param labelAfter its number now; empty where it has none or is gone
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
            List<Piece> before,
            List<Piece> after)
            implements Serializable {

        /** Whether there is anything to see. */
        public boolean differs() {
            return moved || change != Change.SAME;
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

    /** How many nodes differ. */
    public long differences() {
        return rows.stream().filter(Row::differs).count();
    }
}
