package id.susun.inbox;

import id.susun.workflow.Stage;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Which open steps to show.
 *
 * @param text part of the case's title, any case; null for any
 * @param stage null for any
 * @param overdueOnly only those whose time has passed
 * @param hands in whose hands they are
 */
public record InboxFilter(@Nullable String text, @Nullable Stage stage, boolean overdueOnly, Hands hands)
        implements Serializable {

    /** Everything. */
    public static final InboxFilter ALL = new InboxFilter(null, null, false, Hands.ANY);

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
