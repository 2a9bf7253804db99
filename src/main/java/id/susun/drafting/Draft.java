package id.susun.drafting;

import id.susun.tenant.CaseId;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * A text as it stands, with its numbering.
 *
 * @param caseId the case
 * @param text the tree
 * @param labels the number of each node
 * @param mayWrite whether the person at work may change it now
 */
public record Draft(CaseId caseId, DraftText text, Map<UUID, String> labels, boolean mayWrite) implements Serializable {

    static Draft of(CaseId caseId, DraftText text, boolean mayWrite) {
        return new Draft(caseId, text, Numbering.of(text), mayWrite);
    }

    /** The number of a node; empty where it has none. */
    public String label(DraftNode node) {
        return labels.getOrDefault(node.id(), "");
    }

    /** How to name a node to a person: its number, with those it stands in, for example "Pasal 3 ayat (2) huruf a". */
    public String name(DraftNode node) {
        return NodeNames.of(text, labels, node);
    }

    /** Tells what a node would say with the references that it only writes out made links. */
    public Function<DraftNode, String> linker() {
        return new ReferenceFinder(text)::link;
    }

    /** The cross-references of the text as it stands. */
    public References references() {
        return new References(text, labels);
    }
}
