package id.susun.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Finds the fewest members of a sequence that are out of their former order. */
final class Increasing {

    private Increasing() {}

    /** All but a longest run that is still in its former order; n log n (patience sorting). */
    static Set<UUID> outliers(List<UUID> sequence, Map<UUID, Integer> formerOrder) {
        int[] predecessor = new int[sequence.size()];
        List<Integer> tails = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            int rank = formerOrder.getOrDefault(sequence.get(i), 0);
            int low = 0;
            int high = tails.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (formerOrder.getOrDefault(sequence.get(tails.get(middle)), 0) < rank) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            predecessor[i] = low > 0 ? tails.get(low - 1) : -1;
            if (low == tails.size()) {
                tails.add(i);
            } else {
                tails.set(low, i);
            }
        }
        Set<UUID> outliers = new HashSet<>(sequence);
        int at = tails.isEmpty() ? -1 : tails.getLast();
        while (at >= 0) {
            outliers.remove(sequence.get(at));
            at = predecessor[at];
        }
        return outliers;
    }
}
