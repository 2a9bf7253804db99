package id.susun.drafting.lint;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Provisions that refer to each other in a circle, so that none says what is meant (angka 272–273). */
final class CycleChecks implements Check {

    private static final int NAMED = 5;

    @Override
    public void run(LintedText text, Findings findings) {
        if (!text.instrument().isRegulation() || text.isAmending()) {
            return;
        }
        Map<Part, Set<Part>> leads = edges(text);
        Set<Part> left = peel(leads.keySet(), leads);
        left = peel(left, reversed(leads));
        if (!left.isEmpty()) {
            String places = left.stream().limit(NAMED).map(findings::place).collect(Collectors.joining(", "));
            findings.at(Rule.RUJUKAN_MELINGKAR, left.iterator().next(), places);
        }
    }

    /** From the clause or article that refers to the one referred to; inside one article, order is no circle. */
    private static Map<Part, Set<Part>> edges(LintedText text) {
        Targets targets = new Targets(text);
        Map<Part, Set<Part>> leads = new LinkedHashMap<>();
        for (Part part : text.norms()) {
            Part from = unit(part);
            ReferenceScanner.scan(part.text()).stream()
                    .filter(chain -> !chain.elsewhere())
                    .flatMap(chain -> targets.follow(part, chain).stream())
                    .forEach(step -> lead(leads, from, unit(step.target())));
            part.words()
                    .links()
                    .forEach(link ->
                            lead(leads, from, unit(text.find(link.target()).orElse(null))));
        }
        return leads;
    }

    private static void lead(Map<Part, Set<Part>> leads, @Nullable Part from, @Nullable Part to) {
        if (from != null && to != null && !from.equals(to)) {
            leads.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
            leads.computeIfAbsent(to, key -> new LinkedHashSet<>());
        }
    }

    private static @Nullable Part unit(@Nullable Part part) {
        if (part == null) {
            return null;
        }
        Part clause = part.within(id.susun.drafting.TextKind.AYAT);
        return clause != null ? clause : part.within(id.susun.drafting.TextKind.PASAL);
    }

    /** What remains when whatever nothing leads to is taken away again and again. */
    private static Set<Part> peel(Set<Part> nodes, Map<Part, Set<Part>> leads) {
        Map<Part, Integer> incoming = new LinkedHashMap<>();
        nodes.forEach(node -> incoming.put(node, 0));
        nodes.forEach(node -> leads.getOrDefault(node, Set.of())
                .forEach(to -> incoming.computeIfPresent(to, (key, count) -> count + 1)));
        Deque<Part> free = incoming.entrySet().stream()
                .filter(entry -> entry.getValue() == 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(ArrayDeque::new));
        while (!free.isEmpty()) {
            Part node = free.pop();
            incoming.remove(node);
            for (Part to : leads.getOrDefault(node, Set.of())) {
                if (incoming.computeIfPresent(to, (key, count) -> count - 1) instanceof Integer count && count == 0) {
                    free.push(to);
                }
            }
        }
        return new LinkedHashSet<>(List.copyOf(incoming.keySet()));
    }

    private static Map<Part, Set<Part>> reversed(Map<Part, Set<Part>> leads) {
        Map<Part, Set<Part>> back = new LinkedHashMap<>();
        leads.forEach((from, targets) -> targets.forEach(
                to -> back.computeIfAbsent(to, key -> new LinkedHashSet<>()).add(from)));
        return back;
    }
}
