package id.susun.approval.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import id.susun.casefile.NodeChange;
import id.susun.shell.Badge;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import java.util.List;

/** One changed node: its place and what happened; opened, the words before and after. */
class ChangeDetails extends Details {

    ChangeDetails(NodeChange change, boolean opened) {
        Span place = new Span(change.place());
        place.addClassName("review-place");
        Div summary = new Div(place, new Badge(Texts.label("review.kind", change.kind()), tone(change.kind())));
        summary.addClassName("review-summary");
        setSummary(summary);
        Div words = new Div();
        words.addClassName("review-words");
        if (change.kind() == NodeChange.Kind.CHANGED) {
            words.add(side(change.before(), "del"), side(change.after(), "ins"));
        } else {
            boolean gone = change.kind() == NodeChange.Kind.REMOVED;
            words.add(side(gone ? change.before() : change.after(), gone ? "del" : "ins"));
        }
        add(words);
        setOpened(opened);
    }

    private static Tone tone(NodeChange.Kind kind) {
        return switch (kind) {
            case ADDED -> Tone.SUCCESS;
            case REMOVED -> Tone.DANGER;
            case CHANGED -> Tone.WARNING;
            case MOVED -> Tone.INFO;
        };
    }

    private static Div side(List<NodeChange.Piece> pieces, String tag) {
        Div side = new Div();
        side.addClassName("review-side");
        for (NodeChange.Piece piece : pieces) {
            Element element = new Element(piece.different() ? tag : "span");
            element.setText(piece.text());
            side.getElement().appendChild(element);
        }
        return side;
    }
}
