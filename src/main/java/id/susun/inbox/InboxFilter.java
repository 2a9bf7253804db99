package id.susun.inbox;

import id.susun.workflow.Stage;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which open steps to show.
 *
 * @param text part of the case's title, any case; null for any
 * @param stage null for any
 * @param due how near their due date is
 * @param hands in whose hands they are
 */
public record InboxFilter(@Nullable String text, @Nullable Stage stage, Due due, Hands hands) implements Serializable {

    /** Everything. */
    public static final InboxFilter ALL = new InboxFilter(null, null, Due.ANY, Hands.ANY);

    /** How near a due date is. */
    public enum Due {
        ANY,
        /** So near that its people were reminded. */
        SOON,
        /** Passed. */
        OVERDUE
    }

    /** In whose hands a step is. */
    public enum Hands {
        /** Mine or nobody's yet. */
        ANY,
        /** Taken by me. */
        MINE,
        /** My group's, taken by nobody. */
        GROUP
    }
}
