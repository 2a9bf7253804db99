package id.susun.casefile;

import java.util.UUID;

/**
 * One end of a link: a gap, an input, an article, … .
 *
 * @param id id of the thing itself, stable in its case
 * @param kind what it is
 * @param label how to name it to a person, 300 characters at most
 * @param position its order among those of its kind
 */
public record ThreadNode(UUID id, NodeKind kind, String label, int position) {

    /** How the history, which cannot forget, names it: an input by number and id, never by a citizen's words. */
    String lastingName() {
        return kind == NodeKind.INPUT
                ? "Masukan " + position + " (" + id.toString().substring(0, 8) + ")"
                : label;
    }
}
