package id.susun.drafting;

import id.susun.casefile.Party;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A whole text as a tree: the parts at the top, in the order of the anatomy of a regulation. */
public final class DraftText implements Serializable {

    private final List<DraftNode> roots;
    private transient @Nullable Map<UUID, DraftNode> byId;

    /** Keeps its own copy. */
    public DraftText(List<DraftNode> roots) {
        this.roots = List.copyOf(roots);
    }

    /** The parts at the top. */
    public List<DraftNode> roots() {
        return roots;
    }

    /** Builds the tree from nodes in any order; what stands in an unknown node is left out. */
    static DraftText of(List<DraftNode> nodes) {
        Map<@Nullable UUID, List<DraftNode>> byParent = new HashMap<>();
        nodes.forEach(node -> byParent.computeIfAbsent(node.parent(), key -> new ArrayList<>())
                .add(node));
        return new DraftText(inside(byParent, null));
    }

    /** The tree of whole nodes, put in the order of the anatomy. */
    static DraftText inOrder(List<DraftNode> roots) {
        return of(roots.stream().flatMap(DraftNode::subtree).toList());
    }

    /** The tree of new nodes, what they write out as references made links by the numbers that their source gave them. */
    static DraftText begun(List<NewNode> nodes) {
        List<DraftNode> fresh = new ArrayList<>();
        nodes.forEach(node -> fresh.add(node.at(null, fresh.size())));
        DraftText whole = inOrder(fresh);
        ReferenceFinder references = ReferenceFinder.ofSource(whole, NewNode.called(nodes, fresh));
        return new DraftText(
                whole.roots().stream().map(node -> node.linked(references)).toList());
    }

    private static List<DraftNode> inside(Map<@Nullable UUID, List<DraftNode>> byParent, @Nullable UUID parent) {
        return byParent.getOrDefault(parent, List.of()).stream()
                .sorted(Comparator.comparingInt((DraftNode node) -> node.kind().rank())
                        .thenComparingInt(DraftNode::position)
                        .thenComparing(DraftNode::id))
                .map(node -> node.with(inside(byParent, node.id())))
                .toList();
    }

    /** All nodes in reading order. */
    public Stream<DraftNode> all() {
        return roots.stream().flatMap(DraftNode::subtree);
    }

    /** The node with this id. */
    public Optional<DraftNode> find(UUID id) {
        return Optional.ofNullable(index().get(id));
    }

    /** Made once: a text of thousands of nodes is asked for each of them. */
    private Map<UUID, DraftNode> index() {
        Map<UUID, DraftNode> index = byId;
        if (index == null) {
            index = new HashMap<>();
            for (DraftNode node : (Iterable<DraftNode>) all()::iterator) {
                index.put(node.id(), node);
            }
            byId = index;
        }
        return index;
    }

    /** The node that one stands in; empty at the top. */
    public Optional<DraftNode> parent(DraftNode node) {
        return Optional.ofNullable(node.parent()).flatMap(this::find);
    }

    /** Whether another says the same in the same nodes, whoever wrote it and how often. */
    public boolean sameAs(DraftText other) {
        List<DraftNode> mine = all().toList();
        List<DraftNode> theirs = other.all().toList();
        return mine.size() == theirs.size()
                && IntStream.range(0, mine.size()).allMatch(n -> mine.get(n).sameAs(theirs.get(n)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DraftText text && roots.equals(text.roots);
    }

    @Override
    public int hashCode() {
        return roots.hashCode();
    }

    /** The parts at the top of one kind. */
    public List<DraftNode> roots(TextKind kind) {
        return roots.stream().filter(node -> node.kind() == kind).toList();
    }

    /** The norms: articles, or KESATU, KEDUA, … . */
    public List<DraftNode> articles() {
        return all().filter(node -> node.kind().isArticle()).toList();
    }

    /** The name after TENTANG, empty while there is none. */
    public String subject() {
        return roots(TextKind.JUDUL).stream().map(DraftNode::text).findFirst().orElse("");
    }

    /** Who makes a joint regulation beside the head of the own region, in order; what nobody wrote yet stays open. */
    public List<Party> parties() {
        return roots(TextKind.PIHAK).stream()
                .map(node -> new Party(node.id(), node.text().isBlank() ? Formalities.OPEN : node.text()))
                .toList();
    }

    List<DraftNode> siblings(DraftNode node) {
        UUID parent = node.parent();
        List<DraftNode> beside =
                parent == null ? roots : find(parent).map(DraftNode::children).orElse(List.of());
        return beside.stream()
                .filter(other -> other.kind().rank() == node.kind().rank())
                .toList();
    }

    /** How deep a tabulation the node is in, itself included: 0 when it is none. */
    public int itemLevel(@Nullable DraftNode node) {
        int level = 0;
        DraftNode at = node;
        while (at != null && at.kind() == TextKind.BUTIR) {
            level++;
            at = Optional.ofNullable(at.parent()).flatMap(this::find).orElse(null);
        }
        return level;
    }

    /** Whether {@code inner} is {@code outer} or stands in it. */
    static boolean contains(DraftNode outer, UUID inner) {
        return outer.subtree().anyMatch(node -> Objects.equals(node.id(), inner));
    }
}
