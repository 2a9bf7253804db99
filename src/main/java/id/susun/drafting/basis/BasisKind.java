package id.susun.drafting.basis;

import java.util.List;
import java.util.Locale;

/**
 * Kinds of legislation that a text can rest on, in the order in which they are cited (UU 12/2011 Pasal 7 and 8; Lampiran II angka
 * 28–52). Those of one rank are cited by date.
 */
public enum BasisKind {
    UUD(0, "Undang-Undang Dasar"),
    TAP_MPR(1, "Ketetapan Majelis Permusyawaratan Rakyat"),
    UU(2, "Undang-Undang"),
    PERPPU(2, "Peraturan Pemerintah Pengganti Undang-Undang"),
    PP(3, "Peraturan Pemerintah"),
    PERPRES(4, "Peraturan Presiden"),
    KEPPRES(4, "Keputusan Presiden"),
    /** Of a minister or the head of a national agency. */
    PERMEN(5, "Peraturan Menteri"),
    PERDA_PROVINSI(6, "Peraturan Daerah Provinsi"),
    PERGUB(7, "Peraturan Gubernur"),
    /** Of a kabupaten or kota. */
    PERDA(8, "Peraturan Daerah"),
    /** Of a bupati or wali kota. */
    PERKADA(9, "Peraturan Bupati/Wali Kota"),
    /** Decides a concrete matter and is no basis for rules. */
    KEPUTUSAN(10, "Keputusan");

    private static final List<String> OF_REGENTS =
            List.of("peraturan bupati", "peraturan wali kota", "peraturan walikota");

    private final int rank;
    private final String title;

    BasisKind(int rank, String title) {
        this.rank = rank;
        this.title = title;
    }

    /** Its place in the hierarchy, 0 the highest. */
    public int rank() {
        return rank;
    }

    /** How it is called in texts. */
    public String title() {
        return title;
    }

    /** Whether it is in the state gazette, with its elucidation in the supplement. */
    public boolean hasSupplement() {
        return this == UU || this == PERPPU || this == PP;
    }

    /** Whether it is in the state gazette. */
    public boolean hasStateGazette() {
        return hasSupplement() || this == PERPRES;
    }

    /** The kind that a citation's first words name, for example "Peraturan Menteri Dalam Negeri". */
    static BasisKind named(String words) {
        String name = words.toLowerCase(Locale.ROOT);
        if (name.startsWith("undang-undang dasar")) {
            return UUD;
        }
        if (name.startsWith("ketetapan")) {
            return TAP_MPR;
        }
        if (name.startsWith("undang-undang")) {
            return UU;
        }
        if (name.startsWith("peraturan pemerintah pengganti")) {
            return PERPPU;
        }
        if (name.startsWith("peraturan pemerintah")) {
            return PP;
        }
        if (name.startsWith("peraturan presiden")) {
            return PERPRES;
        }
        if (name.startsWith("keputusan")) {
            return name.startsWith("keputusan presiden") ? KEPPRES : KEPUTUSAN;
        }
        if (name.startsWith("peraturan gubernur")) {
            return PERGUB;
        }
        if (name.startsWith("peraturan daerah provinsi") || name.startsWith("peraturan daerah propinsi")) {
            return PERDA_PROVINSI;
        }
        if (name.startsWith("peraturan daerah")) {
            return PERDA;
        }
        return OF_REGENTS.stream().anyMatch(name::startsWith) ? PERKADA : PERMEN;
    }
}
