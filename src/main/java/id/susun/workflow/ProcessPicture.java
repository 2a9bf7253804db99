package id.susun.workflow;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A process model as one case has gone through it so far.
 *
 * @param stage the stage whose model it is, null for the whole life cycle
 * @param name name of the process
 * @param xml the BPMN document, of the very version that the case runs on
 * @param nodes the activities in the order of the model
 */
public record ProcessPicture(@Nullable Stage stage, String name, String xml, List<Node> nodes) implements Serializable {

    /** How far the case has come with one activity. */
    public enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    /**
     * One activity of the model.
     *
     * @param id its id in the document
     * @param name what the diagram calls it
     * @param state whether the case has been there
     * @param opens the stage whose own picture lies behind it, null where there is none
     */
    public record Node(
            String id, String name, State state, @Nullable Stage opens) implements Serializable {}

    /** Ids of the activities in this state. */
    public List<String> ids(State state) {
        return nodes.stream()
                .filter(node -> node.state() == state)
                .map(Node::id)
                .toList();
    }
}
