package id.susun.publication;

import id.susun.casefile.CaseSummary;
import id.susun.casefile.Instrument;
import id.susun.tenant.Tenant;
import java.util.Locale;

/** Full and short names of kinds of legal products, as JDIH uses them. */
final class KindNames {

    private KindNames() {}

    /** "Peraturan Wali Kota Medan". */
    static String full(Tenant tenant, CaseSummary policyCase) {
        return switch (policyCase.instrument()) {
            case PERDA -> "Peraturan Daerah " + tenant.regionName();
            case PERKADA -> "Peraturan " + tenant.headTitle();
            case PERATURAN_BERSAMA -> "Peraturan Bersama " + tenant.headTitle();
            case KEPUTUSAN_KDH -> "Keputusan " + tenant.headTitle();
            case KEPUTUSAN_KEPALA_PD -> "Keputusan Kepala " + policyCase.workspaceName();
            case KEPUTUSAN_CAMAT -> "Keputusan " + policyCase.workspaceName().replaceFirst("^Kecamatan ", "Camat ");
            case SOP -> "Standar Operasional Prosedur " + policyCase.workspaceName();
            case SURAT_EDARAN -> "Surat Edaran " + policyCase.workspaceName();
        };
    }

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
