package id.susun.drafting.ui;

import id.susun.drafting.Draft;
import id.susun.drafting.DraftNode;
import id.susun.drafting.TextKind;

/** A node as it is chosen from a list: by its number, or by its words. */
final class NodeChoice {

    private static final int SHOWN = 60;

    private NodeChoice() {}

    static String label(Draft draft, DraftNode node) {
        boolean worded = node.heading().isBlank() || node.kind() == TextKind.MENIMBANG;
        String words = draft.references().plain(worded ? node.text() : node.heading());
        String start = words.length() > SHOWN ? words.substring(0, SHOWN) + "…" : words;
        return start.isBlank() ? draft.name(node) : draft.name(node) + " – " + start.replace('\n', ' ');
    }
}
