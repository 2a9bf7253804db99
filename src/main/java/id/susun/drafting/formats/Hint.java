package id.susun.drafting.formats;

import id.susun.drafting.TextKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a paragraph's style says it is; only files that Susun wrote have such styles.
 *
 * @param kind what it is; JUDUL for what Susun computes, where {@code computed} is true
 * @param level of a tabulation, from 1, or from 5 inside a definition; of an elucidation, how deep what it explains
 *     stands in its article; else 0
 * @param label its number as it is written
 * @param further whether it is more of the node before it rather than a node
 * @param computed whether Susun put it there by itself
 */
record Hint(TextKind kind, int level, String label, boolean further, boolean computed) {

    private static final String STYLE = "Susun";

    /** What a style says; empty for the styles of others. */
    static Optional<Hint> of(String style, String label) {
        if (!style.startsWith(STYLE)) {
            return Optional.empty();
        }
        String name = style.substring(STYLE.length()).toUpperCase(Locale.ROOT);
        if (name.equals("RESMI")) {
            return Optional.of(new Hint(TextKind.JUDUL, 0, "", false, true));
        }
        boolean further = style.endsWith("Isi");
        String kind = further ? name.substring(0, name.length() - 3) : name;
        char last = kind.isEmpty() ? ' ' : kind.charAt(kind.length() - 1);
        int level = last > '0' && last <= '9' ? last - '0' : 0;
        String known = level > 0 ? kind.substring(0, kind.length() - 1) : kind;
        return Arrays.stream(TextKind.values())
                .filter(any -> any.name().replace("_", "").equals(known))
                .findFirst()
                .map(found -> new Hint(found, level, label, further, false));
    }

    /** The style of a node, or of what more there is of it. */
    static String style(TextKind kind, int level, boolean further) {
        String name = kind.name().replace("_", "");
        return STYLE
                + name.charAt(0)
                + name.substring(1).toLowerCase(Locale.ROOT)
                + (level > 0 ? level : "")
                + (further ? "Isi" : "");
    }

    Optional<Mark> mark(Line line) {
        return further ? Optional.empty() : Optional.of(new Mark(kind, null, 0, label, line.text()));
    }

    /** How many of the open nodes stay open around a tabulation of this level. */
    int keep(List<Sketch> open) {
        int own = level > TextKind.DEEPEST_ITEM ? level - TextKind.DEEPEST_ITEM : level;
        int depth = 0;
        for (int i = 0; i < open.size(); i++) {
            boolean beside = own == level && open.get(i).kind == TextKind.DEFINISI;
            if (beside || (open.get(i).kind == TextKind.BUTIR && ++depth == own)) {
                return i;
            }
        }
        return open.size();
    }
}
