package id.susun.drafting;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
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
            undo.push(new Change.Say(first.node(), first.heading(), first.text(), now.version()));
            redo.clear();
        } else {
            did(done);
        }
        typing = done.focus();
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
    public void undid(Change.Done done) {
        push(redo, done.undo());
    }

    /** Remembers how to undo what was just done again. */
    public void redid(Change.Done done) {
        push(undo, done.undo());
    }

    private static void push(Deque<Change> stack, Change change) {
        stack.push(change);
        if (stack.size() > DEEPEST) {
            stack.removeLast();
        }
    }
}
