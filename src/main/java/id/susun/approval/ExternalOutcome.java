package id.susun.approval;

import java.util.Locale;

/** What an institution outside the government answered. */
public enum ExternalOutcome {
    /** The text may go on. */
    PASSED,
    /** The text has to be repaired first. */
    REPAIR;

    String routing() {
        return name().toLowerCase(Locale.ROOT);
    }
}
