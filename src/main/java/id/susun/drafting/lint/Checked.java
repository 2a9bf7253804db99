package id.susun.drafting.lint;

import id.susun.casefile.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the checks found.
 *
 * @param findings in reading order; what concerns the whole text comes first
 * @param unlisted how many more there are of rules that are broken too often to list
 */
public record Checked(List<Finding> findings, Map<Severity, Integer> unlisted) {

    /** Keeps its own copies. */
    public Checked {
        findings = List.copyOf(findings);
        unlisted = Map.copyOf(unlisted);
    }

    static Checked of(List<Finding> findings, Map<Rule, Integer> counts) {
        Map<Severity, Integer> unlisted = new EnumMap<>(Severity.class);
        counts.forEach((rule, count) -> {
            if (count > Findings.most(rule)) {
                unlisted.merge(rule.severity(), count - Findings.most(rule), Integer::sum);
            }
        });
        return new Checked(findings, unlisted);
    }
}
