package id.susun.drafting.lint;

import id.susun.casefile.Severity;
import id.susun.drafting.DraftNode;
import id.susun.drafting.basis.Citation;
import id.susun.drafting.basis.LegalBasis;
import id.susun.drafting.lint.Finding.Fix;
import id.susun.drafting.lint.Finding.Passage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Collects what the checks find. */
final class Findings {

    /** More of one rule help nobody; each rule is counted by itself, so that none hides another. */
    private static final int MOST = 200;

    /** Errors hold a text and may each be answered for, so that far more of them are told apart. */
    private static final int MOST_ERRORS = 2000;

    private static final int LONGEST_QUOTE = 120;
    static final String WHOLE = "Seluruh naskah";

    private final LintedText text;
    private final List<Finding> found = new ArrayList<>();
    private final Map<Rule, Integer> counts = new EnumMap<>(Rule.class);

    Findings(LintedText text) {
        this.text = text;
    }

    List<Finding> found() {
        return List.copyOf(found);
    }

    /** How often each rule is broken, also where it is no longer listed. */
    Map<Rule, Integer> counts() {
        return counts;
    }

    /** How many findings of a rule are listed. */
    static int most(Rule rule) {
        return rule.severity() == Severity.ERROR ? MOST_ERRORS : MOST;
    }

    /** The text as a whole breaks a rule. */
    void whole(Rule rule, String... args) {
        add(new Finding(rule, null, WHOLE, null, "", List.of(args), null));
    }

    /** A node breaks a rule. */
    void at(Rule rule, Part part, String... args) {
        add(finding(rule, part, null, "", null, args));
    }

    /** A stretch of a node's text breaks a rule. */
    void at(Rule rule, Part part, int start, int end, String... args) {
        add(finding(rule, part, passage(part, start, end), quote(part.text(), start, end), null, args));
    }

    /** A stretch of a node's text breaks a rule and {@code replacement} would mend it. */
    void replace(Rule rule, Part part, int start, int end, String replacement, String... args) {
        @Nullable
        Fix fix = part.words().touchesLink(start, end)
                ? null
                : fix(part.node(), part.heading(), part.words().replace(start, end, replacement));
        add(finding(rule, part, passage(part, start, end), quote(part.text(), start, end), fix, args));
    }

    /**
     * Legislation is cited otherwise than the register has it. Mended is what stands from its name on; an article before it
     * stays, and where anything else stands beside it only a person can know.
     */
    void cite(Rule rule, Part part, Citation cited, LegalBasis known, String... args) {
        int end = part.text().length();
        boolean alone = part.text().substring(cited.end()).matches("[^;]*;?\\s*");
        if (alone && BasisChecks.leads(part, cited)) {
            replace(rule, part, cited.start(), end, known.citation(), args);
        } else {
            at(rule, part, cited.start(), cited.end(), args);
        }
    }

    /** A reference that a node's stored words begin at {@code start} is no link; {@code linked} are the words with it. */
    void link(Rule rule, Part part, int start, String reference, String linked) {
        add(finding(
                rule,
                part,
                new Passage(false, start, start + reference.length()),
                reference,
                fix(part.node(), part.heading(), linked),
                reference));
    }

    /** A node's heading breaks a rule and would be mended as {@code heading}. */
    void retitle(Rule rule, Part part, String heading, String... args) {
        add(finding(
                rule,
                part,
                new Passage(true, 0, part.heading().length()),
                quote(part.heading(), 0, part.heading().length()),
                fix(part.node(), heading, part.node().text()),
                args));
    }

    /** A stretch of a node's heading breaks a rule. */
    void inHeading(Rule rule, Part part, String... args) {
        add(finding(rule, part, new Passage(true, 0, part.heading().length()), part.heading(), null, args));
    }

    private static Fix fix(DraftNode node, String heading, String mended) {
        return new Fix(node.id(), node.version(), heading, mended);
    }

    private Finding finding(
            Rule rule, Part part, @Nullable Passage passage, String quote, @Nullable Fix fix, String... args) {
        return new Finding(rule, part.node().id(), name(part), passage, quote, List.of(args), fix);
    }

    private String name(Part part) {
        return text.input().draft().name(part.node());
    }

    private static Passage passage(Part part, int start, int end) {
        return new Passage(
                false, part.words().stored(start, false), part.words().stored(end, true));
    }

    private static String quote(String text, int start, int end) {
        String quote = text.substring(start, end).strip();
        return quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE) + "…";
    }

    private void add(Finding finding) {
        if (counts.merge(finding.rule(), 1, Integer::sum) <= most(finding.rule())) {
            found.add(finding);
        }
    }

    /** The name of a node in words. */
    String place(Part part) {
        return name(part);
    }

    /** The first node that a condition holds for. */
    static Optional<Part> first(List<Part> parts, Predicate<Part> condition) {
        return parts.stream().filter(condition).findFirst();
    }
}
