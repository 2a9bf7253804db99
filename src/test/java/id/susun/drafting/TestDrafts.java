package id.susun.drafting;

import id.susun.tenant.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Texts without a database. */
public final class TestDrafts {

    private TestDrafts() {}

    /** A draft of these nodes. */
    public static Draft of(List<NewNode> nodes) {
        List<DraftNode> roots = new ArrayList<>();
        for (NewNode node : nodes) {
            roots.add(node.at(null, roots.size()));
        }
        return of(new DraftText(roots));
    }

    /** A draft of these nodes as it is once entered: with what they refer to made links. */
    public static Draft entered(List<NewNode> nodes) {
        return of(DraftText.begun(nodes));
    }

    /** A draft with one node as mended. */
    public static Draft mended(Draft draft, UUID node, String heading, String text) {
        return of(new DraftText(mended(draft.text().roots(), node, heading, text)));
    }

    private static Draft of(DraftText text) {
        return Draft.of(new CaseId(UUID.randomUUID()), text, true);
    }

    private static List<DraftNode> mended(List<DraftNode> nodes, UUID id, String heading, String text) {
        return nodes.stream()
                .map(node -> {
                    boolean it = node.id().equals(id);
                    return new DraftNode(
                            node.id(),
                            node.parent(),
                            node.kind(),
                            node.position(),
                            it ? heading : node.heading(),
                            it ? text : node.text(),
                            node.version(),
                            node.editedBy(),
                            node.editedAt(),
                            mended(node.children(), id, heading, text));
                })
                .toList();
    }
}
