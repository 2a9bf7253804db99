package id.susun.workflow;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * One rule of a table of literal values.
 *
 * @param when for each input the values that fit; an input that is left out fits with any value
 * @param then for each output its value, a text or true or false
 * @param note where the rule comes from
 */
public record DecisionRule(Map<String, List<String>> when, Map<String, Object> then, String note)
        implements Serializable {

    /** Keeps its own copies. */
    public DecisionRule {
        when = Map.copyOf(when);
        then = Map.copyOf(then);
    }

    /** Whether the rule fits these inputs. */
    public boolean fits(Map<String, String> inputs) {
        return when.entrySet().stream().allMatch(one -> one.getValue().contains(inputs.getOrDefault(one.getKey(), "")));
    }
}
