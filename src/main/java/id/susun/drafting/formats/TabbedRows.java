package id.susun.drafting.formats;

import id.susun.drafting.CopiedCells;
import java.util.List;
import java.util.stream.Collectors;

/** Tells the rows of a table in plain text, cells between tabs, from lines in which tabs only indent. */
final class TabbedRows {

    private static final int LONGEST_CELL = 20;

    private TabbedRows() {}

    /** Where the table is over that begins at a line; that line itself where none does. */
    static int end(List<String> raw, int from) {
        int at = from;
        int rows = 0;
        int width = 0;
        while (at < raw.size() && raw.get(at).contains("\t")) {
            int next = rowEnd(raw, at);
            List<String> cells = cells(raw.subList(at, next)).getFirst();
            if (!isRow(cells, width)) {
                break;
            }
            width = Math.max(width, cells.size());
            rows++;
            at = next;
        }
        return rows > 1 ? at : from;
    }

    /** A cell in quotes may hold line ends. */
    private static int rowEnd(List<String> raw, int from) {
        String row = raw.get(from);
        boolean quoted = row.startsWith("\"") || row.contains("\t\"");
        int most = Math.min(raw.size(), from + LONGEST_CELL);
        boolean open = false;
        for (int at = from; quoted && at < most; at++) {
            open ^= raw.get(at).chars().filter(sign -> sign == '"').count() % 2 == 1;
            if (!open) {
                return at + 1;
            }
        }
        return from + 1;
    }

    /** @param width of the rows before it; 0 for the first */
    private static boolean isRow(List<String> cells, int width) {
        long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
        boolean signature = cells.stream().anyMatch(cell -> Openers.closes(cell) || Openers.isOffice(cell));
        boolean list = cells.subList(0, cells.size() - 1).stream()
                .filter(cell -> !cell.isBlank())
                .allMatch(Mark::isAlone);
        boolean fits = width == 0 ? !list : cells.size() == width || !list;
        return !signature && fits && (filled > 1 || (filled == 1 && cells.size() == width));
    }

    /** The table in place of its lines. */
    static Line table(List<String> raw, List<Line> lines) {
        List<List<String>> rows = cells(raw).stream()
                .map(row -> row.stream().map(TabbedRows::clean).toList())
                .toList();
        return new Line(
                lines.getFirst().number(),
                0,
                String.join(" | ", rows.getFirst()),
                null,
                new Line.Grid(rows, lines, true));
    }

    /** Its lines tell what was taken out of them. */
    private static String clean(String cell) {
        return cell.lines()
                .map(line -> Lines.line(0, line, new Report()).text())
                .collect(Collectors.joining("\n"));
    }

    private static List<List<String>> cells(List<String> raw) {
        return CopiedCells.of(String.join("\n", raw));
    }
}
