package id.susun.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A titled block of a page, announced as a region. */
@Tag("section")
public class Section extends HtmlContainer {

    private final Div head = new Div();
    private final H2 heading;

    /** A block with a translated title. */
    public Section(String title, Component... content) {
        addClassName("section");
        heading = new H2(title);
        head.addClassName("section-head");
        head.add(heading);
        getElement().setAttribute("aria-label", title);
        add(head);
        add(content);
    }

    /** Adds a sentence under the title that says what to do here, and returns this section. */
    public Section withHint(String hint) {
        Paragraph line = new Paragraph(hint);
        line.addClassName("section-hint");
        addComponentAtIndex(1, line);
        return this;
    }

    /** Puts actions at the end of the title line and returns this section. */
    public Section withActions(Component... actions) {
        Div bar = new Div(actions);
        bar.addClassName("section-actions");
        head.add(bar);
        return this;
    }

    /** Marks the block that holds the task at hand, so that it is seen first, and returns this section. */
    public Section emphasised() {
        addClassName("section-task");
        return this;
    }
}
