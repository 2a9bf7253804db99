package id.susun.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What stands where nothing is yet: why it is empty and what to do next. */
public class EmptyState extends Div {

    /** An empty state with translated texts and the actions that would fill it. */
    public EmptyState(VaadinIcon icon, String title, String hint, Component... actions) {
        addClassName("empty-state");
        Icon picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        Paragraph head = new Paragraph(title);
        head.addClassName("empty-title");
        Paragraph line = new Paragraph(hint);
        line.addClassName("empty-hint");
        add(picture, head, line);
        if (actions.length > 0) {
            Div bar = new Div(actions);
            bar.addClassName("empty-actions");
            add(bar);
        }
    }
}
