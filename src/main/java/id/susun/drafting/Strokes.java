package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.drafting.DraftCommands.AddNode;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftCommands.MoveNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says which change of a text each thing is that a person does to it, wherever the text is kept. */
final class Strokes {

    private final DraftText text;
    private final Spots spots;
    private final TableStrokes tables;

    Strokes(DraftText text, Instrument instrument) {
        this.text = text;
        this.spots = new Spots(text, instrument);
        this.tables = new TableStrokes(text);
    }

    /** What is still being typed. */
    static Change.Say typing(EditNode edit) {
        return new Change.Say(edit.node(), edit.heading(), edit.text(), edit.version());
    }

    /** What the person went on from: references that they wrote out become links. */
    Change.Say left(EditNode edit) {
        return typing(linked(edit));
    }

    /** Links are longer than what they read: what would no longer fit stays as it was written. */
    private EditNode linked(EditNode edit) {
        String linked = new ReferenceFinder(text).link(find(edit.node()).saying(edit.heading(), edit.text()));
        return linked.length() > DraftCommands.LONGEST_TEXT
                ? edit
                : new EditNode(edit.node(), edit.heading(), linked, edit.version());
    }

    Change add(AddNode command) {
        Optional<DraftNode> anchor = Optional.ofNullable(command.anchor()).map(this::find);
        if (anchor.isPresent() && command.kind().isInTable()) {
            return tables.add(anchor.get(), command.kind() == TextKind.BARIS);
        }
        if (command.kind() == TextKind.TABEL) {
            return insert(spots.forNew(command), List.of(TableStrokes.empty().at(null, 0)));
        }
        return insert(
                spots.forNew(command), List.of(NewNode.text(command.kind(), "").at(null, 0)));
    }

    /** A heading that nothing stands under yet gets its first article instead of a sibling. */
    Change split(EditNode head, String tail) {
        DraftNode node = find(head.node());
        boolean bare = !node.kind().hasText() && node.children().isEmpty();
        AddNode next = bare ? new AddNode(node.id(), true, TextKind.PASAL) : new AddNode(node.id(), false, node.kind());
        DraftNode fresh = NewNode.text(next.kind(), bare ? "" : tail).at(null, 0);
        return new Change.Steps(List.of(left(head), insert(spots.forNew(next), List.of(fresh))));
    }

    Change join(UUID id) {
        DraftNode node = find(id);
        if (node.kind().isInTable()) {
            throw new Refused("drafting.join.edge");
        }
        if (node.text().isEmpty() && node.heading().isEmpty() && node.children().isEmpty()) {
            return new Change.Remove(id);
        }
        UUID before = Rewriting.siblingBefore(text, node);
        DraftNode previous = before == null ? null : find(before);
        if (previous == null
                || previous.kind() != node.kind()
                || !node.kind().hasText()
                || !node.heading().isEmpty()
                || !previous.children().isEmpty()
                || !node.children().isEmpty()) {
            throw new Refused("drafting.join.edge");
        }
        return new Change.Steps(List.of(
                new Change.Remove(id),
                new Change.Say(
                        previous.id(),
                        previous.heading(),
                        (previous.text() + " " + node.text()).strip(),
                        previous.version())));
    }

    Change move(MoveNode command) {
        DraftNode node = find(command.node());
        if (node.kind() == TextKind.SEL) {
            node = text.parent(node).orElseThrow();
        }
        Spot spot = spots.forMove(node, command.move());
        return new Change.Put(node.id(), node.kind(), spot.parent(), before(spot, node));
    }

    Change shift(UUID id, boolean deeper) {
        DraftNode node = find(id);
        Levels levels = new Levels(text, spots);
        return deeper ? levels.deeper(node) : levels.shallower(node);
    }

    /** A cell goes with its row or its column only. */
    Change remove(UUID id) {
        if (find(id).kind() == TextKind.SEL) {
            throw new Refused("drafting.table.cell");
        }
        return new Change.Remove(id);
    }

    /** What is done to the table that a cell stands in. */
    Change table(UUID cell, TableAction action) {
        return tables.act(find(cell), action);
    }

    /** Puts the cells of a copied table into one, or makes a table of them. */
    Change cells(UUID anchor, List<List<String>> cells) {
        DraftNode node = find(anchor);
        if (node.kind() == TextKind.SEL) {
            return tables.fill(node, cells);
        }
        boolean inside = node.kind() == TextKind.LAMPIRAN;
        Spot spot = spots.forNew(new AddNode(anchor, inside, TextKind.TABEL));
        return insert(spot, List.of(TableStrokes.table(cells).at(null, 0)));
    }

    Change drop(UUID id, UUID target, WritingDesk.Side side) {
        DraftNode node = find(id);
        DraftNode other = find(target);
        boolean inside = side == WritingDesk.Side.INSIDE
                || (!other.kind().equals(node.kind()) && other.kind().children().contains(node.kind()));
        UUID parent = inside ? other.id() : other.parent();
        UUID after =
                inside ? null : side == WritingDesk.Side.BEFORE ? Rewriting.siblingBefore(text, other) : other.id();
        return new Change.Put(id, node.kind(), parent, id.equals(after) ? Rewriting.siblingBefore(text, node) : after);
    }

    Change paste(Paste paste) {
        return new Change.Steps(
                new Pasting(text, spots).changes(find(paste.head().node()), paste));
    }

    private Change.Insert insert(Spot spot, List<DraftNode> fresh) {
        return new Change.Insert(fresh, spot.parent(), before(spot, null), Map.of());
    }

    /** The sibling before a place; the node that moves is not its own neighbour. */
    private @Nullable UUID before(Spot spot, @Nullable DraftNode itself) {
        List<DraftNode> beside = Optional.ofNullable(spot.parent())
                .flatMap(text::find)
                .map(DraftNode::children)
                .orElse(text.roots());
        return beside.stream()
                .filter(node -> node.position() < spot.position() && !node.equals(itself))
                .map(DraftNode::id)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private DraftNode find(UUID id) {
        return text.find(id).orElseThrow(() -> new Refused("drafting.node.gone"));
    }
}
