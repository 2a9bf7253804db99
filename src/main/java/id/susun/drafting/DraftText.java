package id.susun.drafting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole text as a tree.
 *
 * @param roots the parts at the top, in the order of the anatomy of a regulation
 */
public record DraftText(List<DraftNode> roots) implements Serializable {

    /** Keeps its own copy. */
    public DraftText {
        roots = List.copyOf(roots);
    }

    /** Builds the tree from nodes in any order; what stands in an unknown node is left out. */
    static DraftText of(List<DraftNode> nodes) {
        Map<@Nullable UUID, List<DraftNode>> byParent = new HashMap<>();
        nodes.forEach(node -> byParent.computeIfAbsent(node.parent(), key -> new ArrayList<>())
                .add(node));
        return new DraftText(inside(byParent, null));
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
        return all().filter(node -> node.id().equals(id)).findFirst();
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

    List<DraftNode> siblings(DraftNode node) {
        UUID parent = node.parent();
        List<DraftNode> beside =
                parent == null ? roots : find(parent).map(DraftNode::children).orElse(List.of());
        return beside.stream()
                .filter(other -> other.kind().rank() == node.kind().rank())
                .toList();
    }

    /** How deep a tabulation the node is in, itself included: 0 when it is none. */
    int itemLevel(@Nullable DraftNode node) {
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
