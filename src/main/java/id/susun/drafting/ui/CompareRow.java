package id.susun.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import id.susun.drafting.Comparison;
import id.susun.drafting.Comparison.Change;
import id.susun.shell.Badge;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import java.util.List;

/** One node in both versions: what became of it in words, and the words that differ marked. */
class CompareRow extends Div {

    CompareRow(Comparison.Row row) {
        addClassNames("compare-row", "compare-" + row.change().name().toLowerCase(java.util.Locale.ROOT));
        Div head = new Div();
        head.addClassName("compare-head");
        head.add(new Span(name(row)));
        if (row.change() != Change.SAME) {
            head.add(new Badge(Texts.label("drafting.change", row.change()), tone(row.change())));
        }
        if (row.moved()) {
            head.add(new Badge(Texts.text("drafting.change.moved"), Tone.INFO));
        }
        boolean renumbered = !row.labelBefore().equals(row.labelAfter());
        Div sides = new Div(
                side(renumbered ? row.labelBefore() : "", row.before(), "del"),
                side(renumbered ? row.labelAfter() : "", row.after(), "ins"));
        sides.addClassName("compare-sides");
        add(head, sides);
    }

    /** Most numbers name their kind themselves; "(2)" and "a." do not. */
    private static String name(Comparison.Row row) {
        String number = row.labelAfter().isEmpty() ? row.labelBefore() : row.labelAfter();
        return switch (row.kind()) {
            case BAB, BAGIAN, PARAGRAF, PASAL, LAMPIRAN -> number;
            default -> Texts.label("drafting.kind", row.kind()) + " " + number;
        };
    }

    private static Tone tone(Change change) {
        return switch (change) {
            case ADDED -> Tone.SUCCESS;
            case REMOVED -> Tone.DANGER;
            case CHANGED -> Tone.WARNING;
            case SAME -> Tone.NEUTRAL;
        };
    }

    private static Div side(String label, List<Comparison.Piece> pieces, String tag) {
        Div side = new Div();
        side.addClassName("compare-side");
        if (!label.isEmpty()) {
            Span number = new Span(label + " ");
            number.addClassName("number");
            side.add(number);
        }
        for (Comparison.Piece piece : pieces) {
            Element element = new Element(piece.different() ? tag : "span");
            element.setText(piece.text());
            side.getElement().appendChild(element);
        }
        return side;
    }
}
