package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.drafting.Change.Done;
import id.susun.drafting.DraftCommands.AddNode;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftCommands.MoveNode;
import id.susun.tenant.CaseId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * What a person does to a case's text with the keyboard, each a whole action that can be taken back. All methods throw
 * {@link AccessDeniedException} for people who may not write the text, {@link NodeConflict} when somebody else has
 * changed the words meanwhile, and {@link Refused} {@code drafting.over}, {@code drafting.node.gone},
 * {@code drafting.place.wrong}, {@code drafting.place.single}, {@code drafting.items.deep}, {@code drafting.level.*},
 * {@code drafting.nodes.many}.
 */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('DRAFTER')")
public class WritingDesk {

    private final DraftAccess access;
    private final Rewriting rewriting;
    private final Drafts drafts;
    private final DraftNodes nodes;
    private final CaseFiles caseFiles;

    WritingDesk(DraftAccess access, Rewriting rewriting, Drafts drafts, DraftNodes nodes, CaseFiles caseFiles) {
        this.access = access;
        this.rewriting = rewriting;
        this.drafts = drafts;
        this.nodes = nodes;
        this.caseFiles = caseFiles;
    }

    /**
     * Replaces what a node says.
     *
     * @param left whether the person went on to something else: what they wrote out as a reference becomes a link
     */
    public Done say(CaseId caseId, @Valid EditNode edit, boolean left) {
        return rewriting.apply(
                caseId, left ? strokes(caseId, nodes.text(caseId)).left(edit) : Strokes.typing(edit));
    }

    /** Adds an empty node. */
    public Done add(CaseId caseId, @Valid AddNode command) {
        return rewriting.apply(caseId, locked(caseId).add(command));
    }

    /**
     * Splits a node where the cursor stands: what follows becomes its next sibling. A heading that nothing stands under
     * yet gets its first article instead.
     *
     * @param head the node as it is left
     * @param tail the words behind the cursor
     */
    public Done split(CaseId caseId, @Valid EditNode head, String tail) {
        return rewriting.apply(caseId, locked(caseId).split(head, tail));
    }

    /** Joins a node to the sibling before it; an empty one just goes. */
    public Done join(CaseId caseId, UUID id) {
        return rewriting.apply(caseId, locked(caseId).join(id));
    }

    /** Moves a node up or down, with everything in it. */
    public Done move(CaseId caseId, @Valid MoveNode command) {
        return rewriting.apply(caseId, locked(caseId).move(command));
    }

    /** Makes a node part of the sibling before it, or a sibling of what it stands in; its kind follows its level. */
    public Done shift(CaseId caseId, UUID id, boolean deeper) {
        return rewriting.apply(caseId, locked(caseId).shift(id, deeper));
    }

    /** Drags a node beside or into another. */
    public Done drop(CaseId caseId, UUID id, UUID target, Side side) {
        return rewriting.apply(caseId, locked(caseId).drop(id, target, side));
    }

    /** Removes a node with everything in it. */
    public Done remove(CaseId caseId, UUID id) {
        return rewriting.apply(caseId, locked(caseId).remove(id));
    }

    /** Adds or removes a row or a column beside a cell, or removes its table. */
    public Done table(CaseId caseId, UUID cell, TableAction action) {
        return rewriting.apply(caseId, locked(caseId).table(cell, action));
    }

    /**
     * Puts copied cells into the table from a cell on, which grows as needed; beside anything else of an annex they become a
     * table. Throws {@link Refused} {@code drafting.table.wide}, too.
     */
    public Done cells(CaseId caseId, UUID anchor, List<List<String>> cells) {
        return rewriting.apply(caseId, locked(caseId).cells(anchor, cells));
    }

    /**
     * Puts what was recognised in a pasted text where the cursor stands, in place of what was selected: words into the
     * node, its parts into it, the rest behind it, each beside the nearest node around it that can hold it; the words
     * behind the cursor come last.
     */
    public Done paste(CaseId caseId, @Valid Paste paste) {
        return rewriting.apply(caseId, locked(caseId).paste(paste));
    }

    /**
     * Applies what takes an action back, or does it again.
     *
     * @throws Refused {@code drafting.undo.changed} when somebody else has changed the words since
     */
    public Done apply(CaseId caseId, Change change) {
        drafts.lockWhole(caseId);
        access.requireWriter(caseId);
        try {
            return rewriting.apply(caseId, change);
        } catch (NodeConflict changed) {
            throw new Refused("drafting.undo.changed");
        }
    }

    /** Queues at the whole text until the transaction ends, before an action that reads it and then makes several strokes. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(CaseId caseId) {
        drafts.lockWhole(caseId);
        access.requireWriter(caseId);
    }

    private Strokes locked(CaseId caseId) {
        drafts.lockWhole(caseId);
        access.requireWriter(caseId);
        return strokes(caseId, nodes.text(caseId));
    }

    private Strokes strokes(CaseId caseId, DraftText text) {
        return new Strokes(text, caseFiles.get(caseId).instrument());
    }

    /** Where something is dropped. */
    public enum Side {
        BEFORE,
        AFTER,
        INSIDE
    }
}
