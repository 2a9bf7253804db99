package id.susun.drafting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.casefile.RepairRequest;
import id.susun.drafting.DraftRepairs;
import id.susun.shell.Failures;
import id.susun.shell.Labels;
import id.susun.shell.Place;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.tenant.CaseId;
import java.util.List;

/** What the text was returned for, node by node, to work through and tick off. */
class RepairSection extends Section {

    private final DraftRepairs repairs;
    private final CaseId caseId;
    private final Paragraph progress = new Paragraph();

    RepairSection(DraftRepairs repairs, CaseId caseId, List<RepairRequest> requests, boolean mayTick) {
        super(Texts.text("repair.title"));
        this.repairs = repairs;
        this.caseId = caseId;
        addClassName("repairs");
        progress.addClassName("section-hint");
        progress.getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        requests.forEach(request -> list.add(item(request, mayTick)));
        add(progress, list);
        count(requests);
        // The outline's way of going to a node, for the text may not hold it any more.
        list.getElement()
                .executeJs("this.addEventListener('click', e => {"
                        + "const to = e.target.closest('[data-node]'); if (!to) return;"
                        + "const node = document.getElementById(to.dataset.node); if (!node) return;"
                        + "node.scrollIntoView({block: 'center'}); node.focus({preventScroll: true});});");
    }

    private ListItem item(RepairRequest request, boolean mayTick) {
        Checkbox done = new Checkbox(Texts.text("repair.done"), request.isDone());
        done.setAriaLabel(Texts.text("repair.done.of", request.place()));
        done.setEnabled(mayTick);
        done.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                if (!Failures.attempt(() -> repairs.tick(caseId, request.id(), change.getValue()))) {
                    done.setValue(change.getOldValue());
                }
                count(repairs.of(caseId));
            }
        });
        NativeButton place = new NativeButton(request.place());
        place.addClassName("repair-place");
        place.getElement().setAttribute("data-node", Place.id(request.node()));
        Paragraph reason = new Paragraph(request.reason());
        reason.getElement().setAttribute("dir", "auto");
        Paragraph from = new Paragraph(
                request.office() == null
                        ? request.askedName()
                        : Texts.text("repair.from", Labels.office(request.office()), request.askedName()));
        from.addClassName("row-note");
        Div words = new Div(place, reason, from);
        words.addClassName("repair-words");
        return new ListItem(words, done);
    }

    private void count(List<RepairRequest> requests) {
        long done = requests.stream().filter(RepairRequest::isDone).count();
        progress.setText(Texts.text("repair.progress", done, requests.size()));
    }
}
