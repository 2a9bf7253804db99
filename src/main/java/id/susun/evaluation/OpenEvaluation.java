package id.susun.evaluation;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one person at a time write a case's evaluation, and only while it waits for them. */
@Component
class OpenEvaluation {

    private final JdbcClient jdbc;
    private final Workflow workflow;

    OpenEvaluation(JdbcClient jdbc, Workflow workflow) {
        this.jdbc = jdbc;
        this.workflow = workflow;
    }

    /**
     * Queues at the case before looking at its step: otherwise a save that began before a hand-in could commit after it.
     *
     * @throws Refused as {@link Workflow#requireMine} does
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(CaseId caseId, Step step) {
        jdbc.sql("select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)")
                .param("key", "evaluation " + caseId)
                .query(String.class)
                .optional();
        workflow.requireMine(caseId, step);
    }
}
