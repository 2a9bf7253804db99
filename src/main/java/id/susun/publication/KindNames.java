package id.susun.publication;

import id.susun.casefile.Instrument;
import id.susun.tenant.Tenant;
import java.util.Locale;

/** Short names of kinds of legal products, as JDIH uses them. */
final class KindNames {

    private KindNames() {}

    /** "PERWAL", from the office of the head of the region. */
    static String abbreviated(Tenant tenant, Instrument instrument) {
        String head = tenant.headTitle().toLowerCase(Locale.ROOT);
        String office = head.startsWith("gubernur") ? "GUB" : head.startsWith("bupati") ? "BUP" : "WAL";
        return switch (instrument) {
            case PERDA -> "PERDA";
            case PERKADA -> "PER" + office;
            case PERATURAN_BERSAMA -> "PB";
            case KEPUTUSAN_KDH -> "KEP" + office;
            case KEPUTUSAN_KEPALA_PD -> "KEPKA";
            case KEPUTUSAN_CAMAT -> "KEPCAMAT";
            case SOP -> "SOP";
            case SURAT_EDARAN -> "SE";
        };
    }
}
