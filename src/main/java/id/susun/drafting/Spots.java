package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds where in a text a node may go. */
final class Spots {

    private final DraftText text;
    private final Instrument instrument;

    Spots(DraftText text, Instrument instrument) {
        this.text = text;
        this.instrument = instrument;
    }

    Spot forNew(DraftCommands.AddNode command) {
        UUID anchorId = command.anchor();
        if (anchorId == null) {
            require(null, command.kind(), null);
            return last(null);
        }
        DraftNode anchor = find(anchorId);
        DraftNode parent = command.inside() ? anchor : parent(anchor).orElse(null);
        require(parent, command.kind(), null);
        return command.inside() ? last(parent) : behind(anchor);
    }

    Spot forMove(DraftNode node, DraftCommands.Move move) {
        if (node.kind() == TextKind.SEL) {
            throw new Refused("drafting.move.edge");
        }
        Optional<Spot> spot = switch (move) {
            case UP -> before(node).map(Spots::at).or(() -> neighbour(node, -1));
            case DOWN -> after(node).map(Spots::behind).or(() -> neighbour(node, 1));
            case IN ->
                before(node)
                        .filter(other -> fits(other, node.kind()))
                        .filter(other -> fitsInDepth(other, node))
                        .map(this::last);
            case OUT ->
                parent(node)
                        .filter(outer -> fits(parent(outer).orElse(null), node.kind()))
                        .map(Spots::behind);
        };
        return spot.orElseThrow(() -> new Refused("drafting.move.edge"));
    }

    /** Behind a sibling, or first in a parent; a sibling that is gone leaves the end. */
    Spot behind(DraftNode node, TextKind kind, @Nullable UUID parentId, @Nullable UUID after) {
        DraftNode parent = parentId == null ? null : find(parentId);
        if (parent != null && DraftText.contains(node, parent.id())) {
            throw new Refused("drafting.place.wrong");
        }
        require(parent, kind, node);
        if (node.children().stream().anyMatch(child -> !kind.children().contains(child.kind()))) {
            throw new Refused("drafting.level.inside");
        }
        if (kind == TextKind.BUTIR && text.itemLevel(parent) + height(node) > TextKind.DEEPEST_ITEM) {
            throw new Refused("drafting.items.deep");
        }
        if (after == null) {
            return new Spot(parentId, 0);
        }
        return text.find(after)
                .filter(sibling -> Objects.equals(sibling.parent(), parentId))
                .map(Spots::behind)
                .orElseGet(() -> last(parent));
    }

    /** Where the first of several goes that follow one another behind a sibling, or first in a parent. */
    Spot row(List<DraftNode> nodes, @Nullable UUID parentId, @Nullable UUID after) {
        Set<TextKind> single = EnumSet.noneOf(TextKind.class);
        for (DraftNode node : nodes) {
            behind(node, node.kind(), parentId, after);
            if (node.kind().isSingle() && !single.add(node.kind())) {
                throw new Refused("drafting.place.single");
            }
        }
        return behind(nodes.getFirst(), nodes.getFirst().kind(), parentId, after);
    }

    /** The last child of a node but its elucidation, which stays behind everything. */
    static @Nullable UUID lastNorm(DraftNode parent) {
        return parent.children().stream()
                .filter(child -> !child.kind().isElucidation())
                .map(DraftNode::id)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** The nearest part beside the one that the node stands in, where it could stand as well. */
    private Optional<Spot> neighbour(DraftNode node, int direction) {
        DraftNode container = parent(node).orElse(null);
        if (container == null || node.kind().isInTable()) {
            return Optional.empty();
        }
        List<DraftNode> all = text.all().toList();
        for (int i = all.indexOf(container) + direction; i >= 0 && i < all.size(); i += direction) {
            DraftNode candidate = all.get(i);
            if (candidate.kind() == container.kind()
                    && !DraftText.contains(node, candidate.id())
                    && fitsInDepth(candidate, node)) {
                return Optional.of(direction < 0 ? last(candidate) : new Spot(candidate.id(), 0));
            }
        }
        return Optional.empty();
    }

    private void require(@Nullable DraftNode parent, TextKind kind, @Nullable DraftNode itself) {
        if (!fits(parent, kind)) {
            throw new Refused("drafting.place.wrong");
        }
        List<DraftNode> beside = parent == null ? text.roots() : parent.children();
        if (kind.isSingle() && beside.stream().anyMatch(node -> node.kind() == kind && !node.equals(itself))) {
            throw new Refused("drafting.place.single");
        }
        if (kind == TextKind.BUTIR && text.itemLevel(parent) >= TextKind.DEEPEST_ITEM) {
            throw new Refused("drafting.items.deep");
        }
    }

    /** Whether a node of a kind may stand beside another. */
    boolean fitsBeside(DraftNode beside, TextKind kind) {
        UUID parent = beside.parent();
        return parent == null ? fits(null, kind) : fits(find(parent), kind);
    }

    /** Whether a node of a kind may stand in another, or at the top. */
    boolean fits(@Nullable DraftNode parent, TextKind kind) {
        return parent == null
                ? TextKind.roots(instrument).contains(kind)
                : parent.kind().children().contains(kind);
    }

    private boolean fitsInDepth(DraftNode parent, DraftNode node) {
        return node.kind() != TextKind.BUTIR || text.itemLevel(parent) + height(node) <= TextKind.DEEPEST_ITEM;
    }

    /** Levels of tabulation; an elucidation that stands in an item is none. */
    private static int height(DraftNode node) {
        return 1
                + node.children().stream()
                        .filter(child -> child.kind() == TextKind.BUTIR)
                        .mapToInt(Spots::height)
                        .max()
                        .orElse(0);
    }

    Optional<DraftNode> before(DraftNode node) {
        List<DraftNode> siblings = sameGroup(node);
        int index = siblings.indexOf(node);
        return index > 0 ? Optional.of(siblings.get(index - 1)) : Optional.empty();
    }

    private Optional<DraftNode> after(DraftNode node) {
        List<DraftNode> siblings = sameGroup(node);
        int index = siblings.indexOf(node);
        return index < siblings.size() - 1 ? Optional.of(siblings.get(index + 1)) : Optional.empty();
    }

    private List<DraftNode> sameGroup(DraftNode node) {
        return text.siblings(node);
    }

    private Optional<DraftNode> parent(DraftNode node) {
        return text.parent(node);
    }

    private DraftNode find(UUID id) {
        return text.find(id).orElseThrow(() -> new Refused("drafting.node.gone"));
    }

    private static Spot at(DraftNode node) {
        return new Spot(node.parent(), node.position());
    }

    private static Spot behind(DraftNode node) {
        return new Spot(node.parent(), node.position() + 1);
    }

    private Spot last(@Nullable DraftNode parent) {
        List<DraftNode> children = parent == null ? text.roots() : parent.children();
        int position = children.stream().mapToInt(DraftNode::position).max().orElse(-1) + 1;
        return new Spot(parent == null ? null : parent.id(), position);
    }
}
