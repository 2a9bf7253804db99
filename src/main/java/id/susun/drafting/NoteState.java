package id.susun.drafting;

/** What became of a note. */
public enum NoteState {
    OPEN,
    /** A comment that has been dealt with. */
    RESOLVED,
    /** A suggestion that the text took over. */
    ACCEPTED,
    /** A suggestion that the text did not take over. */
    REJECTED,
    /** Taken back by its author. */
    WITHDRAWN
}
