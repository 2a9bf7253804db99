package id.susun.implementation.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.susun.shell.Texts;

/** What must hold before a step can end, and what should. */
class Checklist extends UnorderedList {

    Checklist() {
        addClassName("plan-checklist");
    }

    /** Adds a condition; one that only should hold warns instead of standing open. */
    Checklist with(boolean done, boolean must, String text) {
        VaadinIcon icon = done ? VaadinIcon.CHECK_CIRCLE : must ? VaadinIcon.CIRCLE_THIN : VaadinIcon.WARNING;
        Icon mark = icon.create();
        mark.getElement().setAttribute("aria-hidden", "true");
        Span state = new Span(Texts.text(
                done
                        ? "implementation.check.done"
                        : must ? "implementation.check.open" : "implementation.check.warning"));
        state.addClassName("visually-hidden");
        ListItem line = new ListItem(mark, new Span(text), state);
        line.addClassName(done ? "done" : must ? "open" : "warning");
        add(line);
        return this;
    }
}
