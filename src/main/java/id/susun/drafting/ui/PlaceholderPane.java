package id.susun.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.drafting.Placeholder;
import id.susun.shell.Texts;

/** What a template may leave open; a click puts it where the cursor last stood. */
class PlaceholderPane extends Div {

    PlaceholderPane(Manuscript manuscript) {
        addClassName("placeholders");
        UnorderedList list = new UnorderedList();
        for (Placeholder one : Placeholder.values()) {
            NativeButton button = new NativeButton(one.written(), click -> manuscript.insertHere(one.written()));
            button.getElement().setAttribute("aria-label", Texts.text("template.insert", one.written()));
            list.add(new ListItem(button, new Span(Texts.label("template.placeholder", one))));
        }
        add(new Paragraph(Texts.text("template.placeholders.hint")), list);
    }
}
