package id.susun.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Labels with their values: two columns on a desktop, one on a phone. */
public class Facts extends DescriptionList {

    /** An empty list of facts. */
    public Facts() {
        addClassName("facts");
    }

    /** Adds a fact; an absent value shows as a dash. Returns this list. */
    public Facts with(String label, @Nullable String value) {
        return with(label, new Span(value == null || value.isBlank() ? "–" : value));
    }

    /** Adds a fact whose value is a component. Returns this list. */
    public Facts with(String label, Component value) {
        return pair(label, value, false);
    }

    /** Adds a fact with a long text that takes the whole width. Returns this list. */
    public Facts wide(String label, @Nullable String value) {
        Span text = new Span(value == null || value.isBlank() ? "–" : value);
        text.addClassName("prose");
        return pair(label, text, true);
    }

    private Facts pair(String label, Component value, boolean wide) {
        Div pair = new Div(new Term(label), new Description(value));
        pair.addClassName("fact");
        if (wide) {
            pair.addClassName("wide");
        }
        getElement().appendChild(pair.getElement());
        return this;
    }
}
