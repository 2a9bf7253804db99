package id.susun.drafting;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which articles of a text go on in another that takes its place, so that what they rest on is not lost: those with the same
 * id, with the same words, or with the same number and most of the same words. A number alone says nothing.
 */
final class Continued {

    private static final double MOST_WORDS = 0.5;

    private final Map<UUID, Set<String>> then;
    private final Map<UUID, Set<String>> now;
    private final Map<UUID, UUID> found = new HashMap<>();

    private Continued(DraftText before, DraftText after) {
        then = words(before);
        now = words(after);
        find(id -> id, id -> id);
        find(id -> then.getOrDefault(id, Set.of()), id -> now.getOrDefault(id, Set.of()));
        Map<UUID, String> numbersThen = Numbering.of(before);
        Map<UUID, String> numbersNow = Numbering.of(after);
        find(id -> numbersThen.getOrDefault(id, ""), id -> numbersNow.getOrDefault(id, ""));
    }

    /** From each article of {@code before} that goes on to the one that it goes on as. */
    static Map<UUID, UUID> of(DraftText before, DraftText after) {
        return Map.copyOf(new Continued(before, after).found);
    }

    /** Pairs what is still alone and has the same mark. */
    private void find(Function<UUID, Object> markThen, Function<UUID, Object> markNow) {
        Map<Object, UUID> alone = new HashMap<>();
        then.keySet().stream()
                .filter(id -> !found.containsKey(id))
                .forEach(id -> alone.putIfAbsent(markThen.apply(id), id));
        Set<UUID> taken = new HashSet<>(found.values());
        for (UUID article : now.keySet()) {
            UUID before = taken.contains(article) ? null : alone.get(markNow.apply(article));
            if (before != null && (before.equals(article) || isLike(before, article))) {
                found.put(before, article);
                alone.remove(markNow.apply(article));
            }
        }
    }

    private boolean isLike(UUID before, UUID after) {
        Set<String> one = then.getOrDefault(before, Set.of());
        Set<String> other = now.getOrDefault(after, Set.of());
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all > 0 && both.size() >= MOST_WORDS * all;
    }

    private static Map<UUID, Set<String>> words(DraftText text) {
        List<DraftNode> articles = text.articles();
        return articles.stream().collect(Collectors.toMap(DraftNode::id, Continued::words));
    }

    private static Set<String> words(DraftNode article) {
        return article.subtree()
                .map(node -> node.heading() + " "
                        + References.TOKEN.matcher(node.text()).replaceAll("$2"))
                .flatMap(said -> Arrays.stream(said.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
