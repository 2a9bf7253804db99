package id.susun.consultation;

/** What became of an input. */
public enum ReplyStatus {
    DITERIMA,
    DITERIMA_SEBAGIAN,
    DIPERTIMBANGKAN,
    DITOLAK
}
