package id.susun.approval;

import java.util.Locale;

/** What an approver may decide. */
public enum Decision {
    /** Initial or sign the text. */
    APPROVE,
    /** Send it back to drafting, with a reason. */
    RETURN,
    /** End the case, with a reason. */
    REJECT;

    String routing() {
        return name().toLowerCase(Locale.ROOT);
    }
}
