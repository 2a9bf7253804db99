package id.susun.casefile;

import id.susun.audit.Audited;
import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The thread through a case: gap → input → article → programme line → indicator. Each stage puts its own nodes here as it
 * saves them, so that another stage can tie to them without knowing that stage. Whoever acts on a case may put and tie,
 * also a stakeholder with an input; reading is for those who may see the case whole. {@link ThreadReading} asks finer
 * questions.
 */
@Service
public class PolicyThread {

    /** As many articles as a text may have. */
    private static final int MOST_OF_A_KIND = 10_000;

    private static final int MOST_OF_EACH = 2000;
    private static final int MOST_TIES = 20_000;

    /** Two nodes were tied. */
    public record ThreadTied(CaseId caseId, UUID from, UUID to, String fromLabel, String toLabel) implements Audited {
        @Override
        public String subject() {
            return fromLabel + " → " + toLabel;
        }
    }

    /** A tie was taken away. */
    public record ThreadUntied(CaseId caseId, UUID from, UUID to, String fromLabel, String toLabel) implements Audited {
        @Override
        public String subject() {
            return fromLabel + " → " + toLabel;
        }
    }

    /** A node went, and what it was tied to lost it. */
    public record ThreadCut(CaseId caseId, UUID node, String label, List<String> tiedTo) implements Audited {
        @Override
        public String subject() {
            return label + " – " + String.join(", ", tiedTo);
        }
    }

    private final CaseAccess access;
    private final ThreadRows rows;
    private final ApplicationEventPublisher events;

    PolicyThread(CaseAccess access, ThreadRows rows, ApplicationEventPublisher events) {
        this.access = access;
        this.rows = rows;
        this.events = events;
    }

    /** Adds a node or renames it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(CaseId caseId, ThreadNode node) {
        putAll(caseId, List.of(node));
    }

    /** Adds nodes or renames them, in one statement: a new first article renames all behind it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void putAll(CaseId caseId, List<ThreadNode> nodes) {
        if (!nodes.isEmpty()) {
            rows.putAll(caseId, nodes);
        }
    }

    /** Takes a node away with its ties; a node that is not there is no error. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(CaseId caseId, UUID node) {
        removeAll(caseId, List.of(node));
    }

    /** Takes nodes away with their ties; the history keeps what each was tied to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void removeAll(CaseId caseId, Collection<UUID> nodes) {
        if (nodes.isEmpty()) {
            return;
        }
        List<ThreadLink> links = rows.linksOf(caseId, nodes);
        Set<UUID> ends = new HashSet<>(nodes);
        links.forEach(link -> ends.addAll(List.of(link.from(), link.to())));
        Map<UUID, ThreadNode> known =
                rows.find(caseId, ends).stream().collect(Collectors.toMap(ThreadNode::id, Function.identity()));
        rows.remove(caseId, nodes);
        for (UUID node : nodes) {
            ThreadNode gone = known.get(node);
            List<String> tiedTo = links.stream()
                    .filter(link -> link.from().equals(node) || link.to().equals(node))
                    .map(link -> known.get(link.from().equals(node) ? link.to() : link.from()))
                    .map(ThreadNode::lastingName)
                    .toList();
            if (gone != null && !tiedTo.isEmpty()) {
                events.publishEvent(new ThreadCut(caseId, node, gone.lastingName(), tiedTo));
            }
        }
    }

    /** Lets a new node, which nothing is tied to yet, have the ties of one that goes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(CaseId caseId, UUID from, UUID to) {
        rows.move(caseId, from, to);
    }

    /** Ties two nodes of the case; throws {@link Refused} {@code casefile.thread.unknown} when one of them is gone. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tie(CaseId caseId, UUID from, UUID to) {
        ThreadNode first = require(caseId, from);
        ThreadNode second = require(caseId, to);
        if (rows.tie(caseId, from, to)) {
            events.publishEvent(new ThreadTied(caseId, from, to, first.lastingName(), second.lastingName()));
        }
    }

    /** Takes a tie away; one that is not there is no error. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void untie(CaseId caseId, UUID from, UUID to) {
        ThreadNode first = require(caseId, from);
        ThreadNode second = require(caseId, to);
        if (rows.untie(caseId, from, to)) {
            events.publishEvent(new ThreadUntied(caseId, from, to, first.lastingName(), second.lastingName()));
        }
    }

    /** The nodes of the case, by kind and position, 2,000 of each kind at most; throws {@link Refused} {@code casefile.unknown}. */
    @Transactional(readOnly = true)
    public List<ThreadNode> nodes(CaseId caseId) {
        access.requireWhole(caseId);
        return rows.nodes(caseId, MOST_OF_EACH);
    }

    /** The nodes of one kind, by position, 10,000 at most; throws as {@link #nodes(CaseId)} does. */
    @Transactional(readOnly = true)
    public List<ThreadNode> nodes(CaseId caseId, NodeKind kind) {
        access.requireWhole(caseId);
        return rows.ofKind(caseId, kind, MOST_OF_A_KIND);
    }

    /** All ties of the case, 20,000 at most; throws as {@link #nodes(CaseId)} does. */
    @Transactional(readOnly = true)
    public List<ThreadLink> links(CaseId caseId) {
        access.requireWhole(caseId);
        return rows.links(caseId, MOST_TIES);
    }

    private ThreadNode require(CaseId caseId, UUID id) {
        return rows.find(caseId, List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Refused("casefile.thread.unknown"));
    }
}
