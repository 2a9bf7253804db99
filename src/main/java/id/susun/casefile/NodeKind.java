package id.susun.casefile;

/** Kinds of things that the thread ties together, in the order of the life cycle. */
public enum NodeKind {
    GAP,
    OPTION,
    INPUT,
    ARTICLE,
    PROGRAMME,
    INDICATOR
}
