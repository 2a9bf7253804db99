package id.susun.drafting.lint;

import id.susun.casefile.Severity;
import id.susun.drafting.Draft;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the check finds in a text, and what people answered for.
 *
 * @param open findings that count, heaviest first, then in reading order
 * @param waived findings that somebody answered for
 * @param unlisted how many more there are, which nobody can have answered for
 */
public record LintReport(List<Finding> open, List<Waived> waived, Map<Severity, Integer> unlisted)
        implements Serializable {

    /** Of a text that nobody has begun. */
    static final LintReport EMPTY = new LintReport(List.of(), List.of(), Map.of());

    /** Keeps its own copies. */
    public LintReport {
        open = open.stream()
                .sorted(Comparator.comparing(finding -> finding.rule().severity()))
                .toList();
        waived = List.copyOf(waived);
        unlisted = Map.copyOf(unlisted);
    }

    /** How many findings that count weigh as much, listed or not. */
    public int count(Severity severity) {
        long listed = open.stream()
                .filter(finding -> finding.rule().severity() == severity)
                .count();
        return (int) listed + unlisted.getOrDefault(severity, 0);
    }

    /** How many findings count that are not listed. */
    public int more() {
        return unlisted.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * A finding that somebody answered for.
     *
     * @param finding the finding
     * @param waiver who did and why
     */
    public record Waived(Finding finding, Waiver waiver) implements Serializable {}

    /** Sorts findings by whether a waiver holds for them and for what their node says now. */
    static LintReport of(Draft draft, Checked checked, List<Waiver> waivers) {
        Map<String, List<Waiver>> given =
                waivers.stream().collect(Collectors.groupingBy(waiver -> place(waiver.rule(), waiver.node())));
        List<Finding> open = new ArrayList<>();
        List<Waived> waived = new ArrayList<>();
        for (Finding finding : checked.findings()) {
            List<Waiver> here = given.getOrDefault(place(finding.rule().name(), finding.node()), List.of());
            Waiver waiver = here.isEmpty() ? null : holding(here, finding.rule(), Fingerprint.of(draft, finding));
            if (waiver == null) {
                open.add(finding);
            } else {
                waived.add(new Waived(finding, waiver));
            }
        }
        return new LintReport(open, waived, checked.unlisted());
    }

    private static @Nullable Waiver holding(List<Waiver> waivers, Rule rule, Fingerprint now) {
        return waivers.stream()
                .filter(waiver -> rule.isWaivable() && waiver.holdsFor(now))
                .findFirst()
                .orElse(null);
    }

    private static String place(String rule, @Nullable UUID node) {
        return rule + "/" + node;
    }
}
