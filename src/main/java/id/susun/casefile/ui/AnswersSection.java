package id.susun.casefile.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadLink;
import id.susun.casefile.ThreadNode;
import id.susun.shell.Badge;
import id.susun.shell.Place;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.shell.Tone;
import id.susun.tenant.CaseId;
import id.susun.workflow.Stage;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** For the tab of a stage: which articles of the text answer what the stage found, each a way to the text. */
public class AnswersSection extends Section {

    private static final int MOST = 100;

    private final CaseId caseId;

    private AnswersSection(CaseId caseId, List<ThreadNode> found, Map<UUID, List<ThreadNode>> answers) {
        super(Texts.text("casepage.answers"));
        this.caseId = caseId;
        withHint(Texts.text("casepage.answers.hint"));
        UnorderedList list = new UnorderedList();
        list.addClassName("thread-list");
        found.stream().limit(MOST).forEach(node -> list.add(item(node, answers.getOrDefault(node.id(), List.of()))));
        add(list);
        if (found.size() > MOST) {
            add(new Paragraph(Texts.text("casepage.thread.more", found.size() - MOST)));
        }
    }

    /** The section for what a stage found of these kinds; empty while it found none, or the text has no article. */
    public static Optional<AnswersSection> of(PolicyThread thread, CaseId caseId, NodeKind first, NodeKind... others) {
        Set<NodeKind> kinds = EnumSet.of(first, others);
        List<ThreadNode> nodes = thread.nodes(caseId);
        Map<UUID, ThreadNode> articles = nodes.stream()
                .filter(node -> node.kind() == NodeKind.ARTICLE)
                .collect(Collectors.toMap(ThreadNode::id, node -> node));
        List<ThreadNode> found =
                nodes.stream().filter(node -> kinds.contains(node.kind())).toList();
        if (articles.isEmpty() || found.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, List<ThreadNode>> answers = thread.links(caseId).stream()
                .filter(link -> articles.containsKey(link.from()))
                .collect(Collectors.groupingBy(
                        ThreadLink::to,
                        Collectors.mapping(
                                link -> Objects.requireNonNull(articles.get(link.from())), Collectors.toList())));
        return Optional.of(new AnswersSection(caseId, found, answers));
    }

    private ListItem item(ThreadNode found, List<ThreadNode> articles) {
        Span name = new Span(Texts.label("thread", found.kind()) + ": " + found.label());
        Div answered = new Div();
        answered.addClassName("answers-articles");
        if (articles.isEmpty()) {
            answered.add(new Badge(Texts.text("casepage.answers.none"), Tone.WARNING));
        }
        articles.forEach(article ->
                answered.add(new Anchor(CasePages.path(caseId, Stage.DRAFTING, article.id()), article.label())));
        ListItem item = new ListItem(name, answered);
        item.setId(Place.mention(found.id()));
        return item;
    }
}
