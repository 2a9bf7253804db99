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
    private final DiffSide older;
    private final DiffSide newer;

    TreeDiff(DraftText oldText, DraftText newText) {
        this.before = byId(oldText);
        this.after = byId(newText);
        this.older = new DiffSide(oldText);
        this.newer = new DiffSide(newText);
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
            if (old != null) {
                rows.add(both(old, node, moved.contains(node.id())));
            } else if (!isWithItsRow(node, before)) {
                rows.add(added(node));
            }
            goneBehind.getOrDefault(node.id(), List.of()).forEach(gone -> rows.add(removed(gone)));
        }
        return new Comparison(List.copyOf(rows));
    }

    /** The cells of a row that only one side has are told with it. */
    private static boolean isWithItsRow(DraftNode node, Map<UUID, DraftNode> otherSide) {
        return node.kind() == TextKind.SEL && !otherSide.containsKey(node.parent());
    }

    /** Removed nodes by the last surviving node before them, so that they show where they were. */
    private Map<@Nullable UUID, List<DraftNode>> goneBehind() {
        Map<@Nullable UUID, List<DraftNode>> gone = new HashMap<>();
        UUID survivor = null;
        for (DraftNode node : before.values()) {
            if (after.containsKey(node.id())) {
                survivor = node.id();
            } else if (!isWithItsRow(node, after)) {
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
        before.keySet().forEach(id -> oldOrder.put(id, oldOrder.size()));
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
                newer.label(node),
                "",
                newer.place(node),
                List.of(),
                WordDiff.whole(newer.whole(node), true));
    }

    private Row removed(DraftNode node) {
        return new Row(
                node.id(),
                node.kind(),
                Change.REMOVED,
                false,
                older.label(node),
                "",
                older.place(node),
                "",
                WordDiff.whole(older.whole(node), true),
                List.of());
    }

    private Row both(DraftNode old, DraftNode now, boolean moved) {
        String before = older.words(old);
        String after = newer.words(now);
        WordDiff.Sides sides = WordDiff.of(before, after);
        return new Row(
                now.id(),
                now.kind(),
                change(old, now, before.equals(after)),
                moved,
                older.label(old),
                newer.label(now),
                older.place(old),
                newer.place(now),
                sides.before(),
                sides.after());
    }

    /** A reference that reads otherwise because its target got another number says the same. */
    private Change change(DraftNode old, DraftNode now, boolean same) {
        boolean says = same || older.meaning(old).equals(newer.meaning(now));
        if (!says) {
            return Change.CHANGED;
        }
        return same && older.label(old).equals(newer.label(now)) ? Change.SAME : Change.RENUMBERED;
    }
}
