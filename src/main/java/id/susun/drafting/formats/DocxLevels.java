package id.susun.drafting.formats;

import id.susun.drafting.DraftNode;
import id.susun.drafting.DraftText;
import id.susun.drafting.TextKind;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** How deep each tabulation of a text stands in others. */
final class DocxLevels {

    private final Map<UUID, Integer> levels = new HashMap<>();

    DocxLevels(DraftText text) {
        text.roots().forEach(node -> collect(node, 0));
    }

    private void collect(DraftNode node, int around) {
        int own = switch (node.kind()) {
            case BUTIR -> around + 1;
            case DEFINISI -> TextKind.DEEPEST_ITEM;
            default -> 0;
        };
        levels.put(node.id(), own);
        node.children().forEach(child -> collect(child, own));
    }

    /** From 1, or from 5 inside a definition. */
    int of(UUID node) {
        return levels.getOrDefault(node, 0);
    }
}
