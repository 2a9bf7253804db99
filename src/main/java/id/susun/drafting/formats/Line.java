package id.susun.drafting.formats;

import org.jspecify.annotations.Nullable;

/**
 * A line or paragraph of a source.
 *
 * @param number its place in the source, from 1
 * @param indent how far it is indented, in columns
 * @param text what it says, blanks at both ends and doubled ones taken away
 * @param hint what its style says it is; null in sources without styles
 */
record Line(int number, int indent, String text, @Nullable Hint hint) {

    Line(int number, int indent, String text) {
        this(number, indent, text, null);
    }

    Line withText(String other) {
        return new Line(number, indent, other, hint);
    }
}
