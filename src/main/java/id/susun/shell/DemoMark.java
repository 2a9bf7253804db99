package id.susun.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says on a page that what it shows is fictional sample data. */
public class DemoMark extends Div {

    /** The mark as a strip over the full width. */
    public DemoMark() {
        super(new Span(Texts.text("shell.demo")));
        addClassName("demo-mark");
        getElement().setAttribute("role", "note");
    }
}
