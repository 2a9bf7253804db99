package id.susun.drafting.formats;

import id.susun.drafting.TextKind;
import id.susun.drafting.formats.DocxNumbers.Source;
import id.susun.drafting.formats.Remark.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts paragraphs and the cells of tables into the order in which people read them. */
final class DocxLines {

    /** Twentieths of a point in a column of an indent. */
    private static final int COLUMN = 140;

    /** The style of numbers and words that stand in cells of their own. */
    static final String MARK = "SusunTanda";

    private static final int MOST_SPANNED = 50;

    private static final Pattern BLOCK = Pattern.compile("(?s).*\\b(Ditetapkan|Diundangkan|Ditandatangani)\\b.*");

    private final DocxStyles styles;
    private final Report report;
    private final List<Line> all = new ArrayList<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private int number;

    DocxLines(DocxStyles styles, Report report) {
        this.styles = styles;
        this.report = report;
    }

    /** A table that is being read; one inside another is read as part of its cell. */
    private static final class Table {
        final List<List<Line>> row = new ArrayList<>();
        final List<List<String>> grid = new ArrayList<>();
        final List<Line> lines = new ArrayList<>();
        int span = 1;
        boolean merged;
        boolean headed;
        boolean formal;
        boolean own;

        @Nullable
        Line data;

        /** Rows of data that are no list, no signatures and nothing that Susun computes. */
        boolean isGrid() {
            return data != null && !formal && (own || grid.size() > 1);
        }

        /** Where others seldom mark the head as such, Susun always does. */
        Line.Grid rows() {
            return new Line.Grid(List.copyOf(grid), lines, headed || !own);
        }
    }

    List<Line> all() {
        return all;
    }

    void beginTable() {
        tables.push(new Table());
    }

    void endTable() {
        Table table = tables.pop();
        Line data = table.data;
        if (data != null && table.isGrid() && tables.isEmpty()) {
            if (table.merged) {
                report.add(data, Reason.MERGED, "");
            }
            all.add(new Line(data.number(), 0, data.text(), null, table.rows()));
            return;
        }
        if (data != null) {
            report.add(data, Reason.TABLE, "");
        }
        Table outer = tables.peek();
        if (outer == null || outer.row.isEmpty()) {
            all.addAll(table.lines);
        } else {
            outer.row.getLast().addAll(table.lines);
        }
    }

    void beginRow() {
        if (!tables.isEmpty()) {
            tables.peek().row.clear();
        }
    }

    void beginCell() {
        if (!tables.isEmpty()) {
            Table table = tables.peek();
            table.span = 1;
            table.row.add(new ArrayList<>());
        }
    }

    /** The cell reaches over several columns. */
    void span(int columns) {
        if (!tables.isEmpty()) {
            tables.peek().span = Math.clamp(columns, 1, MOST_SPANNED);
            tables.peek().merged |= columns > 1;
        }
    }

    /** The cell goes on with the one above it. */
    void merge() {
        if (!tables.isEmpty()) {
            tables.peek().merged = true;
        }
    }

    /** The row is printed again on each page, as heads are. */
    void head(String value) {
        Table table = tables.peek();
        if (table != null && table.grid.isEmpty()) {
            table.headed = !value.matches("0|false|off");
        }
    }

    /** What a cell spans beyond its own column stays empty. */
    void endCell() {
        Table table = tables.peek();
        for (int i = 1; table != null && i < table.span; i++) {
            table.row.add(new ArrayList<>());
        }
    }

    void endRow() {
        Table table = tables.peek();
        if (table == null) {
            return;
        }
        List<List<Line>> cells =
                table.row.stream().filter(cell -> !cell.isEmpty()).toList();
        if (cells.isEmpty()) {
            return;
        }
        table.grid.add(table.row.stream().map(DocxLines::words).toList());
        read(table, cells);
        table.row.clear();
    }

    private static String words(List<Line> cell) {
        return cell.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    private static void read(Table table, List<List<Line>> cells) {
        List<Line> row = new ArrayList<>();
        boolean own = cells.stream().flatMap(List::stream).anyMatch(line -> line.hint() != null);
        boolean data = own;
        if (own) {
            cells.forEach(row::addAll);
            table.own = true;
            table.formal |= row.stream().map(Line::hint).anyMatch(hint -> hint == null || hint.kind() != TextKind.SEL);
        } else if (isNumbered(cells)) {
            row.add(joined(cells, " "));
            row.addAll(cells.getLast().subList(1, cells.getLast().size()));
        } else if (cells.size() > 1 && cells.stream().allMatch(cell -> cell.size() == 1)) {
            row.add(joined(cells, " | "));
            data = true;
        } else {
            cells.forEach(row::addAll);
            boolean signatures = cells.stream()
                    .flatMap(List::stream)
                    .anyMatch(line -> BLOCK.matcher(line.text()).matches());
            table.formal |= signatures;
            data = cells.size() > 1 && !signatures;
        }
        if (data && table.data == null && !(own && table.formal)) {
            table.data = row.getFirst();
        }
        table.lines.addAll(row);
    }

    /** Whether the cells before the last are words and numbers that belong before its text, as in Menimbang. */
    private static boolean isNumbered(List<List<Line>> cells) {
        return cells.size() == 1
                || cells.subList(0, cells.size() - 1).stream()
                        .allMatch(cell ->
                                cell.size() == 1 && Mark.isAlone(cell.getFirst().text()));
    }

    private static Line joined(List<List<Line>> cells, String between) {
        return cells.getFirst()
                .getFirst()
                .withText(cells.stream().map(cell -> cell.getFirst().text()).collect(Collectors.joining(between)));
    }

    /** Takes a paragraph; returns its number. */
    int add(DocxParagraph paragraph) {
        number++;
        String name = styles.name(paragraph.style).toLowerCase(Locale.ROOT);
        Source source = styles.source(paragraph.list, paragraph.level, paragraph.style);
        String label = styles.numbers().next(source);
        String text = paragraph.text();
        if (paragraph.style.startsWith("Susun")) {
            own(paragraph.style, text);
            return number;
        }
        if (name.startsWith("toc ") || name.equals("toc heading")) {
            if (!text.isBlank()) {
                report.add(number, text, Reason.HEADER, "");
            }
            return number;
        }
        if (text.isBlank() && (label.isEmpty() || label.equals("•"))) {
            return number;
        }
        int indent = paragraph.indent / COLUMN + (source == null ? 0 : source.level() * 4);
        boolean first = true;
        for (String part : text.split("\n", -1)) {
            Line line = Lines.line(number, part, report);
            String words = first && !label.isEmpty() ? label + " " + line.text() : line.text();
            if (!words.isBlank()) {
                place(new Line(number, indent + line.indent(), words.strip()));
            }
            first = false;
        }
        return number;
    }

    /** A paragraph of a file that Susun wrote: its number stands before a tab or a line of its own. */
    private void own(String style, String text) {
        if (style.equals(MARK)) {
            return;
        }
        int end = text.indexOf('\t');
        String label = end < 0 ? "" : text.substring(0, end);
        // A heading stands on a line of its own below the number, a diktum behind a colon.
        String words = end < 0 ? text : text.substring(end + 1).replaceFirst("^\\n", "");
        if (style.equals(Hint.style(TextKind.PUTUSAN, 0, false))) {
            words = words.replaceFirst("^: ", "");
        }
        Optional<Hint> hint = Hint.of(style, label);
        List<Line> into = tables.isEmpty() || tables.peek().row.isEmpty()
                ? all
                : tables.peek().row.getLast();
        into.add(new Line(number, 0, words, hint.orElse(null)));
    }

    private void place(Line line) {
        Table table = tables.peek();
        if (table == null || table.row.isEmpty()) {
            all.add(line);
        } else {
            table.row.getLast().add(line);
        }
    }
}
