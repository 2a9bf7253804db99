package id.susun.casefile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the check of drafting finds in one version of a text.
 *
 * @param open findings that nobody has answered for, heaviest first
 * @param waived findings that a drafter answered for with a reason
 * @param unlisted how many more there are of rules that are broken too often to list
 * @param since what has come to light only since, because a law that the text rests on was amended or revoked
 */
public record TextFindings(List<Line> open, List<Line> waived, Map<Severity, Integer> unlisted, List<Line> since) {

    /** Keeps its own copies. */
    public TextFindings {
        open = List.copyOf(open);
        waived = List.copyOf(waived);
        unlisted = Map.copyOf(unlisted);
        since = List.copyOf(since);
    }

    /** How many open findings weigh as much, listed or not. */
    public int count(Severity severity) {
        return (int) open.stream().filter(line -> line.severity() == severity).count()
                + unlisted.getOrDefault(severity, 0);
    }

    /**
     * One finding.
     *
     * @param severity how much it weighs
     * @param nodeId the node; null for the text as a whole
     * @param place the place in words, for example "Pasal 3 ayat (2)"
     * @param quote the words found; empty for the whole node
     * @param key translation that says what to do
     * @param args values for it
     * @param angka the numbers of UU 12/2011 Lampiran II it rests on
     * @param waivedBy who answered for it; null while it is open
     * @param reason why; null while it is open
     */
    public record Line(
            Severity severity,
            @Nullable UUID nodeId,
            String place,
            String quote,
            String key,
            List<String> args,
            String angka,
            @Nullable String waivedBy,
            @Nullable String reason) {

        /** Keeps its own copy. */
        public Line {
            args = List.copyOf(args);
        }
    }
}
