package id.susun.drafting;

import id.susun.casefile.ThreadLink;
import id.susun.casefile.ThreadNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How the articles of a text and the evidence of its case fit together.
 *
 * @param articles the articles by number
 * @param evidence gaps, options and inputs
 * @param ties from articles to evidence
 */
public record Coverage(List<ThreadNode> articles, List<ThreadNode> evidence, Set<ThreadLink> ties) {

    /** What an article rests on. */
    public List<ThreadNode> of(UUID article) {
        return evidence.stream()
                .filter(node -> ties.contains(new ThreadLink(article, node.id())))
                .toList();
    }

    /** Articles that rest on nothing yet. */
    public List<ThreadNode> withoutEvidence() {
        Set<UUID> resting = ties.stream().map(ThreadLink::from).collect(Collectors.toSet());
        return articles.stream()
                .filter(article -> !resting.contains(article.id()))
                .toList();
    }

    /** Evidence that no article answers yet. */
    public List<ThreadNode> withoutArticle() {
        Set<UUID> answered = ties.stream().map(ThreadLink::to).collect(Collectors.toSet());
        return evidence.stream().filter(node -> !answered.contains(node.id())).toList();
    }
}
