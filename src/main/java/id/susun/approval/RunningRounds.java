package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import id.susun.tenant.Tenants;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The round that runs, for whoever acts at one of its steps; of two who do, one waits for the other. */
@Component
class RunningRounds {

    private final ApprovalRounds rounds;
    private final StepQueue steps;
    private final Tenants tenants;
    private final Clock clock;

    RunningRounds(ApprovalRounds rounds, StepQueue steps, Tenants tenants, Clock clock) {
        this.rounds = rounds;
        this.steps = steps;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** Throws {@link Refused} {@code workflow.step.gone} when the case does not wait there (any more). */
    @Transactional(propagation = Propagation.MANDATORY)
    ApprovalRound at(CaseId caseId, Step step) {
        steps.enter(caseId, step);
        return rounds.findFirstByCaseIdAndOutcomeIsNullOrderByNumberDesc(caseId.value())
                .orElseThrow(() -> new Refused("workflow.step.gone"));
    }

    /** Refuses {@code approval.date.future} for a day that has not begun where the government is. */
    void requirePast(LocalDate day) {
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), tenants.current().zone()))) {
            throw new Refused("approval.date.future");
        }
    }

    /** The day on which a round began, where the government is. */
    LocalDate begun(ApprovalRound round) {
        return LocalDate.ofInstant(round.startedAt(), tenants.current().zone());
    }
}
