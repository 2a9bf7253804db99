package id.susun.drafting;

import id.susun.drafting.DraftCommands.EditNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Puts what was recognised in a pasted text into a node. What was selected in it is in neither its head nor its tail, and
 * so makes room for what is pasted.
 *
 * @param head the node with what stands before the cursor
 * @param tail the words behind the cursor
 * @param place where in the node the cursor stands
 * @param lead words that go on from the head
 * @param inside parts that go into the node
 * @param after parts that go behind it, each beside the nearest node around it that can hold it
 */
public record Paste(
        @NotNull @Valid EditNode head,
        @NotNull String tail,
        @NotNull Place place,
        @NotNull String lead,
        @NotNull List<@Valid NewNode> inside,
        @NotNull List<@Valid NewNode> after) {

    /** What becomes of what stands behind the pasted parts. */
    public enum Place {
        /** The last pasted line goes on with the words behind the cursor. */
        AMID,
        /** The last pasted line is over: the words behind the cursor are a part of their own. */
        APART,
        /** The cursor stands in no words: what is pasted goes behind everything in the node. */
        END
    }

    /** A paste behind everything in a node. */
    public static Paste behind(DraftNode node, String lead, List<NewNode> inside, List<NewNode> after) {
        EditNode whole = new EditNode(node.id(), node.heading(), node.text(), node.version());
        return new Paste(whole, "", Place.END, lead, inside, after);
    }
}
