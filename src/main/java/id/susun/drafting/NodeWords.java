package id.susun.drafting;

import java.io.Serializable;
import java.util.UUID;

/**
 * What a node says, with its references written out, for people who comment on it.
 *
 * @param node the node
 * @param place its name
 * @param kind what it is
 * @param heading its heading
 * @param text its text
 * @param version its version
 */
public record NodeWords(UUID node, String place, TextKind kind, String heading, String text, int version)
        implements Serializable {

    static NodeWords of(Draft draft, References references, DraftNode node) {
        return new NodeWords(
                node.id(),
                draft.name(node),
                node.kind(),
                node.heading(),
                references.plain(node.text()),
                node.version());
    }
}
