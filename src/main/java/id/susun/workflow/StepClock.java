package id.susun.workflow;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the time limit of a step of others run from another day than the one on which the case reached it: an institution has its
 * days from the letter on, not from when the task was opened here.
 */
@Service
public class StepClock {

    private static final List<String> TIMERS = List.of("reminder", "overdue");

    private final RuntimeService runtime;
    private final ManagementService management;
    private final OpenSteps openSteps;
    private final Deadlines deadlines;
    private final CurrentTenant currentTenant;

    StepClock(
            RuntimeService runtime,
            ManagementService management,
            OpenSteps openSteps,
            Deadlines deadlines,
            CurrentTenant currentTenant) {
        this.runtime = runtime;
        this.management = management;
        this.openSteps = openSteps;
        this.deadlines = deadlines;
        this.currentTenant = currentTenant;
    }

    /**
     * Counts the days of {@code step}, for which the case waits now, from {@code since}; reminder and overdue mark follow.
     *
     * @throws Refused {@code workflow.step.gone}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void countFrom(CaseId caseId, Step step, LocalDate since) {
        OpenSteps.Row row = waiting(caseId, step);
        if (TIMERS.stream().anyMatch(kind -> timers(row, step, kind).isEmpty())) {
            waitAnew(row, step);
        }
        OpenSteps.Row now = waiting(caseId, step);
        Date due = deadlines.due(step.id(), since.toString());
        openSteps.due(now.engineRef(), due.toInstant());
        set(now, step, "reminder", deadlines.reminder(step.id(), since.toString()));
        set(now, step, "overdue", due);
    }

    private OpenSteps.Row waiting(CaseId caseId, Step step) {
        return openSteps.lock(caseId, step).stream()
                .filter(row -> row.receives() != null)
                .findFirst()
                .orElseThrow(() -> new Refused("workflow.step.gone"));
    }

    /** A timer that has gone off is no more; waiting anew sets it again, and takes its mark back. */
    private void waitAnew(OpenSteps.Row row, Step step) {
        runtime.createProcessInstanceModification(row.processRef())
                .cancelAllForActivity(step.id())
                .startBeforeActivity(step.id())
                .execute();
    }

    private void set(OpenSteps.Row row, Step step, String kind, Date at) {
        timers(row, step, kind).forEach(job -> management.setJobDuedate(job.getId(), at));
    }

    private List<Job> timers(OpenSteps.Row row, Step step, String kind) {
        return management
                .createJobQuery()
                .tenantIdIn(currentTenant.require().value())
                .processInstanceId(row.processRef())
                .activityId(step.id() + "-" + kind)
                .list();
    }
}
