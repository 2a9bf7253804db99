package id.susun.evaluation;

/** What an evaluation still lacks before it can be handed in. */
public enum Missing {
    /** No indicator has a measured value. */
    MEASURED_INDICATOR,
    /** There is no survey with an answer to each element; a reason may stand in for it. */
    SURVEY
}
