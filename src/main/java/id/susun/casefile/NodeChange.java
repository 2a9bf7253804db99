package id.susun.casefile;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What became of one node between two versions of a text.
 *
 * @param node its id
 * @param part the part of the text that it stands in
 * @param place how to name it to a person: in the later version, or in the earlier one where it is gone
 * @param kind what happened
 * @param before its words before, in pieces; empty for a new one
 * @param after its words after, in pieces; empty for one that is gone
 */
public record NodeChange(UUID node, TextPart part, String place, Kind kind, List<Piece> before, List<Piece> after)
        implements Serializable {

    /** Keeps its own copies. */
    public NodeChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What may happen to a node. */
    public enum Kind {
        ADDED,
        REMOVED,
        /** Its words or what it is; it may have moved too. */
        CHANGED,
        /** It stands elsewhere, with the same words. */
        MOVED
    }

    /**
     * A run of words.
     *
     * @param text the words
     * @param different whether the other version lacks them
     */
    public record Piece(String text, boolean different) implements Serializable {}
}
