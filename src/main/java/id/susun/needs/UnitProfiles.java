package id.susun.needs;

import id.susun.audit.Refused;
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

/** Describes strengths and weaknesses of the units while the analysis is open. */
@Service
@Validated
public class UnitProfiles {

    private final StepQueue steps;
    private final Traits traits;
    private final ApplicationEventPublisher events;

    UnitProfiles(StepQueue steps, Traits traits, ApplicationEventPublisher events) {
        this.steps = steps;
        this.traits = traits;
        this.events = events;
    }

    /**
     * Adds or changes a strength or weakness.
     *
     * @return its id
     * @throws Refused {@code needs.gone}, {@code casefile.part.stale}, {@code casefile.part.many}, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public UUID describe(CaseId caseId, @Valid DescribeUnit entered) {
        steps.enter(caseId, Step.ANALYSE_NEEDS);
        DescribeUnit command = entered.tidy();
        UUID id = command.id();
        if (id == null) {
            Trait trait = new Trait(caseId, traits.nextPosition(caseId), command);
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
        steps.enter(caseId, Step.ANALYSE_NEEDS);
        Trait trait = load(caseId, id);
        trait.requireSeen(version);
        traits.delete(trait);
        events.publishEvent(new NeedsEvents.UnitDescriptionRemoved(caseId, trait.facts()));
    }

    private Trait load(CaseId caseId, UUID id) {
        return traits.findByIdAndCaseId(id, caseId.value()).orElseThrow(() -> new Refused("needs.gone"));
    }
}
