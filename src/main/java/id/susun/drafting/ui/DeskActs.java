package id.susun.drafting.ui;

import id.susun.audit.Refused;
import id.susun.drafting.Change;
import id.susun.drafting.DraftCommands.AddNode;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftCommands.Move;
import id.susun.drafting.DraftCommands.MoveNode;
import id.susun.drafting.DraftNode;
import id.susun.drafting.References;
import id.susun.drafting.TableAction;
import id.susun.drafting.TextKind;
import id.susun.drafting.UndoStack;
import id.susun.drafting.WritingDesk;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the keys and buttons of a page do to its text, and how one person takes that back. */
final class DeskActs implements Serializable {

    private final PageText text;
    private final UndoStack undo = new UndoStack();

    DeskActs(PageText text) {
        this.text = text;
    }

    /** Does it, and says where to go on. */
    @Nullable
    UUID act(String action, String id, String argument) {
        return switch (action) {
            case "after" -> inTable(did(text.desk().add(new AddNode(uuid(id), false, TextKind.valueOf(argument)))));
            case "inside" -> inTable(did(text.desk().add(new AddNode(uuid(id), true, TextKind.valueOf(argument)))));
            case "table" -> table(uuid(id), TableAction.valueOf(argument));
            case "join" -> did(text.desk().join(uuid(id)));
            case "up" -> did(text.desk().move(new MoveNode(uuid(id), Move.UP)));
            case "down" -> did(text.desk().move(new MoveNode(uuid(id), Move.DOWN)));
            case "deeper" -> did(text.desk().shift(uuid(id), true));
            case "shallower" -> did(text.desk().shift(uuid(id), false));
            case "remove" -> did(text.desk().remove(uuid(id)));
            case "before-node", "after-node", "inside-node" ->
                did(text.desk().drop(uuid(id), uuid(argument), side(action)));
            case "undo" -> back(undo.undo().orElseThrow(() -> new Refused("drafting.undo.nothing")), true);
            case "redo" -> back(undo.redo().orElseThrow(() -> new Refused("drafting.redo.nothing")), false);
            default -> throw new IllegalArgumentException(action);
        };
    }

    /** Whether there is anything to take back, and to do again. */
    Steps steps() {
        return new Steps(undo.canUndo(), undo.canRedo());
    }

    /** What the person can take back, and do again. */
    record Steps(boolean undo, boolean redo) {}

    /** Remembers what was done; says where to go on. */
    @Nullable
    UUID did(Change.Done done) {
        undo.did(done);
        return done.focus();
    }

    /** Remembers what was typed, if it changed anything; {@code left} once the person has gone on to another node. */
    void typed(EditNode edit, Change.Done done, boolean left) {
        boolean same = done.undo() instanceof Change.Say say && say.version() == edit.version();
        if (!same && left && onlyLinks(edit, done)) {
            undo.linked(done);
        } else if (!same) {
            undo.typed(done);
        }
        if (left) {
            undo.rested();
        }
    }

    private static boolean onlyLinks(EditNode edit, Change.Done done) {
        return done.undo() instanceof Change.Say before
                && References.typed(before.text()).equals(References.typed(edit.text()));
    }

    private @Nullable UUID table(UUID cell, TableAction action) {
        UUID focus = inTable(did(text.desk().table(cell, action)));
        return action == TableAction.TOGGLE_HEAD ? cell : focus;
    }

    /** Where one goes on in a table: rows and tables have no words of their own. */
    @Nullable
    UUID inTable(@Nullable UUID focus) {
        return focus == null
                ? null
                : text.page()
                        .draft()
                        .text()
                        .find(focus)
                        .flatMap(node -> node.subtree()
                                .filter(inner ->
                                        inner.kind().hasText() || inner.kind().hasHeading())
                                .findFirst())
                        .map(DraftNode::id)
                        .orElse(focus);
    }

    private static WritingDesk.Side side(String action) {
        return switch (action) {
            case "before-node" -> WritingDesk.Side.BEFORE;
            case "inside-node" -> WritingDesk.Side.INSIDE;
            default -> WritingDesk.Side.AFTER;
        };
    }

    private @Nullable UUID back(Change change, boolean undone) {
        Change.Done done = text.desk().apply(change);
        if (undone) {
            undo.undid(change, done);
        } else {
            undo.redid(change, done);
        }
        return done.focus();
    }

    private static UUID uuid(String id) {
        return UUID.fromString(id);
    }
}
