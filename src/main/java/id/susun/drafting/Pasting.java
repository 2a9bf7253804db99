package id.susun.drafting;

import id.susun.audit.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the changes by which pasted parts come into a text; parts that follow one another are one change. */
final class Pasting {

    private final DraftText text;
    private final Spots spots;
    private final List<Change> changes = new ArrayList<>();

    Pasting(DraftText text, Spots spots) {
        this.text = text;
        this.spots = spots;
    }

    /**
     * The changes.
     *
     * @param anchor where it was pasted
     * @param lead words that go into it
     * @param inside parts that go into it
     * @param after parts that go behind it, each beside the nearest node around it that can hold it
     */
    List<Change> changes(DraftNode anchor, String lead, List<NewNode> inside, List<NewNode> after) {
        if (!lead.isBlank()) {
            say(anchor, lead);
        }
        DraftNode around = NewNode.text(anchor.kind(), "").at(null, 0);
        List<DraftNode> within = fresh(inside, around.id());
        List<DraftNode> behind = fresh(after, null);
        Map<UUID, String> called = NewNode.called(inside, within);
        called.putAll(NewNode.called(after, behind));
        called.put(around.id(), "");
        // What was pasted is a text of its own, in which its references are to be found.
        ReferenceFinder references = ReferenceFinder.ofPart(
                new DraftText(Stream.concat(Stream.of(around.with(within)), behind.stream())
                        .toList()),
                called);
        insert(linked(within, references), anchor.id(), Spots.lastNorm(anchor));
        behind(anchor, linked(behind, references));
        if (changes.isEmpty()) {
            throw new Refused("drafting.paste.nothing");
        }
        return List.copyOf(changes);
    }

    private void say(DraftNode node, String lead) {
        String words = (node.text() + " " + lead).strip();
        if (words.length() > DraftCommands.LONGEST_TEXT) {
            throw new Refused("drafting.text.long");
        }
        changes.add(new Change.Say(node.id(), node.heading(), words, node.version()));
    }

    private static List<DraftNode> fresh(List<NewNode> nodes, @Nullable UUID parent) {
        List<DraftNode> fresh = new ArrayList<>();
        nodes.forEach(one -> fresh.add(one.at(parent, fresh.size())));
        return fresh;
    }

    private static List<DraftNode> linked(List<DraftNode> nodes, ReferenceFinder references) {
        return nodes.stream().map(one -> one.linked(references)).toList();
    }

    private void behind(DraftNode anchor, List<DraftNode> after) {
        DraftNode start = anchor;
        DraftNode last = anchor;
        List<DraftNode> row = new ArrayList<>();
        for (DraftNode one : after) {
            DraftNode beside = last;
            while (!spots.fitsBeside(beside, one.kind())) {
                beside = text.parent(beside).orElseThrow(() -> new Refused("drafting.place.wrong"));
            }
            if (!beside.equals(last)) {
                insert(row, start.parent(), start.id());
                row = new ArrayList<>();
                start = beside;
            }
            last = one.at(new Spot(beside.parent(), beside.position() + 1));
            row.add(last);
        }
        insert(row, start.parent(), start.id());
    }

    private void insert(List<DraftNode> row, @Nullable UUID parent, @Nullable UUID after) {
        if (!row.isEmpty()) {
            changes.add(new Change.Insert(List.copyOf(row), parent, after, Map.of()));
        }
    }
}
