package id.susun.drafting;

/** What a note about a text is. */
public enum NoteKind {
    /** Something to talk about. */
    COMMENT,
    /** Another wording for a node, to be accepted or rejected. */
    SUGGESTION
}
