package id.susun.approval;

import id.susun.audit.Refused;
import org.jspecify.annotations.Nullable;

/** The reasons that people must give. */
final class Reasons {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    private Reasons() {}

    /** The reason without blanks around it; throws {@link Refused} {@code approval.reason.missing} or {@code …long}. */
    static String require(@Nullable String text) {
        String reason = text == null ? "" : text.strip();
        if (reason.length() < SHORTEST) {
            throw new Refused("approval.reason.missing");
        }
        if (reason.length() > LONGEST) {
            throw new Refused("approval.reason.long");
        }
        return reason;
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
