package id.susun.drafting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a drafter can do to a text. */
public interface DraftCommands {

    /** Longest text of one node, in characters. */
    int LONGEST_TEXT = 20_000;

    /** Longest heading of one node, in characters. */
    int LONGEST_HEADING = 500;

    /**
     * Adds an empty node.
     *
     * @param anchor the node it is put after, or into at the end; null for the end of the text's top
     * @param inside whether it goes into the anchor rather than after it
     * @param kind what it is
     */
    record AddNode(
            @Nullable UUID anchor, boolean inside, @NotNull TextKind kind) implements DraftCommands {}

    /**
     * Replaces what one node says.
     *
     * @param node the node
     * @param heading its heading, up to 500 characters
     * @param text its text, up to 20,000 characters
     * @param version the version of the node that the person saw
     */
    record EditNode(
            @NotNull UUID node,

            @NotNull @Size(max = LONGEST_HEADING, message = "{drafting.heading.long}")
            String heading,

            @NotNull @Size(max = LONGEST_TEXT, message = "{drafting.text.long}")
            String text,

            @PositiveOrZero int version)
            implements DraftCommands {}

    /** Moves a node with everything in it. */
    record MoveNode(@NotNull UUID node, @NotNull Move move) implements DraftCommands {}

    /** Where a node moves. */
    enum Move {
        /** Before the sibling before it, or to the end of the neighbouring part. */
        UP,
        /** Behind the sibling after it, or to the start of the neighbouring part. */
        DOWN,
        /** Into the sibling before it, as its last. */
        IN,
        /** Out of the node it stands in, behind it. */
        OUT
    }
}
