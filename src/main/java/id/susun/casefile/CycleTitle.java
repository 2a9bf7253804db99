package id.susun.casefile;

import id.susun.tenant.Tenant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Title of the cycle that follows an evaluated policy: it names what is amended or repealed by kind, number, year and title
 * (UU 12/2011 Lampiran II angka 6–9).
 */
final class CycleTitle {

    private static final Pattern AMENDMENT = Pattern.compile("(?i)^perubahan( ke\\p{L}+)? atas ");
    private static final List<String> AGAIN = List.of(
            "Kedua", "Ketiga", "Keempat", "Kelima", "Keenam", "Ketujuh", "Kedelapan", "Kesembilan", "Kesepuluh");

    private CycleTitle() {}

    /**
     * The title for what follows.
     *
     * @param tenant whose policy it is
     * @param evaluated the evaluated case, itself perhaps an amendment
     * @param repeal whether the policy is repealed rather than amended
     */
    static String of(Tenant tenant, CaseSummary evaluated, boolean repeal) {
        String policy = policy(tenant, evaluated);
        if (repeal) {
            return "Pencabutan " + policy;
        }
        int again = evaluated.cycle() - 2;
        boolean first = again < 0 || again >= AGAIN.size();
        return (first ? "Perubahan atas " : "Perubahan " + AGAIN.get(again) + " atas ") + policy;
    }

    /** An amendment's title goes on to name the policy itself; that name is used again. */
    private static String policy(Tenant tenant, CaseSummary evaluated) {
        Enactment enactment = evaluated.enactment();
        String title = enactment == null ? evaluated.title() : enactment.title();
        if (enactment == null || AMENDMENT.matcher(title).find()) {
            return AMENDMENT.matcher(title).replaceFirst("");
        }
        return "%s Nomor %s Tahun %d tentang %s"
                .formatted(KindTitle.of(tenant, evaluated), enactment.number(), enactment.year(), title);
    }
}
