package id.susun.drafting.lint;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One place where a text does not follow a rule.
 *
 * @param rule the rule
 * @param node where; null for the text as a whole
 * @param place the place in words, for example "Pasal 3 ayat (2)"
 * @param passage which words; null for the whole node
 * @param quote the words themselves; empty for the whole node
 * @param args values for the message
 * @param fix what the node would say once mended; null where only a person can know
 */
public record Finding(
        Rule rule,
        @Nullable UUID node,
        String place,
        @Nullable Passage passage,
        String quote,
        List<String> args,
        @Nullable Fix fix)
        implements Serializable {

    /** Keeps its own copy of the arguments. */
    public Finding {
        args = List.copyOf(args);
    }

    /** Whether another is the same, however it would be mended. */
    boolean isSame(Finding other) {
        return rule == other.rule
                && Objects.equals(node, other.node)
                && Objects.equals(passage, other.passage)
                && args.equals(other.args);
    }

    /**
     * A stretch of what a node says.
     *
     * @param inHeading whether it is in the heading rather than the text
     * @param start first character, counted in what is stored
     * @param end behind the last
     */
    public record Passage(boolean inHeading, int start, int end) implements Serializable {}

    /**
     * A mended node, to be entered like any edit.
     *
     * @param node the node
     * @param version its version that was checked
     * @param heading the heading it would have
     * @param text the text it would have
     */
    public record Fix(UUID node, int version, String heading, String text) implements Serializable {}
}
