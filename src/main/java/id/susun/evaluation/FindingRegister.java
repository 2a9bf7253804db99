package id.susun.evaluation;

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

/** Keeps what the evaluation methods have shown while a case's results are measured. */
@Service
@Validated
public class FindingRegister {

    private final StepQueue steps;
    private final Findings findings;
    private final ApplicationEventPublisher events;

    FindingRegister(StepQueue steps, Findings findings, ApplicationEventPublisher events) {
        this.steps = steps;
        this.findings = findings;
        this.events = events;
    }

    /**
     * Adds or changes a finding.
     *
     * @return its id
     * @throws Refused {@code evaluation.gone}, {@code casefile.part.stale}, {@code casefile.part.many}, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public UUID save(CaseId caseId, @Valid SaveFinding command) {
        steps.enter(caseId, Step.MEASURE_RESULTS);
        UUID id = command.id();
        if (id == null) {
            Finding added = findings.saveAndFlush(new Finding(caseId, findings.nextPosition(caseId), command));
            events.publishEvent(new EvaluationEvents.FindingWritten(caseId, null, added.facts()));
            return added.id();
        }
        Finding finding = load(caseId, id);
        finding.requireSeen(command.version());
        SaveFinding before = finding.facts();
        finding.write(command);
        events.publishEvent(new EvaluationEvents.FindingWritten(
                caseId, before, findings.saveAndFlush(finding).facts()));
        return id;
    }

    /** Takes a finding away; throws as {@link #save} does. */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public void remove(CaseId caseId, UUID id, int version) {
        steps.enter(caseId, Step.MEASURE_RESULTS);
        Finding finding = load(caseId, id);
        finding.requireSeen(version);
        findings.delete(finding);
        events.publishEvent(new EvaluationEvents.FindingRemoved(caseId, finding.facts()));
    }

    private Finding load(CaseId caseId, UUID id) {
        return findings.findByIdAndCaseId(id, caseId.value()).orElseThrow(() -> new Refused("evaluation.gone"));
    }
}
