package id.susun.evaluation;

/** How a finding was come by. */
public enum EvaluationMethod {
    /** Four levels of training evaluation: reaction, learning, behaviour, results. */
    KIRKPATRICK,
    /** Dunn's criteria of policy evaluation: effectiveness, efficiency, adequacy, equity, responsiveness, appropriateness. */
    DUNN,
    /** Anything else, for example interviews or observation. */
    OTHER
}
