package id.susun.approval;

import id.susun.files.StoredFile;
import id.susun.workflow.Step;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paper that goes with a step outside the government, or comes back from it.
 *
 * @param step which step
 * @param item its key, such as {@code sk-tim}
 * @param name the tenant's own name for it, null for one that Susun knows
 * @param required whether the request may not go out without it
 * @param basis the rule that asks for it, empty for a letter
 * @param file its file, null without one
 * @param note where it is, when it is not here
 * @param byName who ticked it, null while it is missing
 * @param at when
 */
public record ExternalPaper(
        Step step,
        String item,
        @Nullable String name,
        boolean required,
        String basis,
        @Nullable StoredFile file,
        @Nullable String note,
        @Nullable String byName,
        @Nullable Instant at) {

    /** The scan of the letter that was sent. */
    public static final String LETTER_SENT = "surat-keluar";

    /** The scan of the letter that came back. */
    public static final String LETTER_RECEIVED = "surat-masuk";

    /** Whether it is there, here or elsewhere. */
    public boolean isTicked() {
        return at != null;
    }

    /** Whether the request claims to contain it, once it went out; what was merely useful may still be changed. */
    public boolean wentAlong() {
        return required && isTicked();
    }

    /** Whether it is one of the two letters rather than an item of the list. */
    public boolean isLetter() {
        return isLetter(item);
    }

    static boolean isLetter(String item) {
        return item.equals(LETTER_SENT) || item.equals(LETTER_RECEIVED);
    }
}
