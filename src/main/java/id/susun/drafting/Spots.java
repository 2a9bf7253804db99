package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import java.util.List;
import java.util.Optional;
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
            require(null, command.kind());
            return last(null);
        }
        DraftNode anchor = find(anchorId);
        DraftNode parent = command.inside() ? anchor : parent(anchor).orElse(null);
        require(parent, command.kind());
        return command.inside() ? last(parent) : behind(anchor);
    }

    Spot forMove(DraftNode node, DraftCommands.Move move) {
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

    /** The nearest part beside the one that the node stands in, where it could stand as well. */
    private Optional<Spot> neighbour(DraftNode node, int direction) {
        DraftNode container = parent(node).orElse(null);
        if (container == null) {
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

    private void require(@Nullable DraftNode parent, TextKind kind) {
        if (!fits(parent, kind)) {
            throw new Refused("drafting.place.wrong");
        }
        List<DraftNode> beside = parent == null ? text.roots() : parent.children();
        if (kind.isSingle() && beside.stream().anyMatch(node -> node.kind() == kind)) {
            throw new Refused("drafting.place.single");
        }
        if (kind == TextKind.BUTIR && text.itemLevel(parent) >= TextKind.DEEPEST_ITEM) {
            throw new Refused("drafting.items.deep");
        }
    }

    private boolean fits(@Nullable DraftNode parent, TextKind kind) {
        return parent == null
                ? TextKind.roots(instrument).contains(kind)
                : parent.kind().children().contains(kind);
    }

    private boolean fitsInDepth(DraftNode parent, DraftNode node) {
        return node.kind() != TextKind.BUTIR || text.itemLevel(parent) + height(node) <= TextKind.DEEPEST_ITEM;
    }

    private static int height(DraftNode node) {
        return 1 + node.children().stream().mapToInt(Spots::height).max().orElse(0);
    }

    private Optional<DraftNode> before(DraftNode node) {
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
