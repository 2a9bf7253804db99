package id.susun.drafting.formats;

import id.susun.drafting.TextKind;
import java.util.List;
import java.util.regex.Pattern;

/** Tells where a tabulated line belongs among the lists that are open. */
final class ItemLists {

    private static final Pattern DEFINING = Pattern.compile("(?is).*\\bdimaksud dengan\\b.*");

    private ItemLists() {}

    /** Whether a list of this style is open that the number carries on. */
    static boolean carriesOn(List<Sketch> open, Mark mark) {
        return open.stream().anyMatch(sketch -> sketch.style == mark.style() && sketch.value + 1 == mark.value());
    }

    /** How many of the open nodes stay open around the new one. */
    static int keep(List<Sketch> open, Mark mark, Line line) {
        Hint hint = line.hint();
        if (hint != null) {
            return hint.keep(open);
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            Sketch sketch = open.get(i);
            if (sketch.style == mark.style()
                    && (sketch.value + 1 == mark.value()
                            || (mark.value() == 0 && line.indent() <= sketch.line.indent()))) {
                return i;
            }
        }
        if (open.isEmpty() || (mark.isFirst() && opensList(open.getLast(), mark, line))) {
            return open.size();
        }
        // The number jumped: it stays in the nearest list of its style, and the jump is told.
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).style == mark.style()) {
                return i;
            }
        }
        return open.size();
    }

    /** A first number opens a list of its own inside the last node, unless it repeats the list the node is in. */
    private static boolean opensList(Sketch last, Mark mark, Line line) {
        return last.style != mark.style() || last.text().endsWith(":") || line.indent() > last.line.indent();
    }

    /** Digits under "yang dimaksud dengan" are definitions (angka 101), all others tabulation. */
    static TextKind kind(Sketch holder, Mark mark) {
        boolean defines = mark.style() == Mark.Style.DIGIT_DOT
                && (holder.kind == TextKind.PASAL || holder.kind == TextKind.AYAT)
                && (DEFINING.matcher(holder.text()).matches()
                        || holder.children.stream().anyMatch(child -> child.kind == TextKind.DEFINISI));
        return defines ? TextKind.DEFINISI : TextKind.BUTIR;
    }
}
