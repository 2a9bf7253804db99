package id.susun.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** A page that stands alone with one message and the way on: not found, not allowed, no tenant. */
abstract class MessagePage extends Main implements Page {

    private final String title;

    MessagePage(String title, String text, Component... actions) {
        this.title = title;
        addClassName("message-page");
        Div bar = new Div(actions);
        bar.addClassName("empty-actions");
        Div card = new Div(new Brand(), new H1(title), new Paragraph(text), bar);
        card.addClassName("message-card");
        add(card);
    }

    @Override
    public String title() {
        return title;
    }
}
