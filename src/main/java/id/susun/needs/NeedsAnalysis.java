package id.susun.needs;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import id.susun.workflow.Workflow;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The needs analysis as a whole: its problem statement, its hand-in, and its verification. */
@Service
@Validated
public class NeedsAnalysis {

    private final CaseAccess access;
    private final StepQueue steps;
    private final NeedsReading reading;
    private final Problems problems;
    private final Submissions submissions;
    private final Workflow workflow;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NeedsAnalysis(
            StepQueue steps,
            NeedsReading reading,
            Problems problems,
            Submissions submissions,
            Workflow workflow,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock,
            CaseAccess access) {
        this.access = access;
        this.steps = steps;
        this.reading = reading;
        this.problems = problems;
        this.submissions = submissions;
        this.workflow = workflow;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * All of it, in a few queries however much there is; throws {@link Refused} {@code casefile.unknown} for a case that is
     * unknown, another tenant's, or open to this person only as far as its consultation.
     */
    @Transactional(readOnly = true)
    public NeedsOverview overview(CaseId caseId) {
        access.requireWhole(caseId);
        return reading.of(caseId);
    }

    /**
     * Writes the problem statement.
     *
     * @return its new version
     * @throws Refused {@code casefile.part.stale} when a colleague has written meanwhile, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public int saveProblem(CaseId caseId, @Valid SaveProblem entered) {
        steps.enter(caseId, Step.ANALYSE_NEEDS);
        SaveProblem command = entered.tidy();
        List<Problem> written = problems.findTop500ByCaseIdOrderByPosition(caseId.value());
        Problem problem = written.isEmpty() ? new Problem(caseId) : written.getFirst();
        SaveProblem before = written.isEmpty() ? null : problem.facts();
        if (before != null || command.version() != null) {
            problem.requireSeen(command.version());
        }
        if (!command.equals(before)) {
            problem.write(command);
            problem = problems.saveAndFlush(problem);
            events.publishEvent(new NeedsEvents.ProblemWritten(caseId, before, problem.facts()));
        }
        Integer version = problem.version();
        return version == null ? 0 : version;
    }

    /**
     * Hands the analysis in for verification.
     *
     * @throws Refused {@code needs.incomplete} with what is missing, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public void submit(CaseId caseId) {
        steps.enter(caseId, Step.ANALYSE_NEEDS);
        NeedsOverview overview = reading.of(caseId);
        Set<Missing> missing = overview.missing();
        if (!missing.isEmpty()) {
            throw new Refused(
                    "needs.incomplete",
                    missing.contains(Missing.PROBLEM) ? 1 : 0,
                    missing.contains(Missing.GAPS) ? 1 : 0,
                    missing.contains(Missing.RECOMMENDATION) ? 1 : 0);
        }
        submissions.saveAndFlush(
                new Submission(caseId, submissions.nextPosition(caseId), currentUser.person(), clock.instant()));
        String recommended = overview.options().stream()
                .filter(WeighOption::recommended)
                .map(WeighOption::label)
                .findFirst()
                .orElseThrow();
        events.publishEvent(
                new NeedsEvents.NeedsSubmitted(caseId, overview.gaps().size(), recommended));
        workflow.complete(caseId, Step.ANALYSE_NEEDS, Map.of());
    }

    /**
     * Decides as the head of the unit on the analysis handed in.
     *
     * @throws Refused {@code needs.verify.own} for an analysis that the same person handed in, or as the workflow refuses
     * @throws AccessDeniedException for anyone but the head of the case's unit
     */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_KEPALA_PD')")
    public void verify(CaseId caseId, @Valid Verdict verdict) {
        steps.enter(caseId, Step.VERIFY_NEEDS);
        Submission submission = submissions
                .findTopByCaseIdOrderByPositionDesc(caseId.value())
                .orElseThrow(() -> new Refused("needs.gone"));
        submission.decide(verdict, currentUser.person(), clock.instant());
        String reason = verdict.reason().strip();
        String decision = switch (verdict) {
            case Verdict.Agreed agreed -> {
                events.publishEvent(new NeedsEvents.NeedsAgreed(caseId, reason));
                yield "approve";
            }
            case Verdict.Returned returned -> {
                events.publishEvent(new NeedsEvents.NeedsReturned(caseId, reason));
                yield "return";
            }
        };
        workflow.complete(caseId, Step.VERIFY_NEEDS, Map.of("decision", decision));
    }
}
