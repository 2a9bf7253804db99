package id.susun.workflow;

import id.susun.audit.Refused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A decision table that somebody has brought, read as data. DMN can carry expressions and scripts, so that a table is code;
 * this reads literal values only, refuses everything else, and is never handed to the engine.
 */
public final class LiteralTable {

    private static final int MOST_RULES = 200;
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z_,| ]{1,200})\"");
    private static final Pattern LITERALS = Pattern.compile("\"[A-Za-z_]{1,60}\"(\\s*,\\s*\"[A-Za-z_]{1,60}\")*");

    private final List<DecisionRule> rules;

    private LiteralTable(List<DecisionRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads a table.
     *
     * @param xml DMN 1.3
     * @param decision id that its only decision must bear
     * @param inputs names of the inputs that it may ask, each by its bare name
     * @param outputs names of the outputs that it must give
     * @throws Refused {@code route.table.*} with what is wrong and, for a rule, its number
     */
    public static LiteralTable parse(String xml, String decision, List<String> inputs, List<String> outputs) {
        Element table = PlainDmn.table(xml, decision);
        if (!"FIRST".equals(table.getAttribute("hitPolicy"))) {
            throw new Refused("route.table.policy");
        }
        List<String> asked = PlainDmn.children(table, "input").stream()
                .map(input -> PlainDmn.text(PlainDmn.child(input, "inputExpression")))
                .toList();
        if (!inputs.containsAll(asked)) {
            throw new Refused("route.table.inputs", String.join(", ", inputs));
        }
        List<String> given = PlainDmn.children(table, "output").stream()
                .map(output -> output.getAttribute("name"))
                .toList();
        if (given.size() != outputs.size() || !given.containsAll(outputs)) {
            throw new Refused("route.table.outputs", String.join(", ", outputs));
        }
        List<Element> rows = PlainDmn.children(table, "rule");
        if (rows.isEmpty() || rows.size() > MOST_RULES) {
            throw new Refused("route.table.rules", MOST_RULES);
        }
        return new LiteralTable(IntStream.range(0, rows.size())
                .mapToObj(row -> rule(rows.get(row), row + 1, asked, given))
                .toList());
    }

    private static DecisionRule rule(Element row, int number, List<String> asked, List<String> given) {
        List<Element> entries = PlainDmn.children(row, "inputEntry");
        List<Element> values = PlainDmn.children(row, "outputEntry");
        if (entries.size() != asked.size() || values.size() != given.size()) {
            throw new Refused("route.table.cells", number);
        }
        Map<String, List<String>> when = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            String text = PlainDmn.text(entries.get(i));
            if (!text.isEmpty() && !text.equals("-")) {
                when.put(asked.get(i), literals(text, number));
            }
        }
        Map<String, Object> then = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            then.put(given.get(i), literal(PlainDmn.text(values.get(i)), number));
        }
        return new DecisionRule(when, then, PlainDmn.note(row));
    }

    private static List<String> literals(String text, int number) {
        if (!LITERALS.matcher(text).matches()) {
            throw new Refused("route.table.literal", number, shortened(text));
        }
        return LITERAL.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static Object literal(String text, int number) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        Matcher literal = LITERAL.matcher(text);
        if (!literal.matches()) {
            throw new Refused("route.table.literal", number, shortened(text));
        }
        return literal.group(1);
    }

    private static String shortened(@Nullable String text) {
        String all = String.valueOf(text);
        return all.length() > 60 ? all.substring(0, 60) + "…" : all;
    }

    /** A table of these rules. */
    public static LiteralTable of(List<DecisionRule> rules) {
        return new LiteralTable(rules);
    }

    /** The rules in order. */
    public List<DecisionRule> rules() {
        return rules;
    }

    /** Those inputs without a value (an empty text) that the table has to know before it can decide; empty when it can. */
    public Set<String> missing(Map<String, String> inputs) {
        for (DecisionRule rule : rules) {
            Set<String> open = rule.when().keySet().stream()
                    .filter(name -> inputs.getOrDefault(name, "").isEmpty())
                    .collect(Collectors.toSet());
            boolean restFits = rule.when().entrySet().stream()
                    .allMatch(
                            one -> open.contains(one.getKey()) || one.getValue().contains(inputs.get(one.getKey())));
            if (restFits) {
                return open;
            }
        }
        return Set.of();
    }

    /** Outputs of the first rule that fits; empty when none does. */
    public Optional<Map<String, Object>> firstRow(Map<String, String> inputs) {
        return rules.stream().filter(rule -> rule.fits(inputs)).findFirst().map(DecisionRule::then);
    }
}
