package id.susun.drafting.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import id.susun.drafting.DraftCommands.AddNode;
import id.susun.drafting.DraftCommands.Move;
import id.susun.drafting.DraftCommands.MoveNode;
import id.susun.drafting.DraftNode;
import id.susun.drafting.TextKind;
import id.susun.shell.Buttons;
import id.susun.shell.Confirm;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What can be done with one node. */
class NodeTools extends Div {

    private final Paper paper;
    private final DraftNode node;

    NodeTools(Paper paper, DraftNode node, Runnable close) {
        this.paper = paper;
        this.node = node;
        addClassName("node-tools");
        getElement().setAttribute("role", "toolbar");
        getElement().setAttribute("aria-label", Texts.text("drafting.tools"));
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        if (node.kind() != TextKind.JUDUL) {
            adding(menu, "drafting.add.after", false, siblings());
        }
        adding(menu, "drafting.add.inside", true, node.kind().children());
        if (!menu.getItems().isEmpty()) {
            add(menu);
        }
        if (node.kind() != TextKind.JUDUL) {
            add(
                    Buttons.icon(VaadinIcon.ARROW_UP, Texts.text("drafting.up"), () -> move(paper, node, Move.UP)),
                    Buttons.icon(
                            VaadinIcon.ARROW_DOWN, Texts.text("drafting.down"), () -> move(paper, node, Move.DOWN)),
                    Buttons.icon(VaadinIcon.ARROW_RIGHT, Texts.text("drafting.in"), () -> move(paper, node, Move.IN)),
                    Buttons.icon(VaadinIcon.ARROW_LEFT, Texts.text("drafting.out"), () -> move(paper, node, Move.OUT)));
        }
        if (node.kind().isArticle()) {
            add(Buttons.icon(VaadinIcon.LINK, Texts.text("drafting.tie"), this::tie));
        }
        if (node.kind() != TextKind.JUDUL) {
            add(Buttons.icon(VaadinIcon.TRASH, Texts.text("drafting.remove"), this::remove));
        }
        add(Buttons.quiet(Texts.text("drafting.close"), close::run));
    }

    private List<TextKind> siblings() {
        UUID parent = node.parent();
        Set<TextKind> allowed = parent == null
                ? paper.parts().drafting().rootKinds(paper.caseId())
                : paper.draft().text().find(parent).orElseThrow().kind().children();
        List<TextKind> kinds = new ArrayList<>(allowed);
        kinds.remove(TextKind.JUDUL);
        kinds.sort((a, b) -> Boolean.compare(b == node.kind(), a == node.kind()));
        return kinds;
    }

    private void adding(MenuBar menu, String key, boolean inside, Iterable<TextKind> kinds) {
        MenuItem item = null;
        for (TextKind kind : kinds) {
            if (item == null) {
                item = menu.addItem(Texts.text(key));
            }
            item.getSubMenu().addItem(Texts.label("drafting.add.kind", kind), click -> add(kind, inside));
        }
    }

    private void add(TextKind kind, boolean inside) {
        change(paper, () -> paper.parts().structure().add(paper.caseId(), new AddNode(node.id(), inside, kind)));
    }

    static void move(Paper paper, DraftNode node, Move move) {
        change(paper, () -> {
            paper.parts().structure().move(paper.caseId(), new MoveNode(node.id(), move));
            return node.id();
        });
    }

    /** Builds the page anew, so only once everything typed is saved. */
    private static void change(Paper paper, Supplier<@Nullable UUID> change) {
        if (paper.settle()) {
            Failures.attempt(() -> paper.changed(change.get()));
        }
    }

    private void tie() {
        if (paper.settle()) {
            new TieDialog(paper, node).open();
        }
    }

    private void remove() {
        if (!paper.settle()) {
            return;
        }
        String name = paper.draft().name(node);
        Confirm.danger(
                Texts.text("drafting.remove.title", name),
                Texts.text("drafting.remove.text"),
                Texts.text("drafting.remove"),
                () -> change(paper, () -> {
                    paper.parts().structure().remove(paper.caseId(), node.id());
                    return null;
                }));
    }
}
