package id.susun.drafting.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.drafting.TextKind;
import id.susun.drafting.formats.ImportPreview;
import id.susun.drafting.formats.Remark;
import id.susun.shell.Texts;
import java.util.List;

/** Shows what an import understood, what it did not, and the tree that it would make. */
class ImportReport extends Div {

    ImportReport(ImportPreview preview) {
        addClassName("import-report");
        List<Remark> look = preview.found().toLookAt();
        List<Remark> told = preview.found().remarks().stream()
                .filter(remark -> !remark.reason().needsLook())
                .toList();
        Paragraph sum =
                new Paragraph(Texts.text("formats.import.found", preview.found().size(), preview.words()) + " "
                        + (look.isEmpty()
                                ? Texts.text("formats.import.clean")
                                : Texts.text("formats.import.look", look.size())));
        sum.addClassName(look.isEmpty() ? "import-clean" : "import-look");
        add(sum);
        if (!look.isEmpty()) {
            add(new H3(Texts.text("formats.import.remarks")), list(look));
        }
        if (!told.isEmpty()) {
            add(new Details(Texts.text("formats.import.told") + " (" + told.size() + ")", list(told)));
        }
        add(new H3(Texts.text("formats.import.tree")), tree(preview));
        if (preview.found().size() > preview.rows().size()) {
            add(new Paragraph(Texts.text("formats.import.more", preview.rows().size())));
        }
    }

    private static UnorderedList list(List<Remark> remarks) {
        UnorderedList list = new UnorderedList();
        list.addClassName("import-remarks");
        // It scrolls, so the keyboard must reach it.
        list.getElement().setAttribute("tabindex", "0");
        list.getElement().setAttribute("aria-label", Texts.text("formats.import.remarks"));
        remarks.forEach(remark -> list.add(item(remark)));
        return list;
    }

    private static ListItem item(Remark remark) {
        String where = remark.line() == 0 ? "" : Texts.text("formats.import.line", remark.line());
        Span place = new Span(where);
        place.addClassName("import-line");
        Span reason = new Span(Texts.label("formats.reason", remark.reason()));
        ListItem item = new ListItem(place, reason);
        if (!remark.detail().isBlank()) {
            Span detail = new Span(remark.detail());
            detail.addClassName("import-detail");
            item.add(detail);
        }
        if (!remark.text().isBlank()) {
            Div quote = new Div(remark.text());
            quote.addClassName("import-quote");
            quote.getElement().setAttribute("dir", "auto");
            item.add(quote);
        }
        return item;
    }

    private static UnorderedList tree(ImportPreview preview) {
        UnorderedList tree = new UnorderedList();
        tree.addClassName("import-tree");
        tree.getElement().setAttribute("tabindex", "0");
        tree.getElement().setAttribute("aria-label", Texts.text("formats.import.tree"));
        TextKind before = null;
        for (ImportPreview.Row row : preview.rows()) {
            boolean opens = row.kind() == TextKind.MENIMBANG || row.kind() == TextKind.MENGINGAT;
            if (opens && row.kind() != before) {
                ListItem word = new ListItem(Texts.label("drafting.kind", row.kind()));
                word.addClassName("import-word");
                tree.add(word);
            }
            before = row.kind();
            tree.add(row(row));
        }
        return tree;
    }

    private static ListItem row(ImportPreview.Row row) {
        boolean named = !row.label().isEmpty();
        Span label = new Span(named ? row.label() : Texts.label("drafting.kind", row.kind()));
        label.addClassName(named ? "import-number" : "import-kind");
        Span said = new Span();
        said.getElement().setAttribute("dir", "auto");
        if (!row.heading().isEmpty()) {
            Span heading = new Span(row.heading());
            // The element of a consideration is a remark of ours and no word of the text.
            heading.addClassName(row.kind() == TextKind.MENIMBANG ? "import-element" : "import-heading");
            said.add(heading, new Text(" "));
        }
        said.add(new Text(row.words()));
        ListItem item = new ListItem(label, said);
        item.getStyle().set("--depth", String.valueOf(row.depth()));
        return item;
    }
}
