package id.susun.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.drafting.Draft;
import id.susun.drafting.DraftNode;
import id.susun.drafting.TextKind;
import id.susun.shell.Texts;
import java.util.EnumSet;
import java.util.Set;

/** The chapters and articles beside the text; a click scrolls there without asking the server. */
class Outline extends Nav {

    private static final Set<TextKind> SHOWN = EnumSet.of(
            TextKind.BAB,
            TextKind.BAGIAN,
            TextKind.PARAGRAF,
            TextKind.PASAL,
            TextKind.PUTUSAN,
            TextKind.SEKSI,
            TextKind.LAMPIRAN);

    Outline(Draft draft) {
        addClassName("outline");
        getElement().setAttribute("aria-label", Texts.text("drafting.outline"));
        Div title = new Div(Texts.text("drafting.outline"));
        title.addClassName("outline-title");
        UnorderedList list = new UnorderedList();
        draft.text().all().filter(node -> SHOWN.contains(node.kind())).forEach(node -> list.add(item(draft, node)));
        add(title, list);
        getElement()
                .executeJs("this.addEventListener('click', e => {"
                        + "const to = e.target.closest('[data-node]'); if (!to) return;"
                        + "const node = document.getElementById(to.dataset.node); if (!node) return;"
                        + "node.scrollIntoView({block: 'center'}); node.focus({preventScroll: true});});");
    }

    private static ListItem item(Draft draft, DraftNode node) {
        String label = draft.label(node);
        NativeButton button = new NativeButton(node.heading().isBlank() ? label : label + " " + node.heading());
        button.getElement().setAttribute("data-node", NodeBlock.domId(node.id()));
        ListItem item = new ListItem(button);
        item.addClassName("outline-" + node.kind().name().toLowerCase(java.util.Locale.ROOT));
        return item;
    }
}
