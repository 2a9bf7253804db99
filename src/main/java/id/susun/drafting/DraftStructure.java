package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.CaseSummary;
import id.susun.drafting.DraftCommands.AddNode;
import id.susun.drafting.DraftCommands.MoveNode;
import id.susun.tenant.CaseId;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Adds, moves and removes nodes, one structural change of a text at a time. All methods throw {@link AccessDeniedException}
 * for people who may not write the text, and {@link Refused} {@code drafting.over} once it has gone to approval.
 */
@Service
@Validated
@PreAuthorize("hasRole('DRAFTER')")
public class DraftStructure {

    private final DraftAccess access;
    private final Drafts drafts;
    private final DraftNodes nodes;
    private final ArticleNodes articles;
    private final DraftJson json;
    private final ApplicationEventPublisher events;

    DraftStructure(
            DraftAccess access,
            Drafts drafts,
            DraftNodes nodes,
            ArticleNodes articles,
            DraftJson json,
            ApplicationEventPublisher events) {
        this.access = access;
        this.drafts = drafts;
        this.nodes = nodes;
        this.articles = articles;
        this.json = json;
        this.events = events;
    }

    /**
     * Adds an empty node.
     *
     * @return its id
     * @throws Refused {@code drafting.node.gone}, {@code drafting.place.wrong}, {@code drafting.items.deep},
     *     {@code drafting.nodes.many}
     */
    @Transactional
    public UUID add(CaseId caseId, @Valid AddNode command) {
        CaseSummary policyCase = lock(caseId);
        DraftText text = nodes.text(caseId);
        if (text.all().count() >= DraftNodes.MOST) {
            throw new Refused("drafting.nodes.many", DraftNodes.MOST);
        }
        Spot spot = new Spots(text, policyCase.instrument()).forNew(command);
        DraftNode node = new DraftNode(
                UUID.randomUUID(),
                spot.parent(),
                command.kind(),
                spot.position(),
                "",
                "",
                0,
                null,
                Instant.EPOCH,
                List.of());
        nodes.makeRoom(caseId, spot.parent(), spot.position(), 1);
        nodes.insert(caseId, node);
        Draft after = changed(caseId);
        events.publishEvent(new DraftEvents.NodeAdded(caseId, node.id(), node.kind(), after.name(node)));
        return node.id();
    }

    /**
     * Moves a node with everything in it.
     *
     * @throws Refused {@code drafting.node.gone}, {@code drafting.move.edge} when there is nowhere to go,
     *     {@code drafting.items.deep}
     */
    @Transactional
    public void move(CaseId caseId, @Valid MoveNode command) {
        CaseSummary policyCase = lock(caseId);
        DraftText text = nodes.text(caseId);
        DraftNode node = text.find(command.node()).orElseThrow(() -> new Refused("drafting.node.gone"));
        Spot spot = new Spots(text, policyCase.instrument()).forMove(node, command.move());
        String before = Draft.of(caseId, text, true).name(node);
        nodes.makeRoom(caseId, spot.parent(), spot.position(), 1);
        nodes.place(caseId, node.id(), spot.parent(), spot.position());
        Draft after = changed(caseId);
        DraftNode moved = after.text().find(node.id()).orElseThrow();
        events.publishEvent(new DraftEvents.NodeMoved(caseId, node.id(), before, after.name(moved)));
    }

    /**
     * Removes a node with everything in it and its ties; the history keeps what it said.
     *
     * @throws Refused {@code drafting.node.gone}, {@code drafting.title.needed} for the title
     */
    @Transactional
    public void remove(CaseId caseId, UUID id) {
        removeAll(caseId, List.of(id));
    }

    /** Removes nodes in one go, as {@link #remove} does each. */
    void removeAll(CaseId caseId, List<UUID> ids) {
        CaseSummary policyCase = lock(caseId);
        DraftText text = nodes.text(caseId);
        List<DraftNode> going = ids.stream()
                .map(id -> text.find(id).orElseThrow(() -> new Refused("drafting.node.gone")))
                .toList();
        if (going.stream().anyMatch(node -> node.kind() == TextKind.JUDUL)) {
            throw new Refused("drafting.title.needed");
        }
        Draft before = Draft.of(caseId, text, true);
        String content = json.write(policyCase.instrument(), new DraftText(going));
        keepLabels(caseId, before, going);
        nodes.deleteAll(caseId, ids);
        changed(caseId);
        String first = before.name(going.getFirst());
        events.publishEvent(
                going.size() == 1
                        ? new DraftEvents.NodeRemoved(caseId, ids.getFirst(), first, content)
                        : new DraftEvents.NodesRemoved(caseId, ids, first, before.name(going.getLast()), content));
    }

    /** Inserts subtrees whose ids are new to the text; their places and depth are checked like anybody's. */
    void insert(CaseId caseId, Change.Insert insert) {
        CaseSummary policyCase = lock(caseId);
        DraftText text = nodes.text(caseId);
        long size = insert.nodes().stream().flatMap(DraftNode::subtree).count();
        if (text.all().count() + size > DraftNodes.MOST) {
            throw new Refused("drafting.nodes.many", DraftNodes.MOST);
        }
        Spot first = new Spots(text, policyCase.instrument()).row(insert.nodes(), insert.parent(), insert.after());
        List<DraftNode> placed = new ArrayList<>();
        for (DraftNode node : insert.nodes()) {
            placed.add(node.at(new Spot(first.parent(), first.position() + placed.size())));
        }
        nodes.makeRoom(caseId, first.parent(), first.position(), placed.size());
        nodes.insertAll(caseId, placed);
        Draft draft = changed(caseId);
        DraftNode last = placed.getLast();
        events.publishEvent(
                placed.size() == 1
                        ? new DraftEvents.NodeAdded(caseId, last.id(), last.kind(), draft.name(last))
                        : new DraftEvents.NodesAdded(
                                caseId,
                                placed.stream().map(DraftNode::id).toList(),
                                draft.name(placed.getFirst()),
                                draft.name(last)));
    }

    /** Puts a node where the change says, as the kind that it says, with everything in it. */
    void put(CaseId caseId, Change.Put put) {
        CaseSummary policyCase = lock(caseId);
        DraftText text = nodes.text(caseId);
        DraftNode node = text.find(put.node()).orElseThrow(() -> new Refused("drafting.node.gone"));
        Spot spot = new Spots(text, policyCase.instrument()).behind(node, put.kind(), put.parent(), put.after());
        String before = Draft.of(caseId, text, true).name(node);
        nodes.makeRoom(caseId, spot.parent(), spot.position(), 1);
        nodes.place(caseId, node.id(), spot.parent(), spot.position());
        if (put.kind() != node.kind()) {
            nodes.turn(caseId, node.id(), put.kind());
        }
        Draft after = changed(caseId);
        DraftNode moved = after.text().find(node.id()).orElseThrow();
        events.publishEvent(new DraftEvents.NodeMoved(caseId, node.id(), before, after.name(moved)));
    }

    /** References to what goes keep what they read until now: the last that can be said of their target. */
    private void keepLabels(CaseId caseId, Draft draft, List<DraftNode> going) {
        Set<UUID> gone =
                going.stream().flatMap(DraftNode::subtree).map(DraftNode::id).collect(Collectors.toSet());
        References references = draft.references();
        draft.text()
                .all()
                .filter(node ->
                        !gone.contains(node.id()) && !Collections.disjoint(References.targets(node.text()), gone))
                .forEach(node -> nodes.relabel(caseId, node.id(), references.refreshed(node.text())));
    }

    private CaseSummary lock(CaseId caseId) {
        drafts.lockWhole(caseId);
        return access.requireWriter(caseId);
    }

    private Draft changed(CaseId caseId) {
        drafts.contribute(caseId);
        drafts.restructured(caseId);
        DraftText text = nodes.text(caseId);
        articles.renumber(caseId, text);
        return Draft.of(caseId, text, true);
    }
}
