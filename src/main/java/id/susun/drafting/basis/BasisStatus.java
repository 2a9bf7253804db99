package id.susun.drafting.basis;

/** Whether legislation may still be rested on. */
public enum BasisStatus {
    IN_FORCE,
    /** In force as amended; a text that rests on it names the last amendment. */
    AMENDED,
    REVOKED
}
