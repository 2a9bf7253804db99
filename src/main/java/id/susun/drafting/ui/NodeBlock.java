package id.susun.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.susun.casefile.ThreadNode;
import id.susun.drafting.DraftNode;
import id.susun.drafting.TextKind;
import id.susun.shell.Badge;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One node on the page: text to read, and a field in its place while it is edited. */
class NodeBlock extends Div {

    private final Paper paper;
    private DraftNode node;
    private @Nullable NodeEditor editor;

    NodeBlock(Paper paper, DraftNode node, int depth) {
        this.paper = paper;
        this.node = node;
        setId(domId(node.id()));
        addClassNames("node", "node-" + node.kind().name().toLowerCase(Locale.ROOT));
        if (depth > 0) {
            getStyle().set("--depth", String.valueOf(depth));
        }
        read();
        if (paper.draft().mayWrite()) {
            addClassName("editable");
            getElement()
                    .addEventListener("click", click -> edit())
                    .setFilter("!event.currentTarget.hasAttribute('data-editing') && !String(window.getSelection())");
            getElement()
                    .addEventListener("keydown", key -> edit())
                    .setFilter("event.target === event.currentTarget && event.key === 'Enter'"
                            + " && (event.preventDefault() || true)");
        }
    }

    static String domId(UUID node) {
        return "n-" + node;
    }

    private void read() {
        removeAll();
        getElement().removeAttribute("data-editing");
        getElement().setAttribute("tabindex", "0");
        String label = paper.draft().label(node);
        if (!label.isEmpty()) {
            Span number = new Span(label);
            number.addClassName("number");
            add(number);
        }
        Div words = new Div();
        words.addClassName("words");
        if (node.kind().hasHeading()) {
            words.add(line("heading", node.heading(), "drafting.blank.heading"));
        }
        if (node.kind().hasText() && !(needsNoText() && node.text().isEmpty())) {
            words.add(line("text", node.text(), blankKey()));
        }
        add(words);
        evidence();
    }

    private boolean needsNoText() {
        return node.kind() == TextKind.LAMPIRAN || !node.children().isEmpty();
    }

    private String blankKey() {
        return node.kind() == TextKind.MENIMBANG && Texts.has("drafting.blank." + node.heading())
                ? "drafting.blank." + node.heading()
                : "drafting.blank.text";
    }

    private static Div line(String css, String text, String blank) {
        Div line = new Div(text.isEmpty() ? Texts.text(blank) : text);
        line.addClassName(css);
        line.getElement().setAttribute("dir", "auto");
        if (text.isEmpty()) {
            line.addClassName("blank");
        }
        return line;
    }

    private void evidence() {
        List<ThreadNode> rests = node.kind().isArticle() ? paper.coverage().of(node.id()) : List.<ThreadNode>of();
        if (!rests.isEmpty()) {
            Div bar = new Div();
            bar.addClassName("evidence");
            rests.forEach(found ->
                    bar.add(new Badge(Texts.label("thread", found.kind()) + ": " + found.label(), Tone.INFO)));
            add(bar);
        }
    }

    void edit() {
        if (editor != null || !paper.opening(this)) {
            return;
        }
        removeAll();
        getElement().setAttribute("data-editing", true);
        getElement().removeAttribute("tabindex");
        NodeEditor fields = new NodeEditor(paper, node, saved -> node = saved, this::leave);
        add(fields);
        fields.focus();
        editor = fields;
    }

    /** Whether its editor, if it has one, may be closed; otherwise that takes the focus. */
    boolean settle() {
        return editor == null || editor.settle();
    }

    /** Shows the text again; the title is repeated elsewhere on the page. */
    void close() {
        editor = null;
        read();
    }

    private void leave() {
        if (!paper.opening(null)) {
            return;
        }
        if (node.kind() == TextKind.JUDUL) {
            paper.changed(null);
        } else {
            getElement().callJsFunction("focus");
        }
    }
}
