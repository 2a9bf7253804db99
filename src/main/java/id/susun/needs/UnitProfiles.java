package id.susun.needs;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Describes strengths and weaknesses of the units while the analysis is open. */
@Service
@Validated
public class UnitProfiles {

    private final OpenAnalysis analysis;
    private final Traits traits;
    private final ApplicationEventPublisher events;

    UnitProfiles(OpenAnalysis analysis, Traits traits, ApplicationEventPublisher events) {
        this.analysis = analysis;
        this.traits = traits;
        this.events = events;
    }

    /**
     * Adds or changes a strength or weakness.
     *
     * @return its id
     * @throws Refused {@code needs.gone}, {@code needs.stale}, {@code needs.many}, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public UUID describe(CaseId caseId, @Valid DescribeUnit entered) {
        analysis.enter(caseId, Step.ANALYSE_NEEDS);
        DescribeUnit command = entered.tidy();
        UUID id = command.id();
        if (id == null) {
            Trait trait = new Trait(caseId, Positions.next(traits, caseId), command);
            traits.saveAndFlush(trait);
            events.publishEvent(new NeedsEvents.UnitDescribed(caseId, null, trait.facts()));
            return trait.id();
        }
        Trait trait = load(caseId, id);
        trait.requireSeen(command.version());
        DescribeUnit before = trait.facts();
        if (!before.equals(command)) {
            trait.write(command);
            traits.saveAndFlush(trait);
            events.publishEvent(new NeedsEvents.UnitDescribed(caseId, before, trait.facts()));
        }
        return id;
    }

    /** Takes a strength or weakness away; throws as {@link #describe} does. */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public void remove(CaseId caseId, UUID id, int version) {
        analysis.enter(caseId, Step.ANALYSE_NEEDS);
        Trait trait = load(caseId, id);
        trait.requireSeen(version);
        traits.delete(trait);
        events.publishEvent(new NeedsEvents.UnitDescriptionRemoved(caseId, trait.facts()));
    }

    private Trait load(CaseId caseId, UUID id) {
        return traits.findByIdAndCaseId(id, caseId.value()).orElseThrow(() -> new Refused("needs.gone"));
    }
}
