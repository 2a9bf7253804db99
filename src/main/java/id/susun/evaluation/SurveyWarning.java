package id.susun.evaluation;

/** Why a survey's index is to be read with care. */
public enum SurveyWarning {
    /** Fewer respondents than the smallest sample for the population. */
    SAMPLE_SMALL,
    /** Some respondents left elements out. */
    ANSWERS_LEFT_OUT,
    /** An element has no answer at all, so that there is no index. */
    ELEMENT_UNANSWERED,
    /** More respondents than people served. */
    POPULATION_EXCEEDED
}
