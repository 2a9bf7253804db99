package id.susun.evaluation;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import id.susun.workflow.Workflow;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The evaluation as a whole: its hand-in, and the decision on what becomes of the policy. */
@Service
@Validated
public class Evaluation {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 2000;

    private final StepQueue steps;
    private final EvaluationReading reading;
    private final Conclusions conclusions;
    private final CaseAccess access;
    private final Workflow workflow;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Evaluation(
            StepQueue steps,
            EvaluationReading reading,
            Conclusions conclusions,
            CaseAccess access,
            Workflow workflow,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.steps = steps;
        this.reading = reading;
        this.conclusions = conclusions;
        this.access = access;
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
    public EvaluationOverview overview(CaseId caseId) {
        access.requireWhole(caseId);
        return reading.of(caseId);
    }

    /**
     * Hands the results in for decision.
     *
     * @param noSurveyReason why there is no satisfaction survey, 10 to 2,000 characters; not looked at where there is one
     * @throws Refused {@code evaluation.incomplete} with what is missing, {@code evaluation.reason} for a reason too short
     *     or too long, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public void submit(CaseId caseId, @Nullable String noSurveyReason) {
        steps.enter(caseId, Step.MEASURE_RESULTS);
        EvaluationOverview overview = reading.of(caseId);
        Set<Missing> missing = overview.missing();
        boolean unexplained = missing.contains(Missing.SURVEY) && (noSurveyReason == null || noSurveyReason.isBlank());
        if (unexplained || missing.contains(Missing.MEASURED_INDICATOR)) {
            throw new Refused(
                    "evaluation.incomplete", missing.contains(Missing.MEASURED_INDICATOR) ? 1 : 0, unexplained ? 1 : 0);
        }
        String reason = missing.contains(Missing.SURVEY) && noSurveyReason != null ? reason(noSurveyReason) : null;
        conclusions.saveAndFlush(new Conclusion(caseId, currentUser.person(), clock.instant(), reason));
        events.publishEvent(new EvaluationEvents.ResultsSubmitted(
                caseId, overview.indicators().size(), overview.reached(), reason));
        workflow.complete(caseId, Step.MEASURE_RESULTS, Map.of());
    }

    /**
     * Decides as the head of the unit what becomes of the policy; amending or repealing opens the next cycle.
     *
     * @param reason 10 to 2,000 characters
     * @throws Refused {@code evaluation.decide.own} for results that the same person handed in, {@code evaluation.reason},
     *     or as the workflow refuses
     * @throws AccessDeniedException for anyone but the head of the case's unit
     */
    @Transactional
    @PreAuthorize("hasAuthority('OFFICE_KEPALA_PD')")
    public void decide(
            CaseId caseId, @NotNull(message = "{evaluation.decide.verdict.missing}") Verdict verdict, String reason) {
        steps.enter(caseId, Step.DECIDE_NEXT);
        Conclusion conclusion = conclusions
                .findTopByCaseIdOrderByPositionDesc(caseId.value())
                .orElseThrow(() -> new Refused("evaluation.gone"));
        String why = reason(reason);
        conclusion.decide(verdict, why, currentUser.person(), clock.instant());
        conclusions.saveAndFlush(conclusion);
        events.publishEvent(new EvaluationEvents.FutureDecided(caseId, verdict, why));
        workflow.complete(caseId, Step.DECIDE_NEXT, Map.of("evaluationOutcome", verdict.routing()));
    }

    private static String reason(String entered) {
        String reason = entered.strip();
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw new Refused("evaluation.reason", SHORTEST_REASON, LONGEST_REASON);
        }
        return reason;
    }
}
