package id.susun.approval;

import id.susun.casefile.Instrument;

/** The registers in which numbers run, each from 1 every year. */
public enum NumberRegister {
    PERDA,
    PERKADA,
    PERATURAN_BERSAMA,
    KEPUTUSAN_KDH,
    KEPUTUSAN_KEPALA_PD,
    KEPUTUSAN_CAMAT,
    SOP,
    SURAT_EDARAN,
    /** Gazette for Perda (UU 23/2014 Pasal 244). */
    LEMBARAN_DAERAH,
    /** Gazette for Perkada (UU 23/2014 Pasal 248). */
    BERITA_DAERAH;

    /** The register that numbers texts of this kind. */
    public static NumberRegister of(Instrument instrument) {
        return valueOf(instrument.name());
    }

    /** The gazette in which texts of this kind are promulgated. */
    public static NumberRegister gazetteOf(Instrument instrument) {
        return instrument == Instrument.PERDA ? LEMBARAN_DAERAH : BERITA_DAERAH;
    }
}
