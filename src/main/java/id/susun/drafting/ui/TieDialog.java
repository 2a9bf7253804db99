package id.susun.drafting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.susun.casefile.ThreadNode;
import id.susun.drafting.Coverage;
import id.susun.drafting.Draft;
import id.susun.drafting.DraftNode;
import id.susun.shell.Buttons;
import id.susun.shell.Failures;
import id.susun.shell.Texts;
import id.susun.tenant.CaseId;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Chooses the gaps, options and inputs that an article rests on. */
class TieDialog extends Dialog {

    TieDialog(DraftParts parts, CaseId caseId, Draft draft, DraftNode article, Runnable done) {
        Coverage coverage = parts.ties().coverage(caseId);
        setHeaderTitle(Texts.text("drafting.tie.title", draft.name(article)));
        setWidth("min(40rem, calc(100vw - 2rem))");
        if (coverage.evidence().isEmpty()) {
            add(new Paragraph(Texts.text("drafting.tie.none")));
            getFooter().add(Buttons.quiet(Texts.text("shell.close"), this::close));
            return;
        }
        CheckboxGroup<ThreadNode> choice = new CheckboxGroup<>(Texts.text("drafting.tie.label"));
        choice.getElement().getThemeList().add("vertical");
        choice.setItems(coverage.evidence());
        choice.setItemLabelGenerator(found -> Texts.label("thread", found.kind()) + ": " + found.label());
        Set<ThreadNode> before = new HashSet<>(coverage.of(article.id()));
        choice.setValue(before);
        add(choice);
        getFooter()
                .add(
                        Buttons.quiet(Texts.text("shell.cancel"), this::close),
                        Buttons.primary(Texts.text("drafting.tie.save"), () -> {
                            if (Failures.attempt(() -> save(parts, caseId, article, before, choice.getValue()))) {
                                close();
                                done.run();
                            }
                        }));
    }

    private static void save(
            DraftParts parts, CaseId caseId, DraftNode article, Set<ThreadNode> before, Set<ThreadNode> after) {
        parts.ties().change(caseId, article.id(), without(after, before), without(before, after));
    }

    private static Set<UUID> without(Set<ThreadNode> nodes, Set<ThreadNode> others) {
        return nodes.stream()
                .filter(node -> !others.contains(node))
                .map(ThreadNode::id)
                .collect(Collectors.toSet());
    }
}
