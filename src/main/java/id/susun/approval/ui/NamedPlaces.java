package id.susun.approval.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.casefile.RepairRequest;
import id.susun.identity.Office;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parts that a return named, each with its reason, for everybody who reads the way of the text. */
class NamedPlaces extends UnorderedList {

    NamedPlaces(List<RepairRequest> repairs) {
        addClassName("route-places");
        repairs.forEach(repair -> {
            Span place = new Span(repair.place());
            place.addClassName("route-place");
            Span reason = new Span(repair.reason());
            reason.getElement().setAttribute("dir", "auto");
            add(new ListItem(place, reason));
        });
    }

    /** What an office, or for null an institution outside, named when it returned this version. */
    static List<RepairRequest> of(ApprovalBoard board, int version, @Nullable Office office) {
        return board.work().repairs().of(board.caseId(), version).stream()
                .filter(repair -> Objects.equals(repair.office(), office))
                .toList();
    }

    /** Shows them in a step, and the reason for the whole where it says more than they do. */
    static void show(RouteItem item, List<RepairRequest> repairs, @Nullable String reason) {
        if (!RepairList.says(repairs, reason)) {
            item.quote(reason);
        }
        if (!repairs.isEmpty()) {
            item.add(new NamedPlaces(repairs));
        }
    }
}
