package id.susun.casefile;

/** Whether a case still moves, and how it ended if it does not. */
public enum CaseStatus {
    /** In one of the six stages. */
    ACTIVE,
    /** Taken back by its makers, with a reason. */
    WITHDRAWN,
    /** Taken back after its text was enacted: the text stays in force, the work on it ends. */
    DISCONTINUED,
    /** Rejected on the way to approval. */
    REJECTED,
    /** Evaluated; the policy goes on unchanged. */
    CONTINUED,
    /** Evaluated; a new cycle amends the policy. */
    AMENDED,
    /** Evaluated; a new cycle repeals the policy. */
    REPEALED
}
