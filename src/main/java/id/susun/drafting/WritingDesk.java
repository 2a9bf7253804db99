package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.drafting.Change.Done;
import id.susun.drafting.DraftCommands.AddNode;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftCommands.MoveNode;
import id.susun.tenant.CaseId;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * What a person does to a text with the keyboard, each a whole action that can be taken back. All methods throw
 * {@link AccessDeniedException} for people who may not write the text, {@link NodeConflict} when somebody else has
 * changed the words meanwhile, and {@link Refused} {@code drafting.over}, {@code drafting.node.gone},
 * {@code drafting.place.wrong}, {@code drafting.place.single}, {@code drafting.items.deep}, {@code drafting.level.*},
 * {@code drafting.nodes.many}.
 */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('DRAFTER')")
public class WritingDesk {

    private final DraftAccess access;
    private final Rewriting rewriting;
    private final Drafts drafts;
    private final DraftNodes nodes;
    private final CaseFiles caseFiles;

    WritingDesk(DraftAccess access, Rewriting rewriting, Drafts drafts, DraftNodes nodes, CaseFiles caseFiles) {
        this.access = access;
        this.rewriting = rewriting;
        this.drafts = drafts;
        this.nodes = nodes;
        this.caseFiles = caseFiles;
    }

    /**
     * Replaces what a node says.
     *
     * @param left whether the person went on to something else: what they wrote out as a reference becomes a link
     */
    public Done say(CaseId caseId, @Valid EditNode edit, boolean left) {
        return rewriting.apply(caseId, said(left ? linked(nodes.text(caseId), edit) : edit));
    }

    private static Change.Say said(EditNode edit) {
        return new Change.Say(edit.node(), edit.heading(), edit.text(), edit.version());
    }

    /** Links are longer than what they read: what would no longer fit stays as it was written. */
    private static EditNode linked(DraftText text, EditNode edit) {
        String linked = new ReferenceFinder(text).link(find(text, edit.node()).saying(edit.heading(), edit.text()));
        return linked.length() > DraftCommands.LONGEST_TEXT
                ? edit
                : new EditNode(edit.node(), edit.heading(), linked, edit.version());
    }

    /** Adds an empty node. */
    public Done add(CaseId caseId, @Valid AddNode command) {
        DraftText text = locked(caseId);
        Spot spot = spots(caseId, text).forNew(command);
        return rewriting.apply(
                caseId,
                insert(text, spot, List.of(NewNode.text(command.kind(), "").at(null, 0))));
    }

    /**
     * Splits a node where the cursor stands: what follows becomes its next sibling. A heading that nothing stands under
     * yet gets its first article instead.
     *
     * @param head the node as it is left
     * @param tail the words behind the cursor
     */
    public Done split(CaseId caseId, @Valid EditNode head, String tail) {
        DraftText text = locked(caseId);
        DraftNode node = find(text, head.node());
        boolean bare = !node.kind().hasText() && node.children().isEmpty();
        AddNode next = bare ? new AddNode(node.id(), true, TextKind.PASAL) : new AddNode(node.id(), false, node.kind());
        Spot spot = spots(caseId, text).forNew(next);
        DraftNode fresh = NewNode.text(next.kind(), bare ? "" : tail).at(null, 0);
        return rewriting.apply(
                caseId, new Change.Steps(List.of(said(linked(text, head)), insert(text, spot, List.of(fresh)))));
    }

    /** Joins a node to the sibling before it; an empty one just goes. */
    public Done join(CaseId caseId, UUID id) {
        DraftText text = locked(caseId);
        DraftNode node = find(text, id);
        if (node.text().isEmpty() && node.heading().isEmpty() && node.children().isEmpty()) {
            return rewriting.apply(caseId, new Change.Remove(id));
        }
        UUID before = Rewriting.siblingBefore(text, node);
        DraftNode previous = before == null ? null : find(text, before);
        if (previous == null
                || previous.kind() != node.kind()
                || !node.kind().hasText()
                || !node.heading().isEmpty()
                || !previous.children().isEmpty()
                || !node.children().isEmpty()) {
            throw new Refused("drafting.join.edge");
        }
        return rewriting.apply(
                caseId,
                new Change.Steps(List.of(
                        new Change.Remove(id),
                        new Change.Say(
                                previous.id(),
                                previous.heading(),
                                (previous.text() + " " + node.text()).strip(),
                                previous.version()))));
    }

    /** Moves a node up or down, with everything in it. */
    public Done move(CaseId caseId, @Valid MoveNode command) {
        DraftText text = locked(caseId);
        DraftNode node = find(text, command.node());
        Spot spot = spots(caseId, text).forMove(node, command.move());
        return rewriting.apply(caseId, new Change.Put(node.id(), node.kind(), spot.parent(), before(text, spot, node)));
    }

    /** Makes a node part of the sibling before it, or a sibling of what it stands in; its kind follows its level. */
    public Done shift(CaseId caseId, UUID id, boolean deeper) {
        DraftText text = locked(caseId);
        DraftNode node = find(text, id);
        Spots spots = spots(caseId, text);
        return rewriting.apply(caseId, deeper ? spots.deeper(node) : spots.shallower(node));
    }

    /** Drags a node beside or into another. */
    public Done drop(CaseId caseId, UUID id, UUID target, Side side) {
        DraftText text = locked(caseId);
        DraftNode node = find(text, id);
        DraftNode other = find(text, target);
        boolean inside = side == Side.INSIDE
                || (!other.kind().equals(node.kind()) && other.kind().children().contains(node.kind()));
        UUID parent = inside ? other.id() : other.parent();
        UUID after = inside ? null : side == Side.BEFORE ? Rewriting.siblingBefore(text, other) : other.id();
        return rewriting.apply(
                caseId,
                new Change.Put(
                        id, node.kind(), parent, id.equals(after) ? Rewriting.siblingBefore(text, node) : after));
    }

    /** Removes a node with everything in it. */
    public Done remove(CaseId caseId, UUID id) {
        drafts.lockWhole(caseId);
        return rewriting.apply(caseId, new Change.Remove(id));
    }

    /**
     * Puts what was recognised in a pasted text where it was pasted: words into the node, its parts into it, the rest
     * behind it, each beside the nearest node around it that can hold it.
     */
    public Done paste(
            CaseId caseId,
            UUID anchor,
            String lead,
            @Valid List<@Valid NewNode> inside,
            @Valid List<@Valid NewNode> after) {
        DraftText text = locked(caseId);
        DraftNode node = find(text, anchor);
        List<Change> changes = new ArrayList<>();
        if (!lead.isBlank()) {
            String words = (node.text() + " " + lead).strip();
            if (words.length() > DraftCommands.LONGEST_TEXT) {
                throw new Refused("drafting.text.long");
            }
            changes.add(new Change.Say(node.id(), node.heading(), words, node.version()));
        }
        DraftNode around = NewNode.text(node.kind(), "").at(null, 0);
        List<DraftNode> within = fresh(inside, around.id());
        List<DraftNode> behind = fresh(after, null);
        Map<UUID, String> called = NewNode.called(inside, within);
        called.putAll(NewNode.called(after, behind));
        called.put(around.id(), "");
        // What was pasted is a text of its own, in which its references are to be found.
        ReferenceFinder references = ReferenceFinder.ofPart(
                new DraftText(Stream.concat(Stream.of(around.with(within)), behind.stream())
                        .toList()),
                called);
        if (!within.isEmpty()) {
            UUID last = Spots.lastNorm(node);
            changes.add(new Change.Insert(linked(within, references), node.id(), last, Map.of()));
        }
        DraftNode beside = node;
        for (DraftNode one : linked(behind, references)) {
            Spots spots = spots(caseId, text);
            while (!spots.fitsBeside(beside, one.kind())) {
                beside = text.parent(beside).orElseThrow(() -> new Refused("drafting.place.wrong"));
            }
            DraftNode made = one.at(new Spot(beside.parent(), beside.position() + 1));
            changes.add(new Change.Insert(List.of(made), beside.parent(), beside.id(), Map.of()));
            beside = made;
        }
        if (changes.isEmpty()) {
            throw new Refused("drafting.paste.nothing");
        }
        return rewriting.apply(caseId, new Change.Steps(changes));
    }

    private static List<DraftNode> linked(List<DraftNode> nodes, ReferenceFinder references) {
        return nodes.stream().map(one -> one.linked(references)).toList();
    }

    private static List<DraftNode> fresh(List<NewNode> nodes, @Nullable UUID parent) {
        List<DraftNode> fresh = new ArrayList<>();
        nodes.forEach(one -> fresh.add(one.at(parent, fresh.size())));
        return fresh;
    }

    /**
     * Applies what takes an action back, or does it again.
     *
     * @throws Refused {@code drafting.undo.changed} when somebody else has changed the words since
     */
    public Done apply(CaseId caseId, Change change) {
        drafts.lockWhole(caseId);
        access.requireWriter(caseId);
        try {
            return rewriting.apply(caseId, change);
        } catch (NodeConflict changed) {
            throw new Refused("drafting.undo.changed");
        }
    }

    private DraftText locked(CaseId caseId) {
        drafts.lockWhole(caseId);
        access.requireWriter(caseId);
        return nodes.text(caseId);
    }

    private Spots spots(CaseId caseId, DraftText text) {
        return new Spots(text, caseFiles.get(caseId).instrument());
    }

    private static Change.Insert insert(DraftText text, Spot spot, List<DraftNode> fresh) {
        return new Change.Insert(fresh, spot.parent(), before(text, spot, null), Map.of());
    }

    /** The sibling before a place; the node that moves is not its own neighbour. */
    private static @Nullable UUID before(DraftText text, Spot spot, @Nullable DraftNode itself) {
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

    private static DraftNode find(DraftText text, UUID id) {
        return text.find(id).orElseThrow(() -> new Refused("drafting.node.gone"));
    }

    /** Where something is dropped. */
    public enum Side {
        BEFORE,
        AFTER,
        INSIDE
    }
}
