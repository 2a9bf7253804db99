package id.susun.workflow;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one person at a time write what belongs to a step of a case, and only while the step waits for them. */
@Component
public class StepQueue {

    private final JdbcClient jdbc;
    private final Workflow workflow;

    StepQueue(JdbcClient jdbc, Workflow workflow) {
        this.jdbc = jdbc;
        this.workflow = workflow;
    }

    /**
     * Queues at the case until the transaction ends. Whatever moves a case does this first, before it locks anything else:
     * in another order two could wait for each other.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(CaseId caseId) {
        jdbc.sql("select cast(pg_advisory_xact_lock(hashtextextended(:case, 0)) as text)")
                .param("case", caseId.toString())
                .query(String.class)
                .optional();
    }

    /**
     * Queues at the case, as {@link #queue} does, before looking at its steps: otherwise a save that began before a
     * step ended could commit after it.
     *
     * @return which of {@code steps} is open
     * @throws Refused {@code workflow.step.gone} when none of them is, or as {@link Workflow#requireMine} does
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Step enter(CaseId caseId, Step... steps) {
        queue(caseId);
        List<Step> wanted = List.of(steps);
        Step open = workflow.open(caseId).stream()
                .map(OpenStep::step)
                .filter(wanted::contains)
                .findFirst()
                .orElseThrow(() -> new Refused("workflow.step.gone"));
        workflow.requireMine(caseId, open);
        return open;
    }
}
