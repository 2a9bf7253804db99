package id.susun.consultation;

/** Where a round stands on a given day. */
public enum RoundState {
    /** Being prepared, not public. */
    DRAFT,
    /** Announced, not begun. */
    UPCOMING,
    RUNNING,
    ENDED
}
