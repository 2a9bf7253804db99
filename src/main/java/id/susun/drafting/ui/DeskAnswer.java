package id.susun.drafting.ui;

import id.susun.drafting.DraftNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the browser hears after a call.
 *
 * @param change what is different on the page; null after a conflict
 * @param focus the node to go on in; null to stay
 * @param saved the version that a save led to; null for what saves no words
 * @param message that all is saved, or what is wrong
 * @param refused whether it was not done
 * @param theirs what somebody else wrote meanwhile; null but for a conflict
 * @param steps what can be taken back, and done again
 */
record DeskAnswer(
        @Nullable PageChange change,
        @Nullable String focus,
        @Nullable Integer saved,
        String message,
        boolean refused,
        @Nullable Theirs theirs,
        DeskActs.Steps steps) {

    private static final DeskActs.Steps NONE = new DeskActs.Steps(false, false);

    /** The other text of a conflict. */
    record Theirs(int version, String heading, String text, String by) {}

    static DeskAnswer done(PageChange change, @Nullable UUID focus, @Nullable Integer saved, String message) {
        return new DeskAnswer(change, focus == null ? null : focus.toString(), saved, message, false, null, NONE);
    }

    static DeskAnswer refused(PageChange change, String message) {
        return new DeskAnswer(change, null, null, message, true, null, NONE);
    }

    static DeskAnswer conflict(DraftNode theirs, String text, String message) {
        return new DeskAnswer(
                null,
                null,
                null,
                message,
                true,
                new Theirs(theirs.version(), theirs.heading(), text, String.valueOf(theirs.editedBy())),
                NONE);
    }

    DeskAnswer with(DeskActs.Steps can) {
        return new DeskAnswer(change, focus, saved, message, refused, theirs, can);
    }
}
