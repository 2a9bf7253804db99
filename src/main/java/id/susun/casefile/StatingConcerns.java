package id.susun.casefile;

import id.susun.audit.Refused;
import id.susun.tenant.CaseId;
import id.susun.workflow.StepQueue;
import jakarta.validation.Valid;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Lets the initiator say, and correct, what a policy concerns; texts submitted from then on are routed by it. */
@Service
@Validated
public class StatingConcerns {

    private final PolicyCases cases;
    private final CaseFiles caseFiles;
    private final Subjects subjects;
    private final StepQueue steps;
    private final ApplicationEventPublisher events;

    StatingConcerns(
            PolicyCases cases,
            CaseFiles caseFiles,
            Subjects subjects,
            StepQueue steps,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.caseFiles = caseFiles;
        this.subjects = subjects;
        this.steps = steps;
        this.events = events;
    }

    /**
     * Says what the policy concerns; changes nothing where that is known already.
     *
     * @throws Refused {@code casefile.unknown}, {@code casefile.subject.unknown}, {@code casefile.concerns.late} once it has
     *     become law or ended
     * @throws AccessDeniedException when the person does not draft for the case's workspace
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public void state(CaseId caseId, @Valid Concerns concerns) {
        steps.queue(caseId);
        PolicyCase policyCase = cases.findById(caseId.value()).orElseThrow(() -> new Refused("casefile.unknown"));
        CaseSummary summary = policyCase.summary();
        if (!caseFiles.drafts(summary)) {
            throw new AccessDeniedException("not a drafter of the case's workspace");
        }
        if (!summary.isActive() || summary.enactment() != null) {
            throw new Refused("casefile.concerns.late");
        }
        subjects.check(concerns, summary.concerns());
        if (!concerns.equals(summary.concerns())) {
            policyCase.concern(concerns);
            events.publishEvent(new SubjectEvents.ConcernsStated(
                    caseId,
                    concerns.subject(),
                    concerns.subject() == null
                            ? ""
                            : subjects.find(concerns.subject())
                                    .map(Subject::name)
                                    .orElse(concerns.subject()),
                    concerns.budgetEffect()));
        }
    }
}
