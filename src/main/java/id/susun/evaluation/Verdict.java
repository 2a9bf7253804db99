package id.susun.evaluation;

import java.util.Locale;

/** What becomes of an evaluated policy. */
public enum Verdict {
    /** It stays as it is. */
    CONTINUE,
    /** A new cycle amends it. */
    AMEND,
    /** A new cycle repeals it. */
    REPEAL;

    String routing() {
        return name().toLowerCase(Locale.ROOT);
    }
}
