package id.susun.drafting.lint;

import id.susun.drafting.DraftNode;
import org.jspecify.annotations.Nullable;

/** The parts of a text that follow different rules. */
enum Area {
    TITLE,
    OPENING,
    BODY,
    ELUCIDATION,
    ANNEX;

    /** A node's own area, or that of the node it stands in. */
    static Area of(DraftNode node, @Nullable Area outer) {
        if (node.kind().isElucidation()) {
            return ELUCIDATION;
        }
        if (outer != null) {
            return outer;
        }
        return switch (node.kind()) {
            case JUDUL, PIHAK -> TITLE;
            case MENIMBANG, MENGINGAT -> OPENING;
            case LAMPIRAN -> ANNEX;
            default -> BODY;
        };
    }
}
