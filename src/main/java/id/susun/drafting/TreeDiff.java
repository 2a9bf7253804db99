package id.susun.drafting;

import id.susun.drafting.Comparison.Change;
import id.susun.drafting.Comparison.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares two trees whose nodes carry stable ids. */
final class TreeDiff {

    private final Map<UUID, DraftNode> before;
    private final Map<UUID, DraftNode> after;
    private final Map<UUID, String> labelsBefore;
    private final Map<UUID, String> labelsAfter;
    private final DraftText oldText;
    private final References referencesBefore;
    private final References referencesAfter;

    TreeDiff(DraftText oldText, DraftText newText) {
        this.oldText = oldText;
        this.before = byId(oldText);
        this.after = byId(newText);
        this.labelsBefore = Numbering.of(oldText);
        this.labelsAfter = Numbering.of(newText);
        this.referencesBefore = new References(oldText, labelsBefore);
        this.referencesAfter = new References(newText, labelsAfter);
    }

    private static Map<UUID, DraftNode> byId(DraftText text) {
        Map<UUID, DraftNode> nodes = new LinkedHashMap<>();
        text.all().forEach(node -> nodes.put(node.id(), node));
        return nodes;
    }

    Comparison compare() {
        Set<UUID> moved = moved();
        Map<@Nullable UUID, List<DraftNode>> goneBehind = goneBehind();
        List<Row> rows = new ArrayList<>();
        goneBehind.getOrDefault(null, List.of()).forEach(node -> rows.add(removed(node)));
        for (DraftNode node : after.values()) {
            DraftNode old = before.get(node.id());
            rows.add(old == null ? added(node) : both(old, node, moved.contains(node.id())));
            goneBehind.getOrDefault(node.id(), List.of()).forEach(gone -> rows.add(removed(gone)));
        }
        return new Comparison(List.copyOf(rows));
    }

    /** Removed nodes by the last surviving node before them, so that they show where they were. */
    private Map<@Nullable UUID, List<DraftNode>> goneBehind() {
        Map<@Nullable UUID, List<DraftNode>> gone = new HashMap<>();
        UUID survivor = null;
        for (DraftNode node : before.values()) {
            if (after.containsKey(node.id())) {
                survivor = node.id();
            } else {
                gone.computeIfAbsent(survivor, key -> new ArrayList<>()).add(node);
            }
        }
        return gone;
    }

    /** Nodes with another parent, and the fewest among siblings that explain the new order. */
    private Set<UUID> moved() {
        Set<UUID> moved = new HashSet<>();
        Map<@Nullable UUID, List<UUID>> stayed = new HashMap<>();
        for (DraftNode node : after.values()) {
            DraftNode old = before.get(node.id());
            if (old != null && !Objects.equals(old.parent(), node.parent())) {
                moved.add(node.id());
            } else if (old != null) {
                stayed.computeIfAbsent(node.parent(), key -> new ArrayList<>()).add(node.id());
            }
        }
        Map<UUID, Integer> oldOrder = new HashMap<>();
        oldText.all().forEach(node -> oldOrder.put(node.id(), oldOrder.size()));
        stayed.values().forEach(siblings -> moved.addAll(Increasing.outliers(siblings, oldOrder)));
        return moved;
    }

    private Row added(DraftNode node) {
        return new Row(
                node.id(),
                node.kind(),
                Change.ADDED,
                false,
                "",
                labelsAfter.getOrDefault(node.id(), ""),
                List.of(),
                WordDiff.whole(words(node, referencesAfter), true));
    }

    private Row removed(DraftNode node) {
        return new Row(
                node.id(),
                node.kind(),
                Change.REMOVED,
                false,
                labelsBefore.getOrDefault(node.id(), ""),
                "",
                WordDiff.whole(words(node, referencesBefore), true),
                List.of());
    }

    private Row both(DraftNode old, DraftNode now, boolean moved) {
        String before = words(old, referencesBefore);
        String after = words(now, referencesAfter);
        WordDiff.Sides sides = WordDiff.of(before, after);
        return new Row(
                now.id(),
                now.kind(),
                before.equals(after) ? Change.SAME : Change.CHANGED,
                moved,
                labelsBefore.getOrDefault(now.id(), ""),
                labelsAfter.getOrDefault(now.id(), ""),
                sides.before(),
                sides.after());
    }

    static String words(DraftNode node, References references) {
        String text = references.plain(node.text());
        if (node.kind() == TextKind.MENIMBANG || node.heading().isEmpty()) {
            return text;
        }
        return text.isEmpty() ? node.heading() : node.heading() + "\n" + text;
    }
}
