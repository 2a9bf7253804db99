package id.susun.casefile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.susun.casefile.NodeKind;
import id.susun.casefile.ThreadLink;
import id.susun.casefile.ThreadNode;
import id.susun.shell.Section;
import id.susun.shell.Texts;
import id.susun.tenant.CaseId;
import id.susun.workflow.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The thread through a case: how much of each kind there is, and from any part the walk to what it is tied to. */
class ThreadSection extends Section {

    private static final int MOST_SHOWN = 60;

    private final Map<UUID, ThreadNode> nodes;
    private final List<ThreadLink> links;
    private final CaseId caseId;
    private final Div place = new Div();

    ThreadSection(List<ThreadNode> nodes, List<ThreadLink> links, CaseId caseId) {
        super(Texts.text("casepage.thread"));
        this.nodes = nodes.stream().collect(Collectors.toMap(ThreadNode::id, Function.identity()));
        this.links = links;
        this.caseId = caseId;
        if (nodes.isEmpty()) {
            withHint(Texts.text("casepage.thread.none"));
            return;
        }
        withHint(Texts.text("casepage.thread.hint"));
        Div kinds = new Div();
        kinds.addClassName("thread-kinds");
        Arrays.stream(NodeKind.values()).forEach(kind -> kinds.add(kind(kind, of(nodes, kind))));
        place.addClassName("thread-place");
        place.getElement().setAttribute("aria-live", "polite");
        add(kinds, place);
    }

    private Component kind(NodeKind kind, List<ThreadNode> ofKind) {
        long tied = ofKind.stream().filter(this::isTied).count();
        Span count = new Span(String.valueOf(ofKind.size()));
        count.addClassName("thread-count");
        Span label = new Span(Texts.label("thread", kind));
        Span note = new Span(ofKind.isEmpty() ? "" : Texts.text("casepage.thread.tied", tied));
        note.addClassName("thread-note");
        NativeButton button = new NativeButton();
        button.add(count, label, note);
        button.addClassName("thread-kind");
        button.setEnabled(!ofKind.isEmpty());
        button.addClickListener(click -> showKind(kind, ofKind));
        return button;
    }

    private void showKind(NodeKind kind, List<ThreadNode> ofKind) {
        place.removeAll();
        place.add(new H3(Texts.label("thread", kind)), list(ofKind.subList(0, Math.min(MOST_SHOWN, ofKind.size()))));
        if (ofKind.size() > MOST_SHOWN) {
            place.add(new Paragraph(Texts.text("casepage.thread.more", ofKind.size() - MOST_SHOWN)));
        }
        place.add(new Anchor(
                CasePages.path(caseId, stage(kind)),
                Texts.text("casepage.thread.open", Texts.label("stage", stage(kind)))));
    }

    private void showNode(ThreadNode node) {
        place.removeAll();
        Span kind = new Span(Texts.label("thread", node.kind()));
        kind.addClassName("lineage-relation");
        List<ThreadNode> neighbours = neighbours(node);
        place.add(kind, new H3(node.label()));
        if (neighbours.isEmpty()) {
            place.add(new Paragraph(Texts.text("casepage.thread.loose")));
        } else {
            place.add(new Paragraph(Texts.text("casepage.thread.neighbours")), list(neighbours));
        }
        place.add(new Anchor(
                CasePages.path(caseId, stage(node.kind()), node.id()),
                Texts.text("casepage.thread.open", Texts.label("stage", stage(node.kind())))));
    }

    private UnorderedList list(List<ThreadNode> some) {
        UnorderedList list = new UnorderedList();
        list.addClassName("thread-list");
        some.forEach(node -> {
            NativeButton walk = new NativeButton(node.label());
            walk.addClickListener(click -> showNode(node));
            walk.addClassName("thread-node");
            Span kind = new Span(Texts.label("thread", node.kind()));
            kind.addClassName("lineage-relation");
            list.add(new ListItem(kind, walk));
        });
        return list;
    }

    private List<ThreadNode> neighbours(ThreadNode node) {
        return links.stream()
                .filter(link -> link.from().equals(node.id()) || link.to().equals(node.id()))
                .map(link -> nodes.get(link.from().equals(node.id()) ? link.to() : link.from()))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
    }

    private boolean isTied(ThreadNode node) {
        return links.stream()
                .anyMatch(link -> link.from().equals(node.id()) || link.to().equals(node.id()));
    }

    private static List<ThreadNode> of(List<ThreadNode> nodes, NodeKind kind) {
        return nodes.stream().filter(node -> node.kind() == kind).toList();
    }

    private static Stage stage(NodeKind kind) {
        return switch (kind) {
            case GAP, OPTION -> Stage.NEEDS;
            case INPUT -> Stage.CONSULTATION;
            case ARTICLE -> Stage.DRAFTING;
            case PROGRAMME -> Stage.IMPLEMENTATION;
            case INDICATOR -> Stage.EVALUATION;
        };
    }
}
