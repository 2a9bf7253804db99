package id.susun.needs;

import id.susun.audit.Refused;
import id.susun.casefile.CasePart;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Keeps the notes that bear out the analysis while it is open. */
@Service
@Validated
public class EvidenceRegister {

    private final StepQueue steps;
    private final EvidenceNotes notes;
    private final Gaps gaps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvidenceRegister(StepQueue steps, EvidenceNotes notes, Gaps gaps, ApplicationEventPublisher events, Clock clock) {
        this.steps = steps;
        this.notes = notes;
        this.gaps = gaps;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds or changes a note.
     *
     * @return its id
     * @throws Refused {@code needs.evidence.date.future}, {@code needs.evidence.gap.unknown} when it is tied to a gap that
     *     the case does not have, {@code needs.gone}, {@code casefile.part.stale}, {@code casefile.part.many}, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public UUID note(CaseId caseId, @Valid NoteEvidence entered) {
        steps.enter(caseId, Step.ANALYSE_NEEDS);
        NoteEvidence command = entered.tidy();
        if (command.takenOn().isAfter(LocalDate.now(clock))) {
            throw new Refused("needs.evidence.date.future");
        }
        Set<UUID> known = gaps.findTop500ByCaseIdOrderByPosition(caseId.value()).stream()
                .map(CasePart::id)
                .collect(Collectors.toSet());
        if (!known.containsAll(command.gaps())) {
            throw new Refused("needs.evidence.gap.unknown");
        }
        UUID id = command.id();
        if (id == null) {
            Evidence note = new Evidence(caseId, notes.nextPosition(caseId), command);
            notes.saveAndFlush(note);
            events.publishEvent(new NeedsEvents.EvidenceNoted(caseId, null, note.facts()));
            return note.id();
        }
        Evidence note = load(caseId, id);
        note.requireSeen(command.version());
        NoteEvidence before = note.facts();
        if (!before.equals(command)) {
            note.write(command);
            notes.saveAndFlush(note);
            events.publishEvent(new NeedsEvents.EvidenceNoted(caseId, before, note.facts()));
        }
        return id;
    }

    /** Takes a note away; throws as {@link #note} does. */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public void remove(CaseId caseId, UUID id, int version) {
        steps.enter(caseId, Step.ANALYSE_NEEDS);
        Evidence note = load(caseId, id);
        note.requireSeen(version);
        notes.delete(note);
        events.publishEvent(new NeedsEvents.EvidenceRemoved(caseId, note.facts()));
    }

    private Evidence load(CaseId caseId, UUID id) {
        return notes.findByIdAndCaseId(id, caseId.value()).orElseThrow(() -> new Refused("needs.gone"));
    }
}
