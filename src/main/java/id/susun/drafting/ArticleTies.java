package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadLink;
import id.susun.casefile.ThreadNode;
import id.susun.tenant.CaseId;
import java.util.EnumSet;
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
    private final PolicyThread thread;

    ArticleTies(DraftAccess access, Drafts drafts, PolicyThread thread) {
        this.access = access;
        this.drafts = drafts;
        this.thread = thread;
    }

    /** What articles could rest on and what they do rest on; throws {@link Refused} {@code casefile.unknown}. */
    @Transactional(readOnly = true)
    public Coverage coverage(CaseId caseId) {
        List<ThreadNode> nodes = thread.nodes(caseId);
        List<ThreadNode> articles =
                nodes.stream().filter(node -> node.kind() == NodeKind.ARTICLE).toList();
        List<ThreadNode> evidence =
                nodes.stream().filter(node -> EVIDENCE.contains(node.kind())).toList();
        Set<UUID> from = articles.stream().map(ThreadNode::id).collect(Collectors.toSet());
        Set<UUID> to = evidence.stream().map(ThreadNode::id).collect(Collectors.toSet());
        Set<ThreadLink> ties = thread.links(caseId).stream()
                .filter(link -> from.contains(link.from()) && to.contains(link.to()))
                .collect(Collectors.toSet());
        return new Coverage(articles, evidence, ties);
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
        List<ThreadNode> nodes = thread.nodes(caseId);
        Set<UUID> evidence = nodes.stream()
                .filter(node -> EVIDENCE.contains(node.kind()))
                .map(ThreadNode::id)
                .collect(Collectors.toSet());
        boolean known = nodes.stream().anyMatch(node -> node.id().equals(article) && node.kind() == NodeKind.ARTICLE)
                && evidence.containsAll(added)
                && evidence.containsAll(removed);
        if (!known) {
            throw new Refused("casefile.thread.unknown");
        }
    }
}
