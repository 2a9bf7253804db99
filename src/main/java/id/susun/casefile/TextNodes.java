package id.susun.casefile;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.Optional;

/** Tells stages that decide on a text what it consists of and what has changed in it, without knowing how it is drafted. */
public interface TextNodes {

    /**
     * The nodes of a kept version in reading order; empty when there is none of that number or it cannot be read node by node.
     *
     * @throws Refused {@code casefile.unknown} for whoever may not see the whole case
     */
    List<TextNode> of(CaseId caseId, int version);

    /**
     * The nodes in which two kept versions differ, in reading order of the later one. Numbers are computed, so a node that
     * merely got another number has not changed.
     *
     * @return empty when one of the versions cannot be read node by node: then nobody can tell
     * @throws Refused {@code casefile.unknown} for whoever may not see the whole case
     */
    Optional<List<NodeChange>> changes(CaseId caseId, int before, int after);
}
