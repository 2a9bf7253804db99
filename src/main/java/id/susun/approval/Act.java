package id.susun.approval;

/** What an office does to a text by approving it. */
public enum Act {
    /** Coordination initials (paraf koordinasi). */
    PARAF,
    /** Signature by which the text is enacted (penetapan). */
    TANDA_TANGAN
}
