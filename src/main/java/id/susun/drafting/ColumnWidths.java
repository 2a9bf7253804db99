package id.susun.drafting;

import id.susun.casefile.PolicyText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How a table's columns share the width of the paper: by their longest lines, none of which takes all. */
public final class ColumnWidths {

    private static final int WHOLE = 100;
    private static final int LONGEST_LINE = 36;
    private static final int MARGIN = 2;

    private ColumnWidths() {}

    /** Hundredths of the width, column by column, of the table that a line of a text stands for. */
    public static List<Integer> of(PolicyText text, PolicyText.Line table) {
        return of(text.lines().stream()
                .skip(text.lines().indexOf(table) + 1L)
                .takeWhile(line -> !line.cells().isEmpty())
                .map(PolicyText.Line::cells)
                .toList());
    }

    static List<Integer> of(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> wanted = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            int column = i;
            wanted.add(rows.stream()
                    .filter(row -> column < row.size())
                    .mapToInt(row -> wanted(row.get(column)))
                    .max()
                    .orElse(MARGIN));
        }
        int all = wanted.stream().mapToInt(Integer::intValue).sum();
        return IntStream.range(0, columns)
                .mapToObj(i -> wanted.get(i) * WHOLE / all)
                .toList();
    }

    private static int wanted(String cell) {
        return Math.min(
                        LONGEST_LINE,
                        cell.lines().mapToInt(String::length).max().orElse(0))
                + MARGIN;
    }
}
