package id.susun.drafting;

import id.susun.audit.Refused;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says which change of a text each thing is that a person does to a table, so that its rows stay equally long. */
final class TableStrokes {

    /** More do not fit on the paper. */
    static final int MOST_COLUMNS = 20;

    private static final int FIRST_ROWS = 2;
    private static final int FIRST_COLUMNS = 3;

    private final DraftText text;

    TableStrokes(DraftText text) {
        this.text = text;
    }

    /** A table to begin with: its head and one row. */
    static NewNode empty() {
        return table(Collections.nCopies(FIRST_ROWS, Collections.nCopies(FIRST_COLUMNS, "")));
    }

    /** A table of these cells; shorter rows are filled up. Throws {@link Refused} {@code drafting.table.wide}. */
    static NewNode table(List<List<String>> cells) {
        int columns = cells.stream().mapToInt(List::size).max().orElse(1);
        checkWidth(columns);
        return new NewNode(
                TextKind.TABEL,
                "",
                "",
                cells.stream().map(row -> row(row, columns)).toList());
    }

    private static NewNode row(List<String> cells, int columns) {
        return new NewNode(
                TextKind.BARIS,
                "",
                "",
                IntStream.range(0, columns)
                        .mapToObj(i -> NewNode.text(TextKind.SEL, i < cells.size() ? cells.get(i) : ""))
                        .toList());
    }

    /** A row or a column beside a cell, or a row behind a row. */
    Change add(DraftNode anchor, boolean row) {
        if (anchor.kind() == TextKind.SEL) {
            return act(anchor, row ? TableAction.ADD_ROW : TableAction.ADD_COLUMN);
        }
        if (anchor.kind() != TextKind.BARIS || !row) {
            throw new Refused("drafting.place.wrong");
        }
        return newRow(anchor);
    }

    Change act(DraftNode cell, TableAction action) {
        if (cell.kind() != TextKind.SEL) {
            throw new Refused("drafting.place.wrong");
        }
        DraftNode row = outer(cell);
        DraftNode table = outer(row);
        return switch (action) {
            case ADD_ROW -> newRow(row);
            case REMOVE_ROW -> new Change.Remove(table.children().size() == 1 ? table.id() : row.id());
            case ADD_COLUMN -> newColumn(table, row.children().indexOf(cell) + 1);
            case REMOVE_COLUMN -> withoutColumn(table, row, row.children().indexOf(cell));
            case REMOVE_TABLE -> new Change.Remove(table.id());
            case TOGGLE_HEAD ->
                new Change.Say(table.id(), table.isHeaded() ? TextKind.HEADLESS : "", "", table.version());
        };
    }

    private Change newRow(DraftNode row) {
        DraftNode table = outer(row);
        return new Change.Insert(
                List.of(row(List.of(), columns(table)).at(table.id(), 0)), table.id(), row.id(), Map.of());
    }

    /** From the last row up, so that the person goes on in the head of the new column. */
    private static Change newColumn(DraftNode table, int at) {
        checkWidth(columns(table) + 1);
        List<Change> changes = new ArrayList<>();
        for (DraftNode row : table.children().reversed()) {
            changes.add(new Change.Insert(
                    List.of(NewNode.text(TextKind.SEL, "").at(row.id(), 0)), row.id(), cellBefore(row, at), Map.of()));
        }
        return new Change.Steps(changes);
    }

    private static @Nullable UUID cellBefore(DraftNode row, int at) {
        return at == 0 || row.children().isEmpty()
                ? null
                : row.children().get(Math.min(at, row.children().size()) - 1).id();
    }

    /** The person goes on in the row where they were. */
    private static Change withoutColumn(DraftNode table, DraftNode current, int at) {
        if (columns(table) == 1) {
            return new Change.Remove(table.id());
        }
        List<DraftNode> rows = new ArrayList<>(table.children());
        rows.remove(current);
        rows.add(current);
        return new Change.Steps(rows.stream()
                .filter(row -> at < row.children().size())
                .<Change>map(row -> new Change.Remove(row.children().get(at).id()))
                .toList());
    }

    /** Writes cells over those from {@code first} on, to the right and down; the table grows as needed. */
    Change fill(DraftNode first, List<List<String>> cells) {
        DraftNode row = outer(first);
        DraftNode table = outer(row);
        int top = table.children().indexOf(row);
        int left = row.children().indexOf(first);
        int columns = Math.max(
                columns(table), left + cells.stream().mapToInt(List::size).max().orElse(0));
        checkWidth(columns);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < table.children().size(); i++) {
            DraftNode there = table.children().get(i);
            List<String> words = i >= top && i - top < cells.size() ? cells.get(i - top) : List.of();
            overwrite(there, left, words, columns, changes);
        }
        List<DraftNode> more = new ArrayList<>();
        for (int i = table.children().size() - top; i < cells.size(); i++) {
            List<String> shifted = new ArrayList<>(Collections.nCopies(left, ""));
            shifted.addAll(cells.get(i));
            more.add(row(shifted, columns).at(table.id(), more.size()));
        }
        if (!more.isEmpty()) {
            changes.add(new Change.Insert(
                    more, table.id(), table.children().getLast().id(), Map.of()));
        }
        if (changes.isEmpty()) {
            throw new Refused("drafting.paste.nothing");
        }
        return new Change.Steps(changes);
    }

    private static void overwrite(DraftNode row, int left, List<String> words, int columns, List<Change> changes) {
        List<DraftNode> there = row.children();
        for (int i = 0; i < words.size() && left + i < there.size(); i++) {
            DraftNode cell = there.get(left + i);
            if (!cell.text().equals(words.get(i))) {
                changes.add(new Change.Say(cell.id(), "", words.get(i), cell.version()));
            }
        }
        List<DraftNode> more = new ArrayList<>();
        for (int column = there.size(); column < columns; column++) {
            int at = column - left;
            more.add(NewNode.text(TextKind.SEL, at >= 0 && at < words.size() ? words.get(at) : "")
                    .at(row.id(), more.size()));
        }
        if (!more.isEmpty()) {
            changes.add(new Change.Insert(more, row.id(), cellBefore(row, there.size()), Map.of()));
        }
    }

    private static void checkWidth(int columns) {
        if (columns > MOST_COLUMNS) {
            throw new Refused("drafting.table.wide", MOST_COLUMNS);
        }
    }

    private static int columns(DraftNode table) {
        return table.children().stream()
                .mapToInt(row -> row.children().size())
                .max()
                .orElse(1);
    }

    private DraftNode outer(DraftNode node) {
        return text.parent(node).orElseThrow(() -> new Refused("drafting.node.gone"));
    }
}
