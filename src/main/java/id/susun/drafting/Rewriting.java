package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadLink;
import id.susun.casefile.ThreadReading;
import id.susun.drafting.Change.Done;
import id.susun.tenant.CaseId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Applies changes to a text and finds, from how it stood before, what takes each of them back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Rewriting {

    private final Drafting drafting;
    private final DraftStructure structure;
    private final DraftNodes nodes;
    private final PolicyThread thread;
    private final ThreadReading reading;

    Rewriting(
            Drafting drafting, DraftStructure structure, DraftNodes nodes, PolicyThread thread, ThreadReading reading) {
        this.drafting = drafting;
        this.structure = structure;
        this.nodes = nodes;
        this.thread = thread;
        this.reading = reading;
    }

    Done apply(CaseId caseId, Change change) {
        return switch (change) {
            case Change.Say say -> say(caseId, say);
            case Change.Put put -> put(caseId, put);
            case Change.Insert insert -> insert(caseId, insert);
            case Change.Remove remove -> remove(caseId, remove);
            case Change.Steps steps -> steps(caseId, steps);
        };
    }

    private Done say(CaseId caseId, Change.Say say) {
        DraftNode before = nodes.find(caseId, say.node()).orElseThrow(() -> new Refused("drafting.node.gone"));
        // The heading of a consideration names its element; nobody types it.
        String heading = before.kind().hasHeading() ? say.heading() : before.heading();
        DraftNode now =
                drafting.edit(caseId, new DraftCommands.EditNode(say.node(), heading, say.text(), say.version()));
        return new Done(now.id(), new Change.Say(now.id(), before.heading(), before.text(), now.version()));
    }

    private Done put(CaseId caseId, Change.Put put) {
        DraftText before = nodes.text(caseId);
        DraftNode node = before.find(put.node()).orElseThrow(() -> new Refused("drafting.node.gone"));
        structure.put(caseId, put);
        return new Done(node.id(), new Change.Put(node.id(), node.kind(), node.parent(), siblingBefore(before, node)));
    }

    private Done insert(CaseId caseId, Change.Insert insert) {
        structure.insert(caseId, insert);
        insert.ties()
                .forEach((article, rests) ->
                        reading.find(caseId, rests).forEach(found -> thread.tie(caseId, article, found.id())));
        List<Change> undo = new ArrayList<>();
        insert.nodes().reversed().forEach(node -> undo.add(new Change.Remove(node.id(), node)));
        return new Done(insert.nodes().getFirst().id(), undo.size() == 1 ? undo.getFirst() : new Change.Steps(undo));
    }

    private Done remove(CaseId caseId, Change.Remove remove) {
        DraftText before = nodes.text(caseId);
        DraftNode node = before.find(remove.node()).orElseThrow(() -> new Refused("drafting.node.gone"));
        if (remove.still() != null && !node.says(remove.still())) {
            throw new Refused("drafting.undo.changed");
        }
        Map<UUID, Set<UUID>> ties = ties(caseId, node);
        structure.remove(caseId, node.id());
        UUID sibling = siblingBefore(before, node);
        return new Done(
                sibling != null ? sibling : node.parent(),
                new Change.Insert(List.of(node), node.parent(), sibling, ties));
    }

    private Done steps(CaseId caseId, Change.Steps steps) {
        List<Change> undo = new ArrayList<>();
        UUID focus = null;
        for (Change change : steps.changes()) {
            Done done = apply(caseId, change);
            undo.addFirst(done.undo());
            focus = done.focus();
        }
        return new Done(focus, new Change.Steps(List.copyOf(undo)));
    }

    /** What the articles in a subtree rest on: removing them unties it. */
    private Map<UUID, Set<UUID>> ties(CaseId caseId, DraftNode subtree) {
        Set<UUID> articles = subtree.subtree()
                .filter(node -> node.kind().isArticle())
                .map(DraftNode::id)
                .collect(Collectors.toSet());
        Map<UUID, Set<UUID>> ties = new HashMap<>();
        for (ThreadLink link : articles.isEmpty() ? List.<ThreadLink>of() : thread.links(caseId)) {
            if (articles.contains(link.from())) {
                ties.computeIfAbsent(link.from(), id -> new HashSet<>()).add(link.to());
            }
        }
        return ties;
    }

    static @Nullable UUID siblingBefore(DraftText text, DraftNode node) {
        List<DraftNode> beside = Optional.ofNullable(node.parent())
                .flatMap(text::find)
                .map(DraftNode::children)
                .orElse(text.roots());
        UUID before = null;
        for (DraftNode other : beside) {
            if (Objects.equals(other.id(), node.id())) {
                return before;
            }
            before = other.id();
        }
        return before;
    }
}
