package id.susun.drafting.formats;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line or paragraph of a source.
 *
 * @param number its place in the source, from 1
 * @param indent how far it is indented, in columns
 * @param text what it says, blanks at both ends and doubled ones taken away
 * @param hint what its style says it is; null in sources without styles
 * @param grid the table that it stands for; null for what is no table
 */
record Line(
        int number,
        int indent,
        String text,
        @Nullable Hint hint,
        @Nullable Grid grid) {

    /**
     * A table.
     *
     * @param rows its cells
     * @param lines the same read row by row, for where no table may stand
     * @param headed whether the first row is its head
     */
    record Grid(List<List<String>> rows, List<Line> lines, boolean headed) {}

    Line(int number, int indent, String text, @Nullable Hint hint) {
        this(number, indent, text, hint, null);
    }

    Line(int number, int indent, String text) {
        this(number, indent, text, null);
    }

    Line as(Hint other) {
        return new Line(number, indent, text, other, grid);
    }

    Line withText(String other) {
        return new Line(number, indent, other, hint, grid);
    }
}
