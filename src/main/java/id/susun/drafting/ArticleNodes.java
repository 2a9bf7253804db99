package id.susun.drafting;

import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadNode;
import id.susun.tenant.CaseId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the articles on the case's thread under their present numbers. */
@Component
class ArticleNodes {

    private final PolicyThread thread;

    ArticleNodes(PolicyThread thread) {
        this.thread = thread;
    }

    /** Writes only what changed: inserting one article renames those behind it, not those before. */
    void renumber(CaseId caseId, DraftText text) {
        renumber(caseId, text, Map.of());
    }

    /**
     * Writes what changed when a text takes another's place.
     *
     * @param continued as which articles of this text those of the other go on, with what they rest on
     */
    void renumber(CaseId caseId, DraftText text, Map<UUID, UUID> continued) {
        Set<ThreadNode> known = new HashSet<>(thread.nodes(caseId, NodeKind.ARTICLE));
        Map<UUID, String> labels = Numbering.of(text);
        Set<UUID> present = new HashSet<>();
        List<ThreadNode> changed = new ArrayList<>();
        int position = 0;
        for (DraftNode article : text.articles()) {
            ThreadNode node = new ThreadNode(
                    article.id(), NodeKind.ARTICLE, name(article, labels.getOrDefault(article.id(), "")), position++);
            present.add(article.id());
            if (!known.contains(node)) {
                changed.add(node);
            }
        }
        thread.putAll(caseId, changed);
        continued.forEach((before, after) -> {
            if (!before.equals(after)) {
                thread.handOver(caseId, before, after);
            }
        });
        thread.removeAll(
                caseId,
                known.stream()
                        .map(ThreadNode::id)
                        .filter(id -> !present.contains(id))
                        .toList());
    }

    private static String name(DraftNode article, String label) {
        return article.kind() == TextKind.SEKSI ? label + " " + article.heading() : label;
    }
}
