package id.susun.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.casefile.RepairRequest;
import id.susun.shell.Badge;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the last return named, and what its drafter says has been done about it. */
class RepairList extends Div {

    RepairList(List<RepairRequest> repairs) {
        addClassName("review-repairs");
        H3 heading = new H3(Texts.text("review.repairs.head"));
        UnorderedList list = new UnorderedList();
        add(heading, list);
        repairs.forEach(repair -> {
            Span place = new Span(repair.place());
            place.addClassName("review-place");
            Badge state = repair.isDone()
                    ? new Badge(Texts.text("review.repair.done"), Tone.SUCCESS)
                    : new Badge(Texts.text("review.repair.open"), Tone.WARNING);
            Div head = new Div(place, state);
            head.addClassName("review-summary");
            Paragraph reason = new Paragraph(repair.reason());
            reason.getElement().setAttribute("dir", "auto");
            list.add(new ListItem(head, reason));
        });
    }

    /** Whether a reason holds nothing but these repairs, so that it need not be read twice. */
    static boolean says(List<RepairRequest> repairs, @Nullable String reason) {
        return !repairs.isEmpty()
                && repairs.stream()
                        .map(repair -> repair.place() + ": " + repair.reason())
                        .collect(Collectors.joining("\n"))
                        .equals(reason);
    }
}
