package id.susun.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.drafting.Comparison;
import id.susun.drafting.Comparison.Change;
import id.susun.drafting.Comparison.Row;
import id.susun.shell.LoadMore;
import id.susun.shell.Texts;
import java.util.ArrayList;
import java.util.List;

/** The nodes of two versions, some at a time, and the way from one difference to the next. */
class CompareResult extends Div {

    private static final int AT_ONCE = 150;
    private static final int NAMED = 3;

    private final List<CompareRow> differences = new ArrayList<>();
    private List<Row> rows = List.of();
    private CompareLayout layout = CompareLayout.SIDES;
    private boolean onlyChanged;
    private int shown;
    private int at = -1;

    CompareResult() {
        addClassName("compare-result");
    }

    void show(Comparison comparison, CompareLayout chosen, boolean onlyThese) {
        removeAll();
        differences.clear();
        layout = chosen;
        onlyChanged = onlyThese;
        rows = comparison.rows().stream()
                .filter(row -> row.shows() || !onlyThese)
                .toList();
        shown = 0;
        at = -1;
        append();
    }

    private void append() {
        int end = Math.min(rows.size(), shown + AT_ONCE);
        while (shown < end) {
            Row row = rows.get(shown);
            if (onlyChanged && onlyNumber(row)) {
                shown = numbers(shown);
            } else {
                CompareRow line = new CompareRow(row, layout);
                add(line);
                shown++;
                if (row.differs()) {
                    differences.add(line);
                }
            }
        }
        if (shown < rows.size()) {
            add(new LoadMore(() -> {
                append();
                return false;
            }));
        }
    }

    private static boolean onlyNumber(Row row) {
        return !row.moved() && row.change() == Change.RENUMBERED;
    }

    /** Nodes in a row that only got other numbers are told in one line, or they would hide what was changed. */
    private int numbers(int from) {
        int end = from;
        List<String> names = new ArrayList<>();
        while (end < rows.size() && onlyNumber(rows.get(end))) {
            names.add(name(rows.get(end)));
            end++;
        }
        String said = String.join("; ", names.subList(0, Math.min(NAMED, names.size())));
        Paragraph line = new Paragraph(
                names.size() > NAMED
                        ? Texts.text("drafting.compare.numbers.more", said, names.size() - NAMED)
                        : Texts.text("drafting.compare.numbers", said));
        line.addClassName("compare-numbers");
        add(line);
        return end;
    }

    private static String name(Row row) {
        return row.placeBefore().equals(row.placeAfter())
                ? row.placeAfter()
                : row.placeBefore() + " → " + row.placeAfter();
    }

    /** Goes to the next difference, or back to the one before; answers its number from 1, or 0 when there is none. */
    int go(int step) {
        while (at + step >= differences.size() && shown < rows.size()) {
            append();
        }
        if (differences.isEmpty()) {
            return 0;
        }
        at = Math.clamp(at + step, 0, differences.size() - 1);
        CompareRow row = differences.get(at);
        row.getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true});");
        return at + 1;
    }
}
