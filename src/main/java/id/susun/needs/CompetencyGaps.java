package id.susun.needs;

import id.susun.audit.Refused;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadNode;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Fills the gap matrix of a case while its analysis is open. */
@Service
@Validated
public class CompetencyGaps {

    private final StepQueue steps;
    private final Gaps gaps;
    private final EvidenceNotes evidence;
    private final CompetencyCatalogue catalogue;
    private final PolicyThread thread;
    private final ApplicationEventPublisher events;

    CompetencyGaps(
            StepQueue steps,
            Gaps gaps,
            EvidenceNotes evidence,
            CompetencyCatalogue catalogue,
            PolicyThread thread,
            ApplicationEventPublisher events) {
        this.steps = steps;
        this.gaps = gaps;
        this.evidence = evidence;
        this.catalogue = catalogue;
        this.thread = thread;
        this.events = events;
    }

    /**
     * Adds or changes a gap and puts it in the thread.
     *
     * @return its id
     * @throws Refused {@code needs.gap.twice} when the unit, positions and competency are in the matrix already,
     *     {@code casefile.part.stale}, {@code casefile.part.many}, {@code needs.competency.unknown}, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public UUID record(CaseId caseId, @Valid RecordGap entered) {
        steps.enter(caseId, Step.ANALYSE_NEEDS);
        RecordGap tidy = entered.tidy();
        RecordGap command = tidy.named(catalogue.settle(new Competency(tidy.code(), tidy.competency(), tidy.type())));
        boolean twice = gaps.findTop500ByCaseIdOrderByPosition(caseId.value()).stream()
                .anyMatch(other -> other.sameCell(command) && !other.id().equals(command.id()));
        if (twice) {
            throw new Refused("needs.gap.twice");
        }
        UUID id = command.id();
        return id == null ? add(caseId, command) : change(caseId, id, command);
    }

    private UUID add(CaseId caseId, RecordGap command) {
        Gap gap = new Gap(caseId, gaps.nextPosition(caseId), command);
        gaps.saveAndFlush(gap);
        publish(caseId, gap);
        events.publishEvent(new NeedsEvents.GapRecorded(caseId, null, gap.facts()));
        return gap.id();
    }

    private UUID change(CaseId caseId, UUID id, RecordGap command) {
        Gap gap = load(caseId, id);
        gap.requireSeen(command.version());
        RecordGap before = gap.facts();
        if (!before.equals(command)) {
            gap.write(command);
            gaps.saveAndFlush(gap);
            publish(caseId, gap);
            events.publishEvent(new NeedsEvents.GapRecorded(caseId, before, gap.facts()));
        }
        return id;
    }

    /** A competency that is met needs no programme later, so it is no gap in the thread. */
    private void publish(CaseId caseId, Gap gap) {
        RecordGap facts = gap.facts();
        if (facts.fallsShort()) {
            thread.put(caseId, new ThreadNode(gap.id(), NodeKind.GAP, facts.label(), gap.position()));
        } else {
            thread.remove(caseId, gap.id());
        }
    }

    /**
     * Takes a gap away, with its ties in the thread and to evidence.
     *
     * @throws Refused {@code needs.gone}, {@code casefile.part.stale}, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public void remove(CaseId caseId, UUID id, int version) {
        steps.enter(caseId, Step.ANALYSE_NEEDS);
        Gap gap = load(caseId, id);
        gap.requireSeen(version);
        evidence.findTop500ByCaseIdOrderByPosition(caseId.value()).forEach(note -> note.forget(id));
        thread.remove(caseId, id);
        gaps.delete(gap);
        events.publishEvent(new NeedsEvents.GapRemoved(caseId, gap.facts()));
    }

    private Gap load(CaseId caseId, UUID id) {
        return gaps.findByIdAndCaseId(id, caseId.value()).orElseThrow(() -> new Refused("needs.gone"));
    }
}
