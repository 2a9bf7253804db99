package id.susun.inbox;

import id.susun.casefile.Instrument;
import id.susun.workflow.OpenStep;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One open step with what a list shows of its case.
 *
 * @param step what is to be done, by whom and until when
 * @param title title of the case
 * @param instrument kind of legal product
 * @param workspaceName initiating workspace
 * @param holders names of the people it waits for, as far as they have signed in; four at most, so that three and "others"
 *     can be told
 */
public record InboxItem(
        OpenStep step, String title, Instrument instrument, String workspaceName, List<String> holders) {

    /** Where the next page begins: behind the step due then, with this id. */
    public record Cursor(@Nullable Instant dueAt, UUID id) {

        /** The cursor behind {@code last}. */
        public static Cursor after(InboxItem last) {
            return new Cursor(last.step().dueAt(), last.step().id());
        }
    }
}
