package id.susun.drafting.formats;

import id.susun.drafting.TextKind;
import java.util.List;
import java.util.Optional;

/**
 * What a paragraph's style says it is.
 *
 * @param kind what it is
 * @param level of a tabulation, from 1; 0 for other kinds
 * @param label its number as it is written
 * @param heading whether it is the heading of the node before it rather than a node
 */
record Hint(TextKind kind, int level, String label, boolean heading) {

    Optional<Mark> mark(Line line) {
        return heading ? Optional.empty() : Optional.of(new Mark(kind, null, 0, label, line.text()));
    }

    /** How many of the open nodes stay open around a tabulation of this level. */
    int keep(List<Sketch> open) {
        int depth = 0;
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).kind == TextKind.BUTIR && ++depth == level) {
                return i;
            }
        }
        return open.size();
    }
}
