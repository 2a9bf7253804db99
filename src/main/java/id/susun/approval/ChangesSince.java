package id.susun.approval;

import id.susun.casefile.DocumentVersion;
import id.susun.casefile.NodeChange;
import id.susun.casefile.TextNodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has changed in a submitted text since others; each comparison is made once. */
final class ChangesSince {

    private final TextNodes nodes;
    private final DocumentVersion submitted;
    private final Map<Integer, Optional<List<NodeChange>>> known = new HashMap<>();

    ChangesSince(TextNodes nodes, DocumentVersion submitted) {
        this.nodes = nodes;
        this.submitted = submitted;
    }

    /** Whether anything in {@code scope} differs from the text of that round; what cannot be read node by node counts as changed. */
    boolean touch(RestartScope scope, ApprovalRound decided) {
        if (scope == RestartScope.ALWAYS) {
            return true;
        }
        if (decided.versionHash().equals(submitted.hash())) {
            return false;
        }
        return known.computeIfAbsent(
                        decided.versionNumber(),
                        version -> nodes.changes(submitted.caseId(), version, submitted.number()))
                .map(scope::isTouchedBy)
                .orElse(true);
    }
}
