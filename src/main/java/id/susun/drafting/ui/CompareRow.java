package id.susun.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import id.susun.drafting.Comparison;
import id.susun.drafting.Comparison.Change;
import id.susun.shell.Badge;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import java.util.List;
import java.util.Locale;

/** One node in both versions: what became of it in words, and the words that differ marked. */
class CompareRow extends Div {

    CompareRow(Comparison.Row row, CompareLayout layout) {
        addClassNames("compare-row", "compare-" + row.change().name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", row.place());
        Div head = new Div();
        head.addClassName("compare-head");
        head.add(new Span(row.place()));
        if (row.change() != Change.SAME && !(row.moved() && row.change() == Change.RENUMBERED)) {
            head.add(new Badge(Texts.label("drafting.change", row.change()), tone(row.change())));
        }
        if (row.moved()) {
            head.add(new Badge(Texts.text("drafting.change.moved"), Tone.INFO));
        }
        add(head);
        where(row);
        add(layout == CompareLayout.INLINE ? new MarkedWords(row.inline()) : sides(row));
    }

    /** Where it came from, or the number that it had. */
    private void where(Comparison.Row row) {
        boolean renumbered = !row.labelBefore().isEmpty()
                && !row.labelAfter().isEmpty()
                && !row.labelBefore().equals(row.labelAfter());
        if (row.moved()) {
            note(
                    row.placeBefore().equals(row.placeAfter())
                            ? Texts.text("drafting.change.around")
                            : Texts.text("drafting.change.from", row.placeBefore(), row.placeAfter()));
        } else if (renumbered) {
            note(Texts.text("drafting.change.number", row.labelBefore(), row.labelAfter()));
        }
    }

    private void note(String words) {
        Paragraph note = new Paragraph(words);
        note.addClassName("compare-where");
        add(note);
    }

    private static Tone tone(Change change) {
        return switch (change) {
            case ADDED -> Tone.SUCCESS;
            case REMOVED -> Tone.DANGER;
            case CHANGED -> Tone.WARNING;
            case SAME, RENUMBERED -> Tone.NEUTRAL;
        };
    }

    private static Component sides(Comparison.Row row) {
        Div sides = new Div(
                side(row.before(), "del", "drafting.mark.deleted"), side(row.after(), "ins", "drafting.mark.inserted"));
        sides.addClassName("compare-sides");
        return sides;
    }

    private static Div side(List<Comparison.Piece> pieces, String tag, String key) {
        Div side = new Div();
        side.addClassNames("compare-side", "marked");
        side.getElement().setAttribute("dir", "auto");
        for (Comparison.Piece piece : pieces) {
            side.getElement()
                    .appendChild(
                            piece.different()
                                    ? MarkedWords.marked(tag, key, piece.text())
                                    : new Element("span").setText(piece.text()));
        }
        return side;
    }
}
