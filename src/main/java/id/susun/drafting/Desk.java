package id.susun.drafting;

import id.susun.drafting.Change.Done;
import id.susun.drafting.DraftCommands.AddNode;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftCommands.MoveNode;
import java.util.List;
import java.util.UUID;

/** One text under somebody's hands; see {@link WritingDesk} for what each action does and how it can be refused. */
public interface Desk {

    /** Replaces what a node says; {@code left} once the person went on to something else. */
    Done say(EditNode edit, boolean left);

    /** Adds an empty node. */
    Done add(AddNode command);

    /** Splits a node where the cursor stands. */
    Done split(EditNode head, String tail);

    /** Joins a node to the sibling before it. */
    Done join(UUID node);

    /** Moves a node up or down. */
    Done move(MoveNode command);

    /** Moves a node one level down or up. */
    Done shift(UUID node, boolean deeper);

    /** Drags a node beside or into another. */
    Done drop(UUID node, UUID target, WritingDesk.Side side);

    /** Removes a node with everything in it. */
    Done remove(UUID node);

    /** Adds or removes a row or a column beside a cell, or removes its table. */
    Done table(UUID cell, TableAction action);

    /** Puts copied cells into a table, or makes one of them. */
    Done cells(UUID anchor, List<List<String>> cells);

    /** Puts recognised nodes where the cursor stands. */
    Done paste(Paste paste);

    /** Takes an action back, or does it again. */
    Done apply(Change change);
}
