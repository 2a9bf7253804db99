package id.susun.implementation;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Records where the money comes from, what else it pays for, and what partners give in kind. */
@Service
@Validated
public class ProgrammeFunding {

    private final StepQueue steps;
    private final PlanKeeper keeper;
    private final FundingSources sources;
    private final OtherCosts costs;
    private final Contributions contributions;
    private final ProgrammeLines lines;
    private final Ceilings ceilings;

    ProgrammeFunding(
            StepQueue steps,
            PlanKeeper keeper,
            FundingSources sources,
            OtherCosts costs,
            Contributions contributions,
            ProgrammeLines lines,
            Ceilings ceilings) {
        this.steps = steps;
        this.keeper = keeper;
        this.sources = sources;
        this.costs = costs;
        this.contributions = contributions;
        this.lines = lines;
        this.ceilings = ceilings;
    }

    /**
     * Adds or changes a source. While the programmes run its ceiling may not sink below what the plan takes.
     *
     * @return its id
     * @throws Refused {@code implementation.funding.twice} when another source has the code, {@code
     *     implementation.ceiling}, {@code casefile.part.stale}, {@code implementation.gone}, {@code casefile.part.many},
     *     or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public UUID saveSource(CaseId caseId, @Valid PlanFunding entered) {
        Step step = enter(caseId);
        PlanFunding command = entered.tidy();
        boolean twice = sources.findTop500ByCaseIdOrderByPosition(caseId.value()).stream()
                .map(FundingSource::facts)
                .anyMatch(other ->
                        other.code().equalsIgnoreCase(command.code()) && !Objects.equals(other.id(), command.id()));
        if (twice) {
            throw new Refused("implementation.funding.twice", command.code());
        }
        UUID id = keeper.keep(
                        caseId,
                        sources,
                        command,
                        FundingSource::new,
                        (before, after) -> new PlanEvents.FundingRecorded(caseId, before, after))
                .id();
        holdWhileRunning(caseId, step, id);
        return id;
    }

    /** Takes a source away; {@link Refused} {@code implementation.funding.used} while a line or cost needs it. */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public void removeSource(CaseId caseId, UUID id, int version) {
        enter(caseId);
        boolean used = lines.findTop500ByCaseIdOrderByPosition(caseId.value()).stream()
                        .anyMatch(line -> line.facts().funding().equals(id))
                || costs.findTop500ByCaseIdOrderByPosition(caseId.value()).stream()
                        .anyMatch(cost -> cost.facts().funding().equals(id));
        if (used) {
            throw new Refused("implementation.funding.used");
        }
        keeper.remove(
                caseId, sources, id, version, (PlanFunding before) -> new PlanEvents.FundingRemoved(caseId, before));
    }

    /** Adds or changes a cost beside the lines and returns its id; throws as {@link #saveSource} does. */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public UUID saveCost(CaseId caseId, @Valid PlanCost entered) {
        Step step = enter(caseId);
        PlanCost command = entered.tidy();
        if (sources.findByIdAndCaseId(command.funding(), caseId.value()).isEmpty()) {
            throw new Refused("implementation.funding.unknown");
        }
        UUID id = keeper.keep(
                        caseId,
                        costs,
                        command,
                        OtherCost::new,
                        (before, after) -> new PlanEvents.CostRecorded(caseId, before, after))
                .id();
        holdWhileRunning(caseId, step, command.funding());
        return id;
    }

    /** Takes a cost away; throws {@link Refused} {@code implementation.gone} or {@code casefile.part.stale}. */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public void removeCost(CaseId caseId, UUID id, int version) {
        enter(caseId);
        keeper.remove(caseId, costs, id, version, (PlanCost before) -> new PlanEvents.CostRemoved(caseId, before));
    }

    /** Adds or changes a contribution in kind and returns its id; throws as {@link #removeCost} does. */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public UUID saveContribution(CaseId caseId, @Valid PlanContribution entered) {
        enter(caseId);
        return keeper.keep(
                        caseId,
                        contributions,
                        entered.tidy(),
                        Contribution::new,
                        (before, after) -> new PlanEvents.ContributionRecorded(caseId, before, after))
                .id();
    }

    /** Takes a contribution away; throws as {@link #removeCost} does. */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public void removeContribution(CaseId caseId, UUID id, int version) {
        enter(caseId);
        keeper.remove(
                caseId,
                contributions,
                id,
                version,
                (PlanContribution before) -> new PlanEvents.ContributionRemoved(caseId, before));
    }

    private Step enter(CaseId caseId) {
        return steps.enter(caseId, Step.PLAN_PROGRAMMES, Step.RUN_PROGRAMMES);
    }

    private void holdWhileRunning(CaseId caseId, Step step, UUID funding) {
        if (step == Step.RUN_PROGRAMMES) {
            ceilings.hold(caseId, funding);
        }
    }
}
