package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.CaseFiles;
import id.susun.drafting.NoteCommands.Reply;
import id.susun.drafting.NoteCommands.WriteComment;
import id.susun.drafting.NoteCommands.WriteSuggestion;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Lets everyone who may see a case whole comment on its text and propose other wordings, also while it is decided on. All
 * methods throw {@link Refused} {@code casefile.unknown} for others, {@code drafting.notes.closed} once the text has been
 * decided on, and {@code drafting.none} while there is none.
 */
@Service
@Validated
@Transactional
public class Commenting {

    private final CaseAccess caseAccess;
    private final DraftAccess access;
    private final CaseFiles caseFiles;
    private final Drafts drafts;
    private final DraftNodes nodes;
    private final Notes notes;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    Commenting(
            CaseAccess caseAccess,
            DraftAccess access,
            CaseFiles caseFiles,
            Drafts drafts,
            DraftNodes nodes,
            Notes notes,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.caseAccess = caseAccess;
        this.access = access;
        this.caseFiles = caseFiles;
        this.drafts = drafts;
        this.nodes = nodes;
        this.notes = notes;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * Comments on a node.
     *
     * @return the comment's id
     * @throws Refused {@code drafting.node.gone}, {@code drafting.notes.many}
     */
    public UUID comment(CaseId caseId, @Valid WriteComment command) {
        enter(caseId);
        Draft draft = draft(caseId);
        NodeWords on = NodeWords.of(draft, draft.references(), node(draft, command.node()));
        UUID id = notes.insert(
                caseId, on, NoteKind.COMMENT, PlainText.lines(command.quote()), PlainText.lines(command.words()), null);
        events.publishEvent(new NoteEvents.CommentWritten(caseId, id, on.node(), on.place()));
        return id;
    }

    /**
     * Proposes another wording for a node. References in it lead to what they name now, whatever its number is later.
     *
     * @return the suggestion's id
     * @throws Refused {@code drafting.suggestion.same} when it proposes nothing, {@code drafting.node.gone},
     *     {@code drafting.notes.many}
     */
    public UUID suggest(CaseId caseId, @Valid WriteSuggestion command) {
        enter(caseId);
        Draft draft = draft(caseId);
        DraftNode node = node(draft, command.seen().node());
        NodeWords seen = command.seen();
        References references = draft.references();
        String heading = node.kind().hasHeading() ? PlainText.line(command.heading()) : seen.heading();
        String text = PlainText.lines(command.text());
        if (heading.equals(seen.heading()) && text.equals(seen.text())) {
            throw new Refused("drafting.suggestion.same");
        }
        String base =
                node.version() == seen.version() ? node.text() : Retyped.restore(seen.text(), node.text(), references);
        String proposed =
                new ReferenceFinder(draft.text()).link(node.saying(heading, Retyped.restore(text, base, references)));
        if (proposed.length() > DraftCommands.LONGEST_TEXT || base.length() > DraftCommands.LONGEST_TEXT) {
            throw new Refused("drafting.text.long");
        }
        UUID id = notes.insert(
                caseId,
                NodeWords.of(draft, references, node),
                NoteKind.SUGGESTION,
                PlainText.lines(command.quote()),
                PlainText.lines(command.words()),
                new StoredNote.Proposal(seen.version(), seen.heading(), base, heading, proposed));
        events.publishEvent(new NoteEvents.SuggestionWritten(caseId, id, node.id(), draft.name(node)));
        return id;
    }

    /**
     * Answers an open note.
     *
     * @throws Refused {@code drafting.note.decided} when it is not open any more, {@code drafting.replies.many}
     */
    public void reply(CaseId caseId, @Valid Reply command) {
        requireDiscussion(caseId);
        StoredNote note = open(caseId, command.note());
        if (notes.replies(caseId, List.of(note.id()))
                        .getOrDefault(note.id(), List.of())
                        .size()
                >= Notes.MOST_REPLIES) {
            throw new Refused("drafting.replies.many", Notes.MOST_REPLIES);
        }
        notes.reply(caseId, note.id(), PlainText.lines(command.words()));
        events.publishEvent(new NoteEvents.NoteAnswered(caseId, note.id(), note.kind(), note.place()));
    }

    /**
     * Ends a comment that has been dealt with; it stays to be read.
     *
     * @throws Refused {@code drafting.note.decided}, {@code drafting.over} while the text is decided on
     * @throws AccessDeniedException when the person may not write the text
     */
    public void resolve(CaseId caseId, UUID id) {
        requireDiscussion(caseId);
        access.requireWriter(caseId);
        StoredNote note = open(caseId, id);
        if (note.kind() != NoteKind.COMMENT || !notes.decide(caseId, id, NoteState.RESOLVED, "")) {
            throw new Refused("drafting.note.decided");
        }
        events.publishEvent(new NoteEvents.CommentResolved(caseId, id, note.place()));
    }

    /**
     * Takes back a note of one's own; it stays to be read.
     *
     * @throws Refused {@code drafting.note.decided}
     * @throws AccessDeniedException when somebody else wrote it
     */
    public void withdraw(CaseId caseId, UUID id) {
        requireDiscussion(caseId);
        StoredNote note = open(caseId, id);
        if (!note.authorId().equals(currentUser.person().id())) {
            throw new AccessDeniedException("somebody else's note");
        }
        if (!notes.decide(caseId, id, NoteState.WITHDRAWN, "")) {
            throw new Refused("drafting.note.decided");
        }
        events.publishEvent(new NoteEvents.NoteWithdrawn(caseId, id, note.kind(), note.place()));
    }

    private void enter(CaseId caseId) {
        requireDiscussion(caseId);
        int open = notes.open(caseId, NoteKind.COMMENT) + notes.open(caseId, NoteKind.SUGGESTION);
        if (open >= Notes.MOST_OPEN) {
            throw new Refused("drafting.notes.many", Notes.MOST_OPEN);
        }
    }

    /** The lock keeps a case from ending over words that are being written. */
    private void requireDiscussion(CaseId caseId) {
        caseAccess.requireWhole(caseId);
        if (!drafts.exists(caseId)) {
            throw new Refused("drafting.none");
        }
        drafts.lockForWriting(caseId);
        if (!DraftAccess.mayBeDiscussed(caseFiles.get(caseId))) {
            throw new Refused("drafting.notes.closed");
        }
    }

    private StoredNote open(CaseId caseId, UUID id) {
        return notes.find(caseId, id)
                .filter(note -> note.state() == NoteState.OPEN)
                .orElseThrow(() -> new Refused("drafting.note.decided"));
    }

    private Draft draft(CaseId caseId) {
        return Draft.of(caseId, nodes.text(caseId), false);
    }

    private static DraftNode node(Draft draft, UUID id) {
        return draft.text().find(id).orElseThrow(() -> new Refused("drafting.node.gone"));
    }
}
