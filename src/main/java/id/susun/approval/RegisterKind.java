package id.susun.approval;

import id.susun.casefile.Instrument;

/** What is numbered apart from everything else, each from 1 every year. */
public enum RegisterKind {
    PERDA("Peraturan Daerah", false),
    PERKADA("Peraturan Kepala Daerah", false),
    PERATURAN_BERSAMA("Peraturan Bersama Kepala Daerah", false),
    KEPUTUSAN_KDH("Keputusan Kepala Daerah", false),
    KEPUTUSAN_KEPALA_PD("Keputusan Kepala Perangkat Daerah", true),
    KEPUTUSAN_CAMAT("Keputusan Camat", true),
    SOP("Standar Operasional Prosedur", true),
    SURAT_EDARAN("Surat Edaran", true),
    /** Gazette for Perda (UU 23/2014 Pasal 244). */
    LEMBARAN_DAERAH("Lembaran Daerah", false),
    /** Gazette for Perkada (UU 23/2014 Pasal 248). */
    BERITA_DAERAH("Berita Daerah", false);

    private final String title;
    private final boolean perUnit;

    RegisterKind(String title, boolean perUnit) {
        this.title = title;
        this.perUnit = perUnit;
    }

    /** Its name in gazette entries and in the history, which are Indonesian in every language. */
    public String title() {
        return title;
    }

    /**
     * Whether each unit keeps a register of its own, so that two units both have a number 1 of the year. So it is with
     * what is no regional legal product (UU 23/2014 Pasal 17): the unit that issues it numbers it under the rules for
     * official letters (tata naskah dinas). This is practice, for a legal division to confirm.
     */
    public boolean isPerUnit() {
        return perUnit;
    }

    /** The kind of register that numbers texts of this kind. */
    public static RegisterKind of(Instrument instrument) {
        return valueOf(instrument.name());
    }

    /** The gazette in which texts of this kind are promulgated. */
    public static RegisterKind gazetteOf(Instrument instrument) {
        return instrument == Instrument.PERDA ? LEMBARAN_DAERAH : BERITA_DAERAH;
    }
}
