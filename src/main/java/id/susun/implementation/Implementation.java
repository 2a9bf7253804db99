package id.susun.implementation;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.ThreadNode;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import id.susun.workflow.Workflow;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** The implementation as a whole: its reading, its start, reports of progress, and its end. */
@Service
@Validated
public class Implementation {

    private final CaseAccess access;
    private final StepQueue steps;
    private final PlanReading reading;
    private final ProgrammeLines lines;
    private final Workflow workflow;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Implementation(
            StepQueue steps,
            PlanReading reading,
            ProgrammeLines lines,
            Workflow workflow,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock,
            CaseAccess access) {
        this.access = access;
        this.steps = steps;
        this.reading = reading;
        this.lines = lines;
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
    public PlanOverview overview(CaseId caseId) {
        access.requireWhole(caseId);
        return reading.of(caseId);
    }

    /**
     * Settles the plan and lets the programmes begin. Gaps without a programme do not hinder it; they go into the history.
     *
     * @throws Refused {@code implementation.empty} without a line, {@code implementation.ceiling} when the plan takes more
     *     from a source than its ceiling allows, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public void startRunning(CaseId caseId) {
        steps.enter(caseId, Step.PLAN_PROGRAMMES);
        PlanOverview overview = reading.of(caseId);
        if (overview.programmes().isEmpty()) {
            throw new Refused("implementation.empty");
        }
        Ceilings.refuse(overview.over());
        List<String> uncovered =
                overview.uncovered().stream().map(ThreadNode::label).toList();
        events.publishEvent(
                new PlanEvents.ProgrammesStarted(caseId, overview.programmes().size(), overview.budget(), uncovered));
        workflow.complete(caseId, Step.PLAN_PROGRAMMES, Map.of());
    }

    /**
     * Writes down how far a line is.
     *
     * @throws Refused {@code implementation.report.date.future}, {@code implementation.report.planned} for figures on a line
     *     that has not begun, {@code implementation.report.nobody} for a line that is done without anyone reached, {@code
     *     casefile.part.stale}, {@code implementation.gone}, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public void reportProgress(CaseId caseId, UUID programme, @Valid ReportProgress report) {
        steps.enter(caseId, Step.RUN_PROGRAMMES);
        if (report.on().isAfter(LocalDate.now(clock))) {
            throw new Refused("implementation.report.date.future");
        }
        boolean figures = report.reached() > 0 || report.jpDelivered() > 0 || report.spent() > 0;
        if (report.status() == ProgrammeStatus.PLANNED && figures) {
            throw new Refused("implementation.report.planned");
        }
        if (report.status() == ProgrammeStatus.DONE && report.reached() == 0) {
            throw new Refused("implementation.report.nobody");
        }
        ProgrammeLine line = PlanKeeper.load(caseId, lines, programme, report.version());
        Progress before = line.progress();
        line.report(new Progress(
                report.status(),
                report.reached(),
                report.jpDelivered(),
                report.spent(),
                report.note().strip(),
                report.on(),
                currentUser.person().name()));
        lines.saveAndFlush(line);
        events.publishEvent(new PlanEvents.ProgressReported(caseId, line.facts().label(), before, line.progress()));
    }

    /**
     * Ends the implementation.
     *
     * @throws Refused {@code implementation.unfinished} with the codes of lines that are neither done nor cancelled, or as
     *     the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public void finish(CaseId caseId) {
        steps.enter(caseId, Step.RUN_PROGRAMMES);
        PlanOverview overview = reading.of(caseId);
        if (!overview.open().isEmpty()) {
            throw new Refused(
                    "implementation.unfinished",
                    overview.open().stream()
                            .map(programme -> programme.facts().code())
                            .collect(Collectors.joining(", ")));
        }
        int done = overview.standing().size();
        events.publishEvent(new PlanEvents.ProgrammesFinished(
                caseId, done, overview.programmes().size() - done));
        workflow.complete(caseId, Step.RUN_PROGRAMMES, Map.of());
    }
}
