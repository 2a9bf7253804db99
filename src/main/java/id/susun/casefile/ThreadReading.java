package id.susun.casefile;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the thread what is tied to what, however much a case has heard: a public consultation may bring thousands of inputs.
 * All methods throw {@link Refused} {@code casefile.unknown} for whoever may not see the case whole.
 */
@Service
@Transactional(readOnly = true)
public class ThreadReading {

    /** More ties than people make by hand. */
    private static final int MOST_TIES = 20_000;

    private final CaseAccess access;
    private final ThreadRows rows;
    private final ThreadQueries queries;

    ThreadReading(CaseAccess access, ThreadRows rows, ThreadQueries queries) {
        this.access = access;
        this.rows = rows;
        this.queries = queries;
    }

    /** Those of these that are there. */
    public List<ThreadNode> find(CaseId caseId, Collection<UUID> ids) {
        access.requireWhole(caseId);
        return rows.find(caseId, ids);
    }

    /** The first nodes of these kinds whose label holds these words, by kind and position; blank words find all. */
    public List<ThreadNode> search(CaseId caseId, Set<NodeKind> kinds, String words, int most) {
        access.requireWhole(caseId);
        return queries.search(caseId, kinds, words.strip(), most);
    }

    /** The ties from nodes of a kind to nodes of others. */
    public List<ThreadLink> links(CaseId caseId, NodeKind from, Set<NodeKind> to) {
        access.requireWhole(caseId);
        return queries.links(caseId, from, to, MOST_TIES);
    }

    /** What nodes of a kind are tied to. */
    public List<ThreadNode> reached(CaseId caseId, NodeKind from, Set<NodeKind> to) {
        access.requireWhole(caseId);
        return queries.reached(caseId, from, to, MOST_TIES);
    }

    /** The first nodes of some kinds that none of a kind is tied to. */
    public List<ThreadNode> loose(CaseId caseId, NodeKind from, Set<NodeKind> to, int most) {
        access.requireWhole(caseId);
        return queries.loose(caseId, from, to, most);
    }

    /** How many nodes of some kinds none of a kind is tied to. */
    public int countLoose(CaseId caseId, NodeKind from, Set<NodeKind> to) {
        access.requireWhole(caseId);
        return queries.countLoose(caseId, from, to);
    }
}
