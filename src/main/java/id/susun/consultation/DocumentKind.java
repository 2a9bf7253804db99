package id.susun.consultation;

/** Kinds of papers that belong to a round. */
public enum DocumentKind {
    UNDANGAN,
    NASKAH,
    DAFTAR_HADIR,
    NOTULEN,
    MATRIKS,
    LAINNYA
}
