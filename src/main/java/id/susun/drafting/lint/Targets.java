package id.susun.drafting.lint;

import id.susun.drafting.TextKind;
import id.susun.drafting.lint.ReferenceScanner.Atom;
import id.susun.drafting.lint.ReferenceScanner.Chain;
import id.susun.drafting.lint.ReferenceScanner.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows the references of a text to the nodes that they mean. */
final class Targets {

    private final Map<String, Part> articles = new HashMap<>();

    Targets(LintedText text) {
        text.of(TextKind.PASAL).forEach(article -> articles.put(article.label().replaceFirst("Pasal ", ""), article));
    }

    /** The steps of a reference, each with the node it leads to. */
    List<Step> follow(Part from, Chain chain) {
        List<Step> steps = new ArrayList<>();
        @Nullable Part article = from.within(TextKind.PASAL);
        @Nullable Part clause = from.within(TextKind.AYAT);
        boolean named = false;
        for (Atom atom : chain.atoms()) {
            switch (atom.level()) {
                case PASAL -> {
                    article = articles.get(atom.number());
                    clause = null;
                    named = true;
                    steps.add(new Step(atom, article, true));
                }
                case AYAT -> {
                    clause = article == null ? null : child(article, TextKind.AYAT, atom.number());
                    steps.add(new Step(atom, clause, article != null));
                    named = true;
                }
                case HURUF, ANGKA -> {
                    Part holder = clause == null ? article : clause;
                    TextKind kind = atom.level() == Level.HURUF ? TextKind.BUTIR : TextKind.DEFINISI;
                    Part target = holder == null ? null : child(holder, kind, atom.number());
                    boolean sure =
                            named && holder != null && !holder.children(kind).isEmpty();
                    steps.add(new Step(atom, target, sure));
                }
            }
        }
        return steps;
    }

    private static @Nullable Part child(Part part, TextKind kind, String number) {
        return Findings.first(part.children(kind), child -> child.number().equals(number))
                .orElse(null);
    }

    /**
     * One step of a reference.
     *
     * @param atom what it says
     * @param target where it leads; null when there is no such node
     * @param sure whether a missing node is surely wrong: what it would stand in is there and was named
     */
    record Step(Atom atom, @Nullable Part target, boolean sure) {}
}
