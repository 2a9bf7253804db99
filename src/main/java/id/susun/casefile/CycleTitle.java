package id.susun.casefile;

import java.util.List;
import java.util.regex.Pattern;

/** Title of the cycle that follows an evaluated policy (UU 12/2011 Lampiran II angka 6–9). */
final class CycleTitle {

    private static final Pattern AMENDMENT = Pattern.compile("^Perubahan( Ke\\p{L}+)? atas ");
    private static final List<String> AGAIN = List.of(
            "Kedua", "Ketiga", "Keempat", "Kelima", "Keenam", "Ketujuh", "Kedelapan", "Kesembilan", "Kesepuluh");

    private CycleTitle() {}

    /**
     * The title for what follows.
     *
     * @param evaluated title of the evaluated case, itself perhaps an amendment
     * @param cycle its cycle, 1 for the policy as first made
     * @param repeal whether the policy is repealed rather than amended
     */
    static String of(String evaluated, int cycle, boolean repeal) {
        String policy = AMENDMENT.matcher(evaluated).replaceFirst("");
        if (repeal) {
            return "Pencabutan " + policy;
        }
        boolean first = cycle < 2 || cycle - 2 >= AGAIN.size();
        return (first ? "Perubahan atas " : "Perubahan " + AGAIN.get(cycle - 2) + " atas ") + policy;
    }
}
