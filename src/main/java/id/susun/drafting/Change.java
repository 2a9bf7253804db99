package id.susun.drafting;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of a text that can be taken back: applying one gives the one that undoes it. Places are named by the sibling
 * before, not by a number, so that they are still right when a colleague has changed something else meanwhile.
 */
public sealed interface Change extends Serializable {

    /**
     * Lets a node say something else; only if it still has the version that the person left.
     *
     * @param restores the version whose words these are, when it takes a change back; {@link #NEW} for new words
     */
    record Say(UUID node, String heading, String text, int version, int restores) implements Change {

        static final int NEW = -1;

        Say(UUID node, String heading, String text, int version) {
            this(node, heading, text, version, NEW);
        }
    }

    /** Puts a node, with everything in it, behind a sibling, or first in its parent, as this kind. */
    record Put(
            UUID node,
            TextKind kind,
            @Nullable UUID parent,
            @Nullable UUID after) implements Change {}

    /** Inserts whole subtrees behind a sibling, or first in their parent, with what their articles rest on. */
    record Insert(
            List<DraftNode> nodes,
            @Nullable UUID parent,
            @Nullable UUID after,
            Map<UUID, Set<UUID>> ties) implements Change {}

    /**
     * Removes a node with everything in it.
     *
     * @param still how it must still be, so that taking back an insertion removes nobody else's words; null for however it is
     */
    record Remove(UUID node, @Nullable DraftNode still) implements Change {

        Remove(UUID node) {
            this(node, null);
        }
    }

    /** Takes away again, in one go, what was inserted in one go; only while everything in it is as it was. */
    record Withdraw(List<DraftNode> nodes) implements Change {}

    /** Several in a row: one action of a person. */
    record Steps(List<Change> changes) implements Change {}

    /**
     * What was done.
     *
     * @param focus the node to go on with; null for none
     * @param undo what takes it back
     */
    record Done(@Nullable UUID focus, Change undo) {}
}
