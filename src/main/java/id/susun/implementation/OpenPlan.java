package id.susun.implementation;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one person at a time write a case's plan, and only while it waits for them. */
@Component
class OpenPlan {

    private final JdbcClient jdbc;
    private final Workflow workflow;

    OpenPlan(JdbcClient jdbc, Workflow workflow) {
        this.jdbc = jdbc;
        this.workflow = workflow;
    }

    /**
     * Queues at the case before looking at its step: otherwise a save that began before the step ended could commit after.
     *
     * @return which of {@code steps} is open
     * @throws Refused as {@link Workflow#requireMine} does
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Step enter(CaseId caseId, Step... steps) {
        jdbc.sql("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)")
                .param("key", "implementation " + caseId)
                .query(String.class)
                .optional();
        List<Step> wanted = Arrays.asList(steps);
        Step open = workflow.open(caseId).stream()
                .map(OpenStep::step)
                .filter(wanted::contains)
                .findFirst()
                .orElseThrow(() -> new Refused("workflow.step.gone"));
        workflow.requireMine(caseId, open);
        return open;
    }
}
