package id.susun.approval;

import id.susun.casefile.NodeChange;
import id.susun.casefile.RepairRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who is to decide on a text has to know.
 *
 * @param version number of the version under decision
 * @param note what the drafter wrote to those who decide on it
 * @param since the version to compare with; null for somebody to whom everything is new
 * @param changes the nodes that differ from it; null where there is nothing to compare with or nobody can tell
 * @param repairs what the last return asked for
 * @param unanswered inputs without an answer
 * @param articles how many articles (or decisions) the text has in the thread
 * @param withoutReason names of those that no gap, input or option stands behind, in order
 */
public record Review(
        int version,
        String note,
        @Nullable Since since,
        @Nullable List<NodeChange> changes,
        List<RepairRequest> repairs,
        int unanswered,
        int articles,
        List<String> withoutReason)
        implements Serializable {

    /** How the person knows the version that changes are counted from. */
    public enum Known {
        /** They decided on it. */
        DECIDED,
        /** They had it on the screen. */
        SEEN,
        /** They do not; it is what was submitted before. */
        SUBMITTED
    }

    /**
     * The version that changes are counted from.
     *
     * @param version its number
     * @param known how the person knows it
     * @param at when they decided on it, last saw it, or it was submitted
     */
    public record Since(int version, Known known, Instant at) implements Serializable {}

    /** How many of the repairs the drafter has ticked off. */
    public long repaired() {
        return repairs.stream().filter(RepairRequest::isDone).count();
    }
}
