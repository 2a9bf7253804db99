package id.susun.evaluation;

/** Place of an indicator in the chain from means to change. */
public enum IndicatorLevel {
    INPUT,
    PROCESS,
    OUTPUT,
    OUTCOME,
    IMPACT
}
