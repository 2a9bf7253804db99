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
            case Change.Withdraw withdraw -> withdraw(caseId, withdraw);
            case Change.Steps steps -> steps(caseId, steps);
        };
    }

    private Done say(CaseId caseId, Change.Say say) {
        DraftNode before = nodes.find(caseId, say.node()).orElseThrow(() -> new Refused("drafting.node.gone"));
        String heading = before.kind().heading(say.heading(), before.heading());
        DraftNode now =
                drafting.edit(caseId, new DraftCommands.EditNode(say.node(), heading, say.text(), say.version()));
        return new Done(
                now.id(), new Change.Say(now.id(), before.heading(), before.text(), now.version(), before.version()));
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
        DraftNode first = insert.nodes().getFirst();
        return new Done(
                first.id(),
                insert.nodes().size() == 1
                        ? new Change.Remove(first.id(), first)
                        : new Change.Withdraw(insert.nodes()));
    }

    private Done remove(CaseId caseId, Change.Remove remove) {
        DraftText before = nodes.text(caseId);
        DraftNode node = before.find(remove.node()).orElseThrow(() -> new Refused("drafting.node.gone"));
        if (remove.still() != null && !node.says(remove.still())) {
            throw new Refused("drafting.undo.changed");
        }
        return removed(caseId, before, List.of(node));
    }

    private Done withdraw(CaseId caseId, Change.Withdraw withdraw) {
        DraftText before = nodes.text(caseId);
        List<DraftNode> there = new ArrayList<>();
        for (DraftNode still : withdraw.nodes()) {
            there.add(before.find(still.id())
                    .filter(node -> node.says(still) && isBeside(there, node))
                    .orElseThrow(() -> new Refused("drafting.undo.changed")));
        }
        return removed(caseId, before, there);
    }

    private static boolean isBeside(List<DraftNode> others, DraftNode node) {
        return others.isEmpty() || Objects.equals(others.getFirst().parent(), node.parent());
    }

    /** Removes nodes that stand side by side. */
    private Done removed(CaseId caseId, DraftText before, List<DraftNode> there) {
        Map<UUID, Set<UUID>> ties = ties(caseId, there);
        structure.removeAll(caseId, there.stream().map(DraftNode::id).toList());
        DraftNode first = there.getFirst();
        UUID sibling = siblingBefore(before, first);
        return new Done(
                sibling != null ? sibling : first.parent(), new Change.Insert(there, first.parent(), sibling, ties));
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

    /** What the articles in subtrees rest on: removing them unties it. */
    private Map<UUID, Set<UUID>> ties(CaseId caseId, List<DraftNode> subtrees) {
        Set<UUID> articles = subtrees.stream()
                .flatMap(DraftNode::subtree)
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
