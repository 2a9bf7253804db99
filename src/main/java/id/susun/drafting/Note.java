package id.susun.drafting;

import id.susun.drafting.Comparison.Marked;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment or a suggestion on a node of a text.
 *
 * @param id its id
 * @param node the node, which may have been removed
 * @param place the node's name now, or what it was called when the note was written once it has been removed
 * @param order where in reading order the node stands; behind all others once it has been removed
 * @param there whether the text still has the node
 * @param kind comment or suggestion
 * @param quote the passage it is about; empty for the whole node
 * @param quoted whether the node still says the passage
 * @param words what the author says
 * @param change a suggestion's wording against the one it was made on; empty for a comment
 * @param author who wrote it
 * @param at when
 * @param state what became of it
 * @param decidedBy who decided; null while it is open
 * @param decidedAt when; null while it is open
 * @param reason why, where one was given
 * @param replies the answers, oldest first
 * @param own whether the person at work wrote it
 */
public record Note(
        UUID id,
        UUID node,
        String place,
        int order,
        boolean there,
        NoteKind kind,
        String quote,
        boolean quoted,
        String words,
        List<Marked> change,
        String author,
        Instant at,
        NoteState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        String reason,
        List<NoteReply> replies,
        boolean own)
        implements Serializable {

    /** Whether somebody still has to deal with it. */
    public boolean isOpen() {
        return state == NoteState.OPEN;
    }
}
