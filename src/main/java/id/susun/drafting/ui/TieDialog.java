package id.susun.drafting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.susun.casefile.ThreadNode;
import id.susun.drafting.Coverage;
import id.susun.drafting.Draft;
import id.susun.drafting.DraftNode;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import id.susun.tenant.CaseId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Chooses the gaps, options and inputs that an article rests on; of thousands only those sought are listed. */
class TieDialog extends Dialog {

    private static final int AT_ONCE = 50;

    private final DraftParts parts;
    private final CaseId caseId;
    private final DraftNode article;
    private final Set<ThreadNode> before;
    private final Set<ThreadNode> chosen;
    private final Div choice = new Div();
    private final TextField search = new TextField(Texts.text("drafting.tie.search"));
    private final Paragraph more = new Paragraph(Texts.text("drafting.tie.more", AT_ONCE));

    TieDialog(DraftParts parts, CaseId caseId, Draft draft, DraftNode article, Runnable done) {
        this.parts = parts;
        this.caseId = caseId;
        this.article = article;
        Coverage coverage = parts.ties().coverage(caseId);
        before = new LinkedHashSet<>(coverage.of(article.id()));
        chosen = new LinkedHashSet<>(before);
        setHeaderTitle(Texts.text("drafting.tie.title", draft.name(article)));
        setWidth("min(40rem, calc(100vw - 2rem))");
        if (!coverage.hasEvidence()) {
            add(new Paragraph(Texts.text("drafting.tie.none")));
            getFooter().add(Buttons.quiet(Texts.text("shell.close"), this::close));
            return;
        }
        search.setWidthFull();
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> list());
        choice.addClassName("tie-choice");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.text("drafting.tie.label"));
        add(search, choice, more);
        list();
        search.setVisible(more.isVisible());
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.primary(Texts.text("drafting.tie.save"), () -> {
                            if (Failures.attempt(this::save)) {
                                close();
                                done.run();
                            }
                        }));
    }

    /** What is ticked stays in sight, whatever is sought. */
    private void list() {
        List<ThreadNode> found = parts.ties().evidence(caseId, search.getValue(), AT_ONCE + 1);
        Set<ThreadNode> shown = new LinkedHashSet<>(chosen);
        found.stream().limit(AT_ONCE).forEach(shown::add);
        more.setVisible(found.size() > AT_ONCE);
        choice.removeAll();
        shown.forEach(node -> choice.add(box(node)));
    }

    /** Each box speaks for itself: a group that is given other items may tell of a value that nobody chose. */
    private Checkbox box(ThreadNode node) {
        Checkbox box = new Checkbox(Texts.label("thread", node.kind()) + ": " + node.label(), chosen.contains(node));
        box.addValueChangeListener(ticked -> {
            if (ticked.getValue()) {
                chosen.add(node);
            } else {
                chosen.remove(node);
            }
        });
        return box;
    }

    private void save() {
        parts.ties().change(caseId, article.id(), without(chosen, before), without(before, chosen));
    }

    private static Set<UUID> without(Set<ThreadNode> nodes, Set<ThreadNode> others) {
        return nodes.stream()
                .filter(node -> !others.contains(node))
                .map(ThreadNode::id)
                .collect(Collectors.toSet());
    }
}
