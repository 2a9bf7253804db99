package id.susun.drafting;

import id.susun.audit.Refused;
import java.io.Serial;

/** Somebody else has changed the node since the person saw it; carries what it says now, so that nothing is lost. */
public final class NodeConflict extends Refused {

    @Serial
    private static final long serialVersionUID = 1L;

    private final DraftNode current;

    NodeConflict(DraftNode current) {
        super("drafting.node.conflict", String.valueOf(current.editedBy()), current.text());
        this.current = current;
    }

    /** The node as the other person left it. */
    public DraftNode current() {
        return current;
    }
}
