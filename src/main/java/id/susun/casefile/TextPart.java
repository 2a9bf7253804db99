package id.susun.casefile;

/** The parts of a legal text (UU 12/2011 Lampiran II angka 1). */
public enum TextPart {
    /** Title. */
    JUDUL,
    /** Considerations and legal basis (angka 14–55). */
    PEMBUKAAN,
    /** The matter itself, worded in articles or decisions (angka 61). */
    BATANG_TUBUH,
    /** Elucidation. */
    PENJELASAN,
    /** Annex, which belongs to the matter (angka 192). */
    LAMPIRAN
}
