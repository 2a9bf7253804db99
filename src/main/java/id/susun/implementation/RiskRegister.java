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

/** Keeps what could go wrong, and what is done about it. */
@Service
@Validated
public class RiskRegister {

    private final StepQueue steps;
    private final PlanKeeper keeper;
    private final Risks risks;

    RiskRegister(StepQueue steps, PlanKeeper keeper, Risks risks) {
        this.steps = steps;
        this.keeper = keeper;
        this.risks = risks;
    }

    /**
     * Adds or changes a risk.
     *
     * @return its id
     * @throws Refused {@code implementation.risk.twice} when another risk has the code, {@code casefile.part.stale}, {@code
     *     implementation.gone}, {@code casefile.part.many}, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public UUID saveRisk(CaseId caseId, @Valid PlanRisk entered) {
        steps.enter(caseId, Step.PLAN_PROGRAMMES, Step.RUN_PROGRAMMES);
        PlanRisk command = entered.tidy();
        boolean twice = risks.findTop500ByCaseIdOrderByPosition(caseId.value()).stream()
                .map(Risk::facts)
                .anyMatch(other -> other.code().equals(command.code()) && !Objects.equals(other.id(), command.id()));
        if (twice) {
            throw new Refused("implementation.risk.twice", command.code());
        }
        return keeper.keep(
                        caseId,
                        risks,
                        command,
                        Risk::new,
                        (before, after) -> new PlanEvents.RiskRecorded(caseId, before, after))
                .id();
    }

    /** Takes a risk away; throws as {@link #saveRisk} does. */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public void removeRisk(CaseId caseId, UUID id, int version) {
        steps.enter(caseId, Step.PLAN_PROGRAMMES, Step.RUN_PROGRAMMES);
        keeper.remove(caseId, risks, id, version, (PlanRisk before) -> new PlanEvents.RiskRemoved(caseId, before));
    }
}
