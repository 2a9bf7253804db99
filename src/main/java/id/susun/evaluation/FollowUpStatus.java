package id.susun.evaluation;

/** How far a follow-up action is. */
public enum FollowUpStatus {
    PLANNED,
    RUNNING,
    DONE
}
