package id.susun.casefile;

import id.susun.tenant.WorkspaceType;
import java.util.EnumSet;
import java.util.Set;

/** Kinds of regional legal product that a case can lead to. */
public enum Instrument {
    /** Regional regulation, made with the council (UU 23/2014 Pasal 236). */
    PERDA,
    /** Regulation of the head of the region (UU 23/2014 Pasal 246). */
    PERKADA,
    /** Joint regulation of several heads of regions. */
    PERATURAN_BERSAMA,
    /** Decision of the head of the region: concrete, individual, final (UU 30/2014 Pasal 1 angka 7). */
    KEPUTUSAN_KDH,
    /** Decision of the head of a regional agency. */
    KEPUTUSAN_KEPALA_PD,
    /** Decision of a camat, for internal or delegated matters (PP 17/2018 Pasal 11). */
    KEPUTUSAN_CAMAT,
    /** Standard operating procedure. */
    SOP,
    /** Circular: asks, reminds or explains. */
    SURAT_EDARAN;

    /** Whether it regulates, in articles, rather than decides, in KESATU, KEDUA, … . */
    public boolean isRegulation() {
        return this == PERDA || this == PERKADA || this == PERATURAN_BERSAMA;
    }

    /** Whether its text has the form of a decision (diktum KESATU, KEDUA, …). */
    public boolean isDecision() {
        return this == KEPUTUSAN_KDH || this == KEPUTUSAN_KEPALA_PD || this == KEPUTUSAN_CAMAT;
    }

    /** Whether each unit numbers it by itself, so that two units both have a number 1 of the year (tata naskah dinas). */
    public boolean isNumberedByUnit() {
        return !isRegulation() && this != KEPUTUSAN_KDH;
    }

    /**
     * What a unit of this type may issue. A kecamatan is no autonomous region and makes no regulations (UU 23/2014
     * Pasal 221–226); only a camat signs a Keputusan Camat.
     */
    public static Set<Instrument> issuableBy(WorkspaceType type) {
        if (type == WorkspaceType.KECAMATAN) {
            return EnumSet.of(KEPUTUSAN_CAMAT, SOP, SURAT_EDARAN);
        }
        EnumSet<Instrument> all = EnumSet.allOf(Instrument.class);
        all.remove(KEPUTUSAN_CAMAT);
        return all;
    }
}
