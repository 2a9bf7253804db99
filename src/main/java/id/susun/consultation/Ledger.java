package id.susun.consultation;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The ledger "didengar, dipertimbangkan, dijelaskan" (UU 13/2022, general elucidation: meaningful participation).
 *
 * @param heard inputs that came in
 * @param considered those with a status
 * @param explained those whose reasoned reply everybody can read: answered and not hidden
 * @param hidden those that are not shown in public
 * @param byStatus how many have each status
 * @param mapped groups on the stakeholder map
 * @param reached groups that an input came from
 */
public record Ledger(
        int heard,
        int considered,
        int explained,
        int hidden,
        Map<ReplyStatus, Integer> byStatus,
        Set<StakeholderCategory> mapped,
        Set<StakeholderCategory> reached)
        implements Serializable {

    /** Counts of inputs alike. */
    record Tally(StakeholderCategory category, @Nullable ReplyStatus status, boolean hidden, long inputs) {}

    static Ledger of(List<Tally> tallies, Set<StakeholderCategory> mapped) {
        int heard = 0;
        int considered = 0;
        int explained = 0;
        int hidden = 0;
        Map<ReplyStatus, Integer> byStatus = new EnumMap<>(ReplyStatus.class);
        Set<StakeholderCategory> reached = new TreeSet<>();
        for (Tally tally : tallies) {
            int inputs = Math.toIntExact(tally.inputs());
            ReplyStatus status = tally.status();
            heard += inputs;
            hidden += tally.hidden() ? inputs : 0;
            reached.add(tally.category());
            if (status != null) {
                considered += inputs;
                explained += tally.hidden() ? 0 : inputs;
                byStatus.merge(status, inputs, Integer::sum);
            }
        }
        return new Ledger(heard, considered, explained, hidden, byStatus, mapped, reached);
    }

    /** Inputs without a reply. */
    public int unanswered() {
        return heard - considered;
    }

    /** Share of inputs with a reply, 0 to 100; 100 when there are none. */
    public double answeredPercent() {
        return heard == 0 ? 100 : 100.0 * considered / heard;
    }
}
