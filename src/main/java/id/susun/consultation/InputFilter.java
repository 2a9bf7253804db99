package id.susun.consultation;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which inputs to list; null parts do not filter.
 *
 * @param unansweredOnly only those without a reply
 * @param status only those with this reply
 * @param round only those of this round
 */
public record InputFilter(
        boolean unansweredOnly,
        @Nullable ReplyStatus status,
        @Nullable UUID round) implements Serializable {

    /** Every input. */
    public static final InputFilter ALL = new InputFilter(false, null, null);

    /** Those without a reply. */
    public static final InputFilter UNANSWERED = new InputFilter(true, null, null);
}
