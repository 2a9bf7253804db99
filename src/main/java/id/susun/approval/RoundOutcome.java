package id.susun.approval;

/** How a round of approval ended. */
public enum RoundOutcome {
    APPROVED,
    RETURNED,
    REJECTED,
    /** The case was taken back while it ran. */
    WITHDRAWN
}
