package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.drafting.DraftCommands.EditNode;
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

    /** The changes that put a paste into a node. */
    List<Change> changes(DraftNode anchor, Paste paste) {
        DraftNode around = NewNode.text(anchor.kind(), "").at(null, 0);
        List<DraftNode> within = fresh(paste.inside(), around.id());
        List<DraftNode> behind = fresh(paste.after(), null);
        Map<UUID, String> called = NewNode.called(paste.inside(), within);
        called.putAll(NewNode.called(paste.after(), behind));
        called.put(around.id(), "");
        // What was pasted is a text of its own, in which its references are to be found.
        ReferenceFinder references = ReferenceFinder.ofPart(
                new DraftText(Stream.concat(Stream.of(around.with(within)), behind.stream())
                        .toList()),
                called);
        within = linked(within, references);
        behind = linked(behind, references);
        PastedTail tail = new PastedTail(here(anchor, paste.tail()), paste.place());
        boolean bare = within.isEmpty() && behind.isEmpty();
        say(anchor, paste, bare ? tail.words() : "");
        insert(
                behind.isEmpty() ? tail.behind(within) : within,
                anchor.id(),
                paste.place() == Paste.Place.END ? Spots.lastNorm(anchor) : null);
        behind(anchor, tail.behind(behind));
        if (changes.isEmpty()) {
            throw new Refused("drafting.paste.nothing");
        }
        return List.copyOf(changes);
    }

    /** References that the person wrote themselves mean the numbers that stand here now, before parts come between. */
    private String here(DraftNode anchor, String words) {
        return new ReferenceFinder(text).link(anchor.saying(anchor.heading(), words));
    }

    private void say(DraftNode node, Paste paste, String tail) {
        EditNode head = paste.head();
        boolean worded = node.kind().hasText();
        String heading = worded
                ? head.heading()
                : PlainText.line(PlainText.joined(head.heading(), PlainText.joined(paste.lead(), tail)));
        String words = worded
                ? PlainText.joined(PlainText.joined(here(node, head.text()), paste.lead()), tail)
                        .strip()
                : "";
        if (words.length() > DraftCommands.LONGEST_TEXT) {
            throw new Refused("drafting.text.long");
        }
        if (heading.length() > DraftCommands.LONGEST_HEADING) {
            throw new Refused("drafting.heading.long");
        }
        boolean same = (heading.equals(node.heading()) || !node.kind().hasHeading())
                && References.targetsOnly(words).equals(References.targetsOnly(node.text()));
        if (!same) {
            changes.add(new Change.Say(node.id(), heading, words, head.version()));
        }
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
