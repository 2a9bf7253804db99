package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadLink;
import id.susun.casefile.ThreadNode;
import id.susun.casefile.ThreadReading;
import id.susun.tenant.CaseId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ties articles to the evidence that they rest on: gaps, options and inputs. */
@Service
public class ArticleTies {

    private static final Set<NodeKind> EVIDENCE = EnumSet.of(NodeKind.GAP, NodeKind.OPTION, NodeKind.INPUT);

    private final DraftAccess access;
    private final Drafts drafts;
    private final DraftNodes nodes;
    private final PolicyThread thread;
    private final ThreadReading reading;

    ArticleTies(DraftAccess access, Drafts drafts, DraftNodes nodes, PolicyThread thread, ThreadReading reading) {
        this.access = access;
        this.drafts = drafts;
        this.nodes = nodes;
        this.thread = thread;
        this.reading = reading;
    }

    /** What articles could rest on and what they do rest on; throws {@link Refused} {@code casefile.unknown}. */
    @Transactional(readOnly = true)
    public Coverage coverage(CaseId caseId) {
        return new Coverage(
                thread.nodes(caseId, NodeKind.ARTICLE),
                reading.reached(caseId, NodeKind.ARTICLE, EVIDENCE),
                Set.copyOf(reading.links(caseId, NodeKind.ARTICLE, EVIDENCE)),
                reading.loose(caseId, NodeKind.ARTICLE, EVIDENCE, Coverage.MOST_NAMED),
                reading.countLoose(caseId, NodeKind.ARTICLE, EVIDENCE));
    }

    /** The first evidence whose label holds these words; throws {@link Refused} {@code casefile.unknown}. */
    @Transactional(readOnly = true)
    public List<ThreadNode> evidence(CaseId caseId, String words, int most) {
        return reading.search(caseId, EVIDENCE, words, most);
    }

    /**
     * The articles that rest on something and would go, with their ties, if another text took the place of this one.
     *
     * @throws Refused {@code casefile.unknown}
     */
    @Transactional(readOnly = true)
    public List<String> lostWith(CaseId caseId, List<NewNode> other) {
        Set<UUID> resting = reading.links(caseId, NodeKind.ARTICLE, EVIDENCE).stream()
                .map(ThreadLink::from)
                .collect(Collectors.toCollection(HashSet::new));
        if (!resting.isEmpty()) {
            List<DraftNode> roots = new ArrayList<>();
            other.forEach(node -> roots.add(node.at(null, roots.size())));
            resting.removeAll(
                    Continued.of(nodes.text(caseId), DraftText.inOrder(roots)).keySet());
        }
        return reading.find(caseId, resting).stream().map(ThreadNode::label).toList();
    }

    /**
     * Changes what an article rests on, all of it or nothing. Only what the person changed is named, so that what a
     * colleague ticked meanwhile stays.
     *
     * @param added ids of evidence it rests on from now on
     * @param removed ids of evidence it no longer rests on
     * @throws Refused {@code casefile.thread.unknown}, {@code drafting.over}
     * @throws AccessDeniedException when the person may not write the text
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public void change(CaseId caseId, UUID article, Set<UUID> added, Set<UUID> removed) {
        lock(caseId);
        requireEnds(caseId, article, added, removed);
        added.forEach(evidence -> thread.tie(caseId, article, evidence));
        removed.forEach(evidence -> thread.untie(caseId, article, evidence));
    }

    private void lock(CaseId caseId) {
        drafts.lockForWriting(caseId);
        access.requireWriter(caseId);
    }

    private void requireEnds(CaseId caseId, UUID article, Set<UUID> added, Set<UUID> removed) {
        Set<UUID> evidence = new HashSet<>(added);
        evidence.addAll(removed);
        Set<UUID> ends = new HashSet<>(evidence);
        ends.add(article);
        List<ThreadNode> found = reading.find(caseId, ends);
        boolean known = found.size() == ends.size()
                && !evidence.contains(article)
                && found.stream()
                        .allMatch(node -> node.id().equals(article)
                                ? node.kind() == NodeKind.ARTICLE
                                : EVIDENCE.contains(node.kind()));
        if (!known) {
            throw new Refused("casefile.thread.unknown");
        }
    }
}
