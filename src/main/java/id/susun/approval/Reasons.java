package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.AskRepair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reasons that people must give. */
final class Reasons {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 2000;

    private Reasons() {}

    /** The reason without blanks around it; throws {@link Refused} {@code approval.reason.missing} or {@code …long}. */
    static String require(@Nullable String text) {
        String reason = text == null ? "" : text.strip();
        if (reason.length() < SHORTEST) {
            throw new Refused("approval.reason.missing");
        }
        if (reason.length() > LONGEST) {
            throw new Refused("approval.reason.long");
        }
        return reason;
    }

    /** A reason made of the nodes that a return names, cut where it becomes too long: each node keeps its own in full. */
    static String ofRepairs(List<String> places, List<AskRepair> repairs) {
        StringBuilder reason = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            reason.append(i == 0 ? "" : "\n")
                    .append(places.get(i))
                    .append(": ")
                    .append(repairs.get(i).reason().strip());
        }
        return reason.length() > LONGEST ? reason.substring(0, LONGEST - 1) + "…" : reason.toString();
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
