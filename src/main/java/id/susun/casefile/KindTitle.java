package id.susun.casefile;

import id.susun.tenant.Tenant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a legal product is called by its kind and by who issues it: the same on the text, on its public page and in the JDIH
 * record (UU 12/2011 Lampiran II angka 2).
 */
public final class KindTitle {

    private KindTitle() {}

    /** "Peraturan Wali Kota Medan", "Keputusan Camat Medan Belawan". */
    public static String of(Tenant tenant, CaseSummary policyCase) {
        return switch (policyCase.instrument()) {
            case PERDA -> "Peraturan Daerah " + tenant.regionName();
            case PERKADA -> "Peraturan " + tenant.headTitle();
            case PERATURAN_BERSAMA -> joint(tenant, others(policyCase));
            case KEPUTUSAN_KDH, KEPUTUSAN_KEPALA_PD, KEPUTUSAN_CAMAT -> "Keputusan " + office(tenant, policyCase);
            case SOP -> "Standar Operasional Prosedur " + policyCase.workspaceName();
            case SURAT_EDARAN -> "Surat Edaran " + policyCase.workspaceName();
        };
    }

    /**
     * "Peraturan Bersama Bupati Lebong dan Bupati Rejang Lebong": all of them, the region's own head first. Lampiran II shows
     * no form of it; regulations of two regents are cited like this (for example of Bupati and Wali Kota Tasikmalaya, 2005).
     */
    public static String joint(Tenant tenant, List<String> others) {
        return "Peraturan Bersama "
                + Party.together(Stream.concat(Stream.of(tenant.headTitle()), others.stream())
                        .toList());
    }

    private static List<String> others(CaseSummary policyCase) {
        Enactment enactment = policyCase.enactment();
        return enactment == null
                ? List.of()
                : enactment.others().stream()
                        .map(other -> other.asParty().titled())
                        .toList();
    }

    /** Its kind alone, as the text speaks of itself: "Peraturan Wali Kota", without the region (angka 53–59). */
    public static String kind(Tenant tenant, CaseSummary policyCase) {
        return switch (policyCase.instrument()) {
            case PERDA -> "Peraturan Daerah";
            case PERKADA -> "Peraturan " + head(tenant);
            case PERATURAN_BERSAMA -> "Peraturan Bersama";
            case KEPUTUSAN_KDH -> "Keputusan " + head(tenant);
            case KEPUTUSAN_KEPALA_PD, KEPUTUSAN_CAMAT -> "Keputusan " + office(tenant, policyCase);
            case SOP -> "Standar Operasional Prosedur";
            case SURAT_EDARAN -> "Surat Edaran";
        };
    }

    /** The head of the region without its name: "Wali Kota". */
    public static String head(Tenant tenant) {
        String proper = tenant.regionName().replaceFirst("^(Kota|Kabupaten|Provinsi) ", "");
        String head = tenant.headTitle();
        return head.endsWith(" " + proper)
                ? head.substring(0, head.length() - proper.length()).strip()
                : head;
    }

    /** Who issues it: "Wali Kota Medan", "Camat Medan Belawan", "Kepala Dinas Perhubungan". */
    public static String office(Tenant tenant, CaseSummary policyCase) {
        return switch (policyCase.instrument()) {
            case KEPUTUSAN_CAMAT -> camat(policyCase);
            case KEPUTUSAN_KEPALA_PD, SOP, SURAT_EDARAN -> headOfUnit(tenant, policyCase);
            default -> tenant.headTitle();
        };
    }

    /** The legal division and the secretariat have no head who signs for them: the regional secretary does. */
    private static String headOfUnit(Tenant tenant, CaseSummary policyCase) {
        return switch (policyCase.workspaceType()) {
            case KECAMATAN -> camat(policyCase);
            case PERANGKAT_DAERAH -> "Kepala " + policyCase.workspaceName();
            case BAGIAN_HUKUM, SEKRETARIAT_DAERAH -> "Sekretaris Daerah " + tenant.regionName();
        };
    }

    private static String camat(CaseSummary policyCase) {
        return policyCase.workspaceName().replaceFirst("^Kecamatan ", "Camat ");
    }
}
