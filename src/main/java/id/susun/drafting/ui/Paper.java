package id.susun.drafting.ui;

import com.vaadin.flow.component.html.Div;
import id.susun.casefile.PolicyText;
import id.susun.drafting.Coverage;
import id.susun.drafting.Draft;
import id.susun.drafting.DraftNode;
import id.susun.drafting.DraftPage;
import id.susun.drafting.TextKind;
import id.susun.tenant.CaseId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The page that reads like the printed regulation. Each node is a few light elements; only the one being edited has
 * fields.
 */
class Paper extends Div {

    private final DraftParts parts;
    private final CaseId caseId;
    private final Draft draft;
    private final Coverage coverage;
    private final Supplier<Paper> reload;
    private final Runnable closed;
    private final Map<UUID, NodeBlock> blocks = new HashMap<>();
    private @Nullable NodeBlock open;

    Paper(DraftParts parts, CaseId caseId, DraftPage page, Supplier<Paper> reload, Runnable closed) {
        this.parts = parts;
        this.caseId = caseId;
        this.draft = page.draft();
        this.coverage = parts.ties().coverage(caseId);
        this.reload = reload;
        this.closed = closed;
        addClassName("paper");
        getElement().setAttribute("lang", "id");
        page.titleLines().forEach(line -> add(computed("centre", line)));
        draft.text().roots(TextKind.JUDUL).forEach(node -> add(block(node, 0)));
        String before = "";
        for (PolicyText.Line line : page.text().lines()) {
            if (!line.kind().equals("JUDUL")) {
                add(line, before);
            }
            before = line.kind();
        }
    }

    private void add(PolicyText.Line line, String before) {
        DraftNode node = draft.text().find(line.nodeId()).orElse(null);
        if (node != null) {
            if (!before.equals(line.kind())
                    && (node.kind() == TextKind.MENIMBANG || node.kind() == TextKind.MENGINGAT)) {
                add(computed("word", node.kind() == TextKind.MENIMBANG ? "Menimbang:" : "Mengingat:"));
            }
            add(block(node, line.depth()));
        } else {
            String css = line.kind().toLowerCase(Locale.ROOT) + (line.text().startsWith("Ditetapkan") ? " right" : "");
            add(computed(css, line.label().isEmpty() ? line.text() : (line.label() + " " + line.text()).strip()));
        }
    }

    private NodeBlock block(DraftNode node, int depth) {
        NodeBlock block = new NodeBlock(this, node, depth);
        blocks.put(node.id(), block);
        return block;
    }

    private static Div computed(String css, String text) {
        Div line = new Div(text);
        line.addClassNames(("computed " + css).split(" "));
        return line;
    }

    /**
     * Closes the open editor and lets {@code block} have the next one, null for none; false when something typed is not
     * saved, so that the editor stays.
     */
    boolean opening(@Nullable NodeBlock block) {
        if (!settle()) {
            return false;
        }
        NodeBlock before = open;
        open = block;
        if (before != null && before != block) {
            before.close();
            closed.run();
        }
        return true;
    }

    /** Whether everything typed is saved; otherwise the editor that holds it says so and takes the focus. */
    boolean settle() {
        return open == null || open.settle();
    }

    /** Builds the page anew after a structural change and opens {@code node}, null for none. */
    void changed(@Nullable UUID node) {
        Paper fresh = reload.get();
        NodeBlock block = node == null ? null : fresh.blocks.get(node);
        if (block != null) {
            block.edit();
        }
    }

    DraftParts parts() {
        return parts;
    }

    CaseId caseId() {
        return caseId;
    }

    Draft draft() {
        return draft;
    }

    Coverage coverage() {
        return coverage;
    }
}
