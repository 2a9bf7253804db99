package id.susun.needs;

/** What an analysis still lacks before it can be handed in. */
public enum Missing {
    PROBLEM,
    GAPS,
    RECOMMENDATION
}
