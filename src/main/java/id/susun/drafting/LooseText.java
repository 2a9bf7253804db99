package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.drafting.Change.Done;
import id.susun.drafting.DraftCommands.AddNode;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftCommands.MoveNode;
import id.susun.tenant.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A text that one person writes at one screen and that belongs to no case, such as a template: it follows the rules of a
 * case's text, and nothing of it is stored before it is kept.
 */
public final class LooseText implements Desk {

    static final CaseId NO_CASE = new CaseId(new UUID(0, 0));

    private final Instrument instrument;
    private DraftText text;

    /** Starts from this text. */
    public LooseText(Instrument instrument, DraftText text) {
        this.instrument = instrument;
        this.text = text;
    }

    /** The text as it stands. */
    public DraftText text() {
        return text;
    }

    /** The same with its numbers. */
    public Draft draft() {
        return Draft.of(NO_CASE, text, true);
    }

    @Override
    public Done say(EditNode edit, boolean left) {
        return apply(left ? strokes().left(edit) : Strokes.typing(edit));
    }

    @Override
    public Done add(AddNode command) {
        return apply(strokes().add(command));
    }

    @Override
    public Done split(EditNode head, String tail) {
        return apply(strokes().split(head, tail));
    }

    @Override
    public Done join(UUID node) {
        return apply(strokes().join(node));
    }

    @Override
    public Done move(MoveNode command) {
        return apply(strokes().move(command));
    }

    @Override
    public Done shift(UUID node, boolean deeper) {
        return apply(strokes().shift(node, deeper));
    }

    @Override
    public Done drop(UUID node, UUID target, WritingDesk.Side side) {
        return apply(strokes().drop(node, target, side));
    }

    @Override
    public Done remove(UUID node) {
        return apply(strokes().remove(node));
    }

    @Override
    public Done table(UUID cell, TableAction action) {
        return apply(strokes().table(cell, action));
    }

    @Override
    public Done cells(UUID anchor, List<List<String>> cells) {
        return apply(strokes().cells(anchor, cells));
    }

    @Override
    public Done paste(Paste paste) {
        return apply(strokes().paste(paste));
    }

    /** All of it, or nothing: a step that is refused takes back those before it. */
    @Override
    public Done apply(Change change) {
        DraftText before = text;
        try {
            return changed(change);
        } catch (RuntimeException refused) {
            text = before;
            throw refused;
        }
    }

    private Done changed(Change change) {
        return switch (change) {
            case Change.Say say -> say(say);
            case Change.Put put -> put(put);
            case Change.Insert insert -> insert(insert);
            case Change.Remove remove -> take(remove);
            case Change.Withdraw withdraw -> withdraw(withdraw);
            case Change.Steps steps -> steps(steps);
        };
    }

    private Done say(Change.Say say) {
        DraftNode before = find(say.node());
        if (before.version() != say.version()) {
            throw new NodeConflict(before);
        }
        String heading = before.kind().heading(PlainText.line(say.heading()), before.heading());
        String words = PlainText.lines(say.text());
        if (words.length() > DraftCommands.LONGEST_TEXT) {
            throw new Refused("drafting.text.long");
        }
        if (heading.length() > DraftCommands.LONGEST_HEADING) {
            throw new Refused("drafting.heading.long");
        }
        boolean same = heading.equals(before.heading())
                && References.targetsOnly(words).equals(References.targetsOnly(before.text()));
        int version = before.version() + (same ? 0 : 1);
        replace(node -> !same && node.id().equals(before.id()) ? node.saying(heading, words, version) : node);
        return new Done(
                before.id(), new Change.Say(before.id(), before.heading(), before.text(), version, before.version()));
    }

    private Done put(Change.Put put) {
        DraftNode node = find(put.node());
        Spot spot = new Spots(text, instrument).behind(node, put.kind(), put.parent(), put.after());
        UUID before = Rewriting.siblingBefore(text, node);
        makeRoom(spot);
        replace(one -> one.id().equals(node.id()) ? one.at(spot).as(put.kind()) : one);
        return new Done(node.id(), new Change.Put(node.id(), node.kind(), node.parent(), before));
    }

    private Done insert(Change.Insert insert) {
        long size = insert.nodes().stream().flatMap(DraftNode::subtree).count();
        if (text.all().count() + size > DraftNodes.MOST) {
            throw new Refused("drafting.nodes.many", DraftNodes.MOST);
        }
        List<Change> undo = new ArrayList<>();
        UUID after = insert.after();
        for (DraftNode node : insert.nodes()) {
            Spot spot = new Spots(text, instrument).behind(node, node.kind(), insert.parent(), after);
            makeRoom(spot);
            List<DraftNode> all = nodes();
            node.at(spot).subtree().forEach(all::add);
            text = DraftText.of(all);
            after = node.id();
            undo.addFirst(new Change.Remove(node.id(), node));
        }
        return new Done(insert.nodes().getFirst().id(), undo.size() == 1 ? undo.getFirst() : new Change.Steps(undo));
    }

    private Done take(Change.Remove remove) {
        DraftNode node = find(remove.node());
        if (remove.still() != null && !node.says(remove.still())) {
            throw new Refused("drafting.undo.changed");
        }
        if (node.kind() == TextKind.JUDUL) {
            throw new Refused("drafting.title.needed");
        }
        UUID sibling = Rewriting.siblingBefore(text, node);
        Set<UUID> gone = node.subtree().map(DraftNode::id).collect(Collectors.toSet());
        References references = draft().references();
        text = DraftText.of(nodes().stream()
                .filter(one -> !gone.contains(one.id()))
                .map(one -> one.saying(one.heading(), references.refreshed(one.text())))
                .toList());
        return new Done(
                sibling != null ? sibling : node.parent(),
                new Change.Insert(List.of(node), node.parent(), sibling, Map.of()));
    }

    private Done withdraw(Change.Withdraw withdraw) {
        return steps(new Change.Steps(withdraw.nodes().reversed().stream()
                .<Change>map(node -> new Change.Remove(node.id(), node))
                .toList()));
    }

    private Done steps(Change.Steps steps) {
        List<Change> undo = new ArrayList<>();
        UUID focus = null;
        for (Change change : steps.changes()) {
            Done done = changed(change);
            undo.addFirst(done.undo());
            focus = done.focus();
        }
        return new Done(focus, new Change.Steps(List.copyOf(undo)));
    }

    private void makeRoom(Spot spot) {
        UUID parent = spot.parent();
        replace(node -> Objects.equals(node.parent(), parent) && node.position() >= spot.position()
                ? node.at(new Spot(parent, node.position() + 1))
                : node);
    }

    private void replace(UnaryOperator<DraftNode> change) {
        text = DraftText.of(nodes().stream().map(change).toList());
    }

    private List<DraftNode> nodes() {
        return text.all().collect(Collectors.toCollection(ArrayList::new));
    }

    private Strokes strokes() {
        return new Strokes(text, instrument);
    }

    private DraftNode find(UUID id) {
        return text.find(id).orElseThrow(() -> new Refused("drafting.node.gone"));
    }
}
