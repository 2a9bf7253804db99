package id.susun.consultation;

/** How far the organisers are with a round; see {@link RoundState} for what that means today. */
public enum RoundStatus {
    DRAFT,
    OPEN,
    CLOSED
}
