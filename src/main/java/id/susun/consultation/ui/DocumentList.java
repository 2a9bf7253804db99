package id.susun.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.consultation.RoundDocument;
import id.susun.shell.Texts;
import java.util.List;

/** The papers of a round: to open where they have an address, otherwise to be read at the unit's office. */
class DocumentList extends Div {

    DocumentList(List<RoundDocument> documents, String unit) {
        addClassName("documents");
        UnorderedList list = new UnorderedList();
        documents.forEach(document -> list.add(new ListItem(item(document))));
        add(list);
        if (documents.stream().anyMatch(document -> document.address() == null)) {
            Paragraph office = new Paragraph(Texts.text("consultation.public.documents.office", unit));
            office.addClassName("soft");
            add(office);
        }
    }

    private static Component item(RoundDocument document) {
        String address = document.address();
        if (address == null) {
            return new Span(document.name());
        }
        Anchor link = new Anchor(address, document.name());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return link;
    }
}
