package id.susun.consultation;

import java.util.Arrays;
import java.util.Locale;

/** Kinds of papers that belong to a round. */
public enum DocumentKind {
    UNDANGAN,
    NASKAH,
    DAFTAR_HADIR,
    NOTULEN,
    MATRIKS,
    LAINNYA;

    /** The kind that a document's name begins with, for example "daftar hadir"; {@link #LAINNYA} when it begins with none. */
    public static DocumentKind of(String name) {
        String words = name.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values())
                .filter(kind -> words.startsWith(kind.name()))
                .findFirst()
                .orElse(LAINNYA);
    }
}
