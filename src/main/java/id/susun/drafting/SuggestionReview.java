package id.susun.drafting;

import id.susun.audit.Refused;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.NoteCommands.AcceptAs;
import id.susun.tenant.CaseId;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Accepts and rejects suggestions. Whoever accepts one answers for its words; who proposed it does not become a writer of
 * the text. All methods throw {@link AccessDeniedException} for people who may not write the text, and {@link Refused}
 * {@code drafting.over} once it has gone to approval.
 */
@Service
@Validated
@PreAuthorize("hasRole('DRAFTER')")
@Transactional
public class SuggestionReview {

    private final DraftAccess access;
    private final Drafting drafting;
    private final Drafts drafts;
    private final DraftNodes nodes;
    private final Notes notes;
    private final ApplicationEventPublisher events;

    SuggestionReview(
            DraftAccess access,
            Drafting drafting,
            Drafts drafts,
            DraftNodes nodes,
            Notes notes,
            ApplicationEventPublisher events) {
        this.access = access;
        this.drafting = drafting;
        this.drafts = drafts;
        this.nodes = nodes;
        this.notes = notes;
        this.events = events;
    }

    /**
     * Lets the text say what is proposed, or tells what both say when the node has changed since.
     *
     * @throws Refused {@code drafting.note.decided}, {@code drafting.node.gone}
     * @throws NodeConflict when somebody changes the node at this very moment
     */
    public Acceptance accept(CaseId caseId, UUID id) {
        drafts.lockForWriting(caseId);
        access.requireWriter(caseId);
        StoredNote note = open(caseId, id);
        DraftNode node = node(caseId, note);
        StoredNote.Proposal proposal = note.suggested();
        return proposal.fits(node)
                ? new Acceptance.Applied(apply(caseId, note, node, proposal.heading(), proposal.text()))
                : overtaken(caseId, note, node);
    }

    /**
     * Accepts a suggestion in the wording that the person chose after seeing both.
     *
     * @throws Refused {@code drafting.note.decided}, {@code drafting.node.gone}
     * @throws NodeConflict when the node has changed again
     */
    public DraftNode acceptAs(CaseId caseId, @Valid AcceptAs command) {
        drafts.lockForWriting(caseId);
        access.requireWriter(caseId);
        StoredNote note = open(caseId, command.note());
        DraftNode node = node(caseId, note);
        if (node.version() != command.version()) {
            throw new NodeConflict(node);
        }
        References references = Draft.of(caseId, nodes.text(caseId), true).references();
        return apply(
                caseId, note, node, command.heading(), linked(PlainText.lines(command.text()), note, node, references));
    }

    /** What either wording refers to stays a link. */
    private static String linked(String typed, StoredNote note, DraftNode node, References references) {
        return Retyped.restore(Retyped.restore(typed, note.suggested().text(), references), node.text(), references);
    }

    /**
     * Accepts every suggestion whose node is still as it was, in reading order and the older first; the others stay open.
     * Where several are on one node, the first is taken.
     */
    public Acceptance.All acceptAll(CaseId caseId) {
        drafts.lockWhole(caseId);
        access.requireWriter(caseId);
        Draft before = Draft.of(caseId, nodes.text(caseId), true);
        int accepted = 0;
        List<String> skipped = new ArrayList<>();
        for (StoredNote note : inReadingOrder(caseId, before)) {
            Optional<DraftNode> node = nodes.find(caseId, note.node());
            if (node.filter(note.suggested()::fits).isPresent()) {
                apply(
                        caseId,
                        note,
                        node.get(),
                        note.suggested().heading(),
                        note.suggested().text());
                accepted++;
            } else {
                skipped.add(before.text().find(note.node()).map(before::name).orElse(note.place()));
            }
        }
        return new Acceptance.All(accepted, List.copyOf(skipped));
    }

    /**
     * Rejects a suggestion; it stays to be read.
     *
     * @param reason why, for its author; may be empty
     * @throws Refused {@code drafting.note.decided}, {@code drafting.note.long}
     */
    public void reject(CaseId caseId, UUID id, String reason) {
        drafts.lockForWriting(caseId);
        access.requireWriter(caseId);
        reject(caseId, open(caseId, id), clean(reason));
    }

    /**
     * Rejects every open suggestion.
     *
     * @return how many
     * @throws Refused {@code drafting.note.long}
     */
    public int rejectAll(CaseId caseId, String reason) {
        drafts.lockWhole(caseId);
        access.requireWriter(caseId);
        List<StoredNote> open = inReadingOrder(caseId, Draft.of(caseId, nodes.text(caseId), true));
        String why = clean(reason);
        open.forEach(note -> reject(caseId, note, why));
        return open.size();
    }

    private void reject(CaseId caseId, StoredNote note, String reason) {
        decide(caseId, note, NoteState.REJECTED, reason);
        events.publishEvent(
                new NoteEvents.SuggestionRejected(caseId, note.id(), note.node(), note.place(), note.authorName()));
    }

    private DraftNode apply(CaseId caseId, StoredNote note, DraftNode node, String heading, String text) {
        decide(caseId, note, NoteState.ACCEPTED, "");
        DraftNode said = drafting.edit(caseId, new EditNode(node.id(), heading, text, node.version()));
        events.publishEvent(
                new NoteEvents.SuggestionAccepted(caseId, note.id(), note.node(), note.place(), note.authorName()));
        return said;
    }

    private void decide(CaseId caseId, StoredNote note, NoteState state, String reason) {
        if (!notes.decide(caseId, note.id(), state, reason)) {
            throw new Refused("drafting.note.decided");
        }
    }

    private Acceptance overtaken(CaseId caseId, StoredNote note, DraftNode node) {
        Draft draft = Draft.of(caseId, nodes.text(caseId), true);
        References references = draft.references();
        StoredNote.Proposal proposal = note.suggested();
        String before = proposal.shown(proposal.baseHeading(), references.plain(proposal.baseText()));
        String now = proposal.shown(node.heading(), references.plain(node.text()));
        String proposed = references.plain(proposal.text());
        return new Acceptance.Overtaken(
                note.id(),
                before,
                NodeWords.of(draft, references, node),
                proposal.heading(),
                proposed,
                WordDiff.inline(before, now),
                proposal.change(references));
    }

    private List<StoredNote> inReadingOrder(CaseId caseId, Draft draft) {
        Map<UUID, Integer> order = new HashMap<>();
        draft.text().all().forEach(node -> order.put(node.id(), order.size()));
        return notes.page(caseId, true, null, Notes.MOST_OPEN).stream()
                .filter(note -> note.kind() == NoteKind.SUGGESTION)
                .sorted(Comparator.comparingInt((StoredNote note) -> order.getOrDefault(note.node(), Integer.MAX_VALUE))
                        .thenComparing(StoredNote::at))
                .toList();
    }

    private StoredNote open(CaseId caseId, UUID id) {
        return notes.find(caseId, id)
                .filter(note -> note.state() == NoteState.OPEN && note.kind() == NoteKind.SUGGESTION)
                .orElseThrow(() -> new Refused("drafting.note.decided"));
    }

    private DraftNode node(CaseId caseId, StoredNote note) {
        return nodes.find(caseId, note.node()).orElseThrow(() -> new Refused("drafting.node.gone"));
    }

    private static String clean(String reason) {
        String clean = PlainText.lines(reason);
        if (clean.length() > NoteCommands.LONGEST_REASON) {
            throw new Refused("drafting.note.long", NoteCommands.LONGEST_REASON);
        }
        return clean;
    }
}
