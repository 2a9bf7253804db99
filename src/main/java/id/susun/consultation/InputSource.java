package id.susun.consultation;

/** Who wrote an input down. */
public enum InputSource {
    /** A stakeholder, signed in. */
    STAKEHOLDER,
    /** A drafter, from a meeting or a letter. */
    STAFF
}
