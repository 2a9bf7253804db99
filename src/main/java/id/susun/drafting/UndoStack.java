package id.susun.drafting;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one person at one screen can take back, and do again. */
public final class UndoStack implements Serializable {

    private static final int DEEPEST = 200;

    private final Deque<Change> undo = new ArrayDeque<>();
    private final Deque<Change> redo = new ArrayDeque<>();
    private @Nullable UUID typing;

    /** Remembers how to take back what was just done; what was undone before is then lost. */
    public void did(Change.Done done) {
        typing = null;
        push(undo, done.undo());
        redo.clear();
    }

    /** As {@link #did}, but saves of one node in a row are one: nobody takes back half a word. */
    public void typed(Change.Done done) {
        if (done.undo() instanceof Change.Say now
                && undo.peek() instanceof Change.Say first
                && now.node().equals(typing)) {
            undo.pop();
            undo.push(new Change.Say(first.node(), first.heading(), first.text(), now.version(), first.restores()));
            redo.clear();
        } else {
            did(done);
        }
        typing = done.focus();
    }

    /**
     * The page made links of what was typed. That is no action of the person: it is taken back together with the words, and
     * what was undone before can still be done again.
     */
    public void linked(Change.Done done) {
        says(done.undo()).forEach(say -> moved(say.node(), say.restores(), say.version()));
    }

    /** The person left a node: what they type next is another action. */
    public void rested() {
        typing = null;
    }

    /** Whether there is anything to undo. */
    public boolean canUndo() {
        return !undo.isEmpty();
    }

    /** Whether there is anything to do again. */
    public boolean canRedo() {
        return !redo.isEmpty();
    }

    /** What is to be undone next, taken off. */
    public Optional<Change> undo() {
        typing = null;
        return Optional.ofNullable(undo.poll());
    }

    /** What is to be done again next, taken off. */
    public Optional<Change> redo() {
        typing = null;
        return Optional.ofNullable(redo.poll());
    }

    /** Remembers how to do again what was just undone. */
    public void undid(Change undone, Change.Done done) {
        push(redo, done.undo());
        restored(undone, done);
    }

    /** Remembers how to undo what was just done again. */
    public void redid(Change redone, Change.Done done) {
        push(undo, done.undo());
        restored(redone, done);
    }

    /** Words that are back have a new version: earlier changes of the node rest on that one now. */
    private void restored(Change applied, Change.Done done) {
        Map<UUID, Integer> restores =
                says(applied).collect(Collectors.toMap(Change.Say::node, Change.Say::restores, (first, last) -> first));
        says(done.undo())
                .forEach(say -> moved(say.node(), restores.getOrDefault(say.node(), Change.Say.NEW), say.version()));
    }

    private void moved(UUID node, int from, int to) {
        for (Deque<Change> stack : List.of(undo, redo)) {
            List<Change> all =
                    stack.stream().map(change -> moved(change, node, from, to)).toList();
            stack.clear();
            stack.addAll(all);
        }
    }

    private static Change moved(Change change, UUID node, int from, int to) {
        return switch (change) {
            case Change.Say say
            when say.node().equals(node) && say.version() == from ->
                new Change.Say(node, say.heading(), say.text(), to, say.restores());
            case Change.Steps steps ->
                new Change.Steps(steps.changes().stream()
                        .map(step -> moved(step, node, from, to))
                        .toList());
            default -> change;
        };
    }

    private static Stream<Change.Say> says(Change change) {
        return switch (change) {
            case Change.Say say -> Stream.of(say);
            case Change.Steps steps -> steps.changes().stream().flatMap(UndoStack::says);
            default -> Stream.empty();
        };
    }

    private static void push(Deque<Change> stack, Change change) {
        stack.push(change);
        if (stack.size() > DEEPEST) {
            stack.removeLast();
        }
    }
}
