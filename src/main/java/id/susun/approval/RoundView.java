package id.susun.approval;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One round of approval, to read.
 *
 * @param number 1 for the first submission
 * @param versionNumber version of the text under decision
 * @param hash SHA-256 of that text, 64 hexadecimal digits
 * @param startedAt when it was submitted
 * @param endedAt when the round ended, null while it runs
 * @param outcome how, null while it runs
 * @param gazette whether the text is to be promulgated
 * @param seats who decides, in order
 * @param externalSteps what others have to say, in order
 */
public record RoundView(
        int number,
        int versionNumber,
        String hash,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable RoundOutcome outcome,
        boolean gazette,
        List<SeatView> seats,
        List<ExternalView> externalSteps) {

    /** Whether it still runs. */
    public boolean isOpen() {
        return outcome == null;
    }
}
