package id.susun.needs;

/** Where evidence comes from. */
public enum EvidenceKind {
    SURVEY,
    INTERVIEW,
    OBSERVATION,
    ASSESSMENT,
    DISCUSSION,
    DOCUMENT,
    COMPLAINTS
}
