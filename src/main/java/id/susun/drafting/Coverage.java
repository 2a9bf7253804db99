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
 * @param evidence gaps, options and inputs that articles rest on
 * @param ties from articles to evidence
 * @param unanswered the first evidence that no article answers yet
 * @param unansweredCount how much of it there is
 */
public record Coverage(
        List<ThreadNode> articles,
        List<ThreadNode> evidence,
        Set<ThreadLink> ties,
        List<ThreadNode> unanswered,
        int unansweredCount) {

    /** A public consultation brings thousands of inputs; nobody reads a list of them here. */
    public static final int MOST_NAMED = 100;

    /** Of a text that no case stands behind. */
    public static final Coverage NONE = new Coverage(List.of(), List.of(), Set.of(), List.of(), 0);

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

    /** Whether there is anything that an article could rest on. */
    public boolean hasEvidence() {
        return unansweredCount > 0 || !evidence.isEmpty();
    }
}
