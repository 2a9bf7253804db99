package id.susun.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Top of a page: the only h1, a sentence that says what the page is for, and its main actions. */
public class PageHeader extends Header {

    private final Div words = new Div();

    /** A header with translated texts; the first action should be the primary one. */
    public PageHeader(String title, @Nullable String subtitle, Component... actions) {
        addClassName("page-header");
        words.addClassName("page-header-words");
        words.add(new H1(title));
        if (subtitle != null && !subtitle.isBlank()) {
            Paragraph line = new Paragraph(subtitle);
            line.addClassName("page-subtitle");
            words.add(line);
        }
        add(words);
        if (actions.length > 0) {
            Div bar = new Div(actions);
            bar.addClassName("page-actions");
            add(bar);
        }
    }

    /** Adds a line of badges or small facts under the title and returns this header. */
    public PageHeader withMeta(Component... parts) {
        Div meta = new Div(parts);
        meta.addClassName("page-meta");
        words.add(meta);
        return this;
    }
}
