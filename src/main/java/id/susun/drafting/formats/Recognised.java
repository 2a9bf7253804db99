package id.susun.drafting.formats;

import id.susun.drafting.NewNode;
import java.io.Serializable;
import java.util.List;

/**
 * What was understood of a text, and what was not.
 *
 * @param lead text before the first number; for a fragment it belongs to the node that it is put into
 * @param nodes a whole text's top, or what of a fragment stands inside the node that it is put into
 * @param after of a fragment: what follows that node, each beside the nearest node around it that can hold it
 * @param remarks what was changed, left out or only guessed, in reading order
 * @param lines how many lines with content the source has
 */
public record Recognised(String lead, List<NewNode> nodes, List<NewNode> after, List<Remark> remarks, int lines)
        implements Serializable {

    /** Keeps its own copies. */
    public Recognised {
        nodes = List.copyOf(nodes);
        after = List.copyOf(after);
        remarks = List.copyOf(remarks);
    }

    /** How many nodes there are, with all that stand in them. */
    public int size() {
        return count(nodes) + count(after);
    }

    private static int count(List<NewNode> nodes) {
        return nodes.stream().mapToInt(node -> 1 + count(node.children())).sum();
    }

    /** The remarks that a person should look at. */
    public List<Remark> toLookAt() {
        return remarks.stream().filter(remark -> remark.reason().needsLook()).toList();
    }
}
