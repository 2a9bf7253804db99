package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.OpenNotes;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what people say about a text. All methods throw {@link Refused} {@code casefile.unknown} for whoever may not see
 * the case whole.
 */
@Service
@Transactional(readOnly = true)
public class NoteReading implements OpenNotes {

    private static final int PAGE = 100;

    private final CaseAccess caseAccess;
    private final DraftAccess access;
    private final CaseFiles caseFiles;
    private final Drafts drafts;
    private final DraftNodes nodes;
    private final Notes notes;
    private final CurrentUser currentUser;

    NoteReading(
            CaseAccess caseAccess,
            DraftAccess access,
            CaseFiles caseFiles,
            Drafts drafts,
            DraftNodes nodes,
            Notes notes,
            CurrentUser currentUser) {
        this.caseAccess = caseAccess;
        this.access = access;
        this.caseFiles = caseFiles;
        this.drafts = drafts;
        this.nodes = nodes;
        this.notes = notes;
        this.currentUser = currentUser;
    }

    /** All open notes, 500 at most. */
    public NotePage open(CaseId caseId) {
        return page(caseId, true, null, Notes.MOST_OPEN);
    }

    /** Notes open and done, a hundred at a time, the newest first. */
    public NotePage all(CaseId caseId, @Nullable NoteCursor cursor) {
        return page(caseId, false, cursor, PAGE);
    }

    /** How many open notes each node has; nodes without any are left out. */
    public Map<UUID, Integer> openByNode(CaseId caseId) {
        caseAccess.requireWhole(caseId);
        return notes.openByNode(caseId);
    }

    @Override
    public Count openNotes(CaseId caseId) {
        caseAccess.requireWhole(caseId);
        return new Count(notes.open(caseId, NoteKind.COMMENT), notes.open(caseId, NoteKind.SUGGESTION));
    }

    /** What a node says now, to begin a note with; throws {@link Refused} {@code drafting.node.gone}. */
    public NodeWords words(CaseId caseId, UUID node) {
        caseAccess.requireWhole(caseId);
        Draft draft = draft(caseId);
        return draft.text()
                .find(node)
                .map(found -> NodeWords.of(draft, draft.references(), found))
                .orElseThrow(() -> new Refused("drafting.node.gone"));
    }

    /** Whether notes may be written now: from the first word of the text until it has been decided on. */
    public boolean mayWriteNotes(CaseId caseId) {
        caseAccess.requireWhole(caseId);
        return drafts.exists(caseId) && DraftAccess.mayBeDiscussed(caseFiles.get(caseId));
    }

    /** Whether the person at work may accept, reject and resolve now. */
    public boolean mayDecide(CaseId caseId) {
        caseAccess.requireWhole(caseId);
        return access.mayWrite(caseFiles.get(caseId));
    }

    private NotePage page(CaseId caseId, boolean openOnly, @Nullable NoteCursor cursor, int most) {
        caseAccess.requireWhole(caseId);
        List<StoredNote> stored = notes.page(caseId, openOnly, cursor, most);
        if (stored.isEmpty()) {
            return new NotePage(List.of(), null);
        }
        Draft draft = draft(caseId);
        References references = draft.references();
        Map<UUID, Integer> order = new HashMap<>();
        draft.text().all().forEach(node -> order.put(node.id(), order.size()));
        Map<UUID, List<NoteReply>> replies =
                notes.replies(caseId, stored.stream().map(StoredNote::id).toList());
        List<Note> read = stored.stream()
                .map(note -> note(
                        draft,
                        references,
                        note,
                        order.getOrDefault(note.node(), Integer.MAX_VALUE),
                        replies.getOrDefault(note.id(), List.of())))
                .toList();
        NoteCursor next = stored.size() < most ? null : NoteCursor.behind(read.getLast());
        return new NotePage(
                read.stream()
                        .sorted(Comparator.comparingInt(Note::order).thenComparing(Note::at))
                        .toList(),
                next);
    }

    private Note note(Draft draft, References references, StoredNote note, int order, List<NoteReply> replies) {
        DraftNode node = draft.text().find(note.node()).orElse(null);
        return new Note(
                note.id(),
                note.node(),
                node == null ? note.place() : draft.name(node),
                order,
                node != null,
                note.kind(),
                note.quote(),
                node != null && references.plain(node.text()).contains(note.quote()),
                note.words(),
                note.proposal() == null ? List.of() : note.proposal().change(references),
                note.authorName(),
                note.at(),
                note.state(),
                note.decidedName(),
                note.decidedAt(),
                note.reason(),
                replies,
                note.authorId().equals(currentUser.person().id()));
    }

    private Draft draft(CaseId caseId) {
        return Draft.of(caseId, nodes.text(caseId), false);
    }
}
