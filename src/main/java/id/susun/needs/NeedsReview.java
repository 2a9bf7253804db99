package id.susun.needs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last handing-in of the analysis and its verification.
 *
 * @param submittedBy name of the person who handed it in
 * @param submittedAt when
 * @param outcome null while it has not been verified
 * @param reason what the verifier wrote, null while it has not been verified
 * @param decidedBy name of the verifier
 * @param decidedAt when
 */
public record NeedsReview(
        String submittedBy,
        Instant submittedAt,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** How a verification ends. */
    public enum Outcome {
        AGREED,
        RETURNED
    }
}
