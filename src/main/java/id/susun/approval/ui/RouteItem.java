package id.susun.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.susun.shell.Badge;
import org.jspecify.annotations.Nullable;

/** One place on the way of a text: what it is, in which state, and what is known of it. */
class RouteItem extends ListItem {

    RouteItem(String title, @Nullable Badge state) {
        Span name = new Span(title);
        name.addClassName("route-title");
        Div head = new Div(name);
        head.addClassName("route-head");
        add(head);
        if (state != null) {
            head.add(state);
            addClassNames(state.getClassNames().stream()
                    .filter(css -> css.startsWith("tone-"))
                    .toArray(String[]::new));
        }
    }

    final RouteItem line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("route-line");
        add(line);
        return this;
    }

    /** What somebody wrote, if they did. */
    final RouteItem quote(@Nullable String text) {
        if (text != null && !text.isBlank()) {
            Paragraph quote = new Paragraph(text);
            quote.addClassName("route-quote");
            add(quote);
        }
        return this;
    }
}
