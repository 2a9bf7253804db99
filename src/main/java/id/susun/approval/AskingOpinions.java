package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.identity.CurrentUser;
import id.susun.identity.Member;
import id.susun.identity.Membership;
import id.susun.identity.Office;
import id.susun.identity.PeopleDirectory;
import id.susun.tenant.CaseId;
import id.susun.tenant.Tenants;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import id.susun.workflow.Workflow;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Lets an approver whose turn it is ask somebody else what they think of the text. */
@Service
@Validated
@PreAuthorize("hasRole('APPROVER')")
public class AskingOpinions {

    private static final int MOST_OPEN = 5;
    private static final int LATEST_DAYS = 60;

    private final OpinionRows rows;
    private final ApprovalRounds rounds;
    private final Workflow workflow;
    private final StepQueue steps;
    private final SeparationOfDuties duties;
    private final SignatoryNames names;
    private final PeopleDirectory people;
    private final Tenants tenants;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskingOpinions(
            OpinionRows rows,
            ApprovalRounds rounds,
            Workflow workflow,
            StepQueue steps,
            SeparationOfDuties duties,
            SignatoryNames names,
            PeopleDirectory people,
            Tenants tenants,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.rounds = rounds;
        this.workflow = workflow;
        this.steps = steps;
        this.duties = duties;
        this.names = names;
        this.people = people;
        this.tenants = tenants;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody who could be asked by name, without the person at work. */
    @Transactional(readOnly = true)
    public List<Member> members() {
        return people.everybody().stream()
                .filter(member ->
                        !member.person().id().equals(currentUser.person().id()))
                .toList();
    }

    /**
     * Asks.
     *
     * @throws Refused {@code workflow.step.gone}, {@code workflow.step.taken}, {@code approval.own-draft}, {@code
     *     opinion.whom} unless one office or one person of the government is named, {@code opinion.self}, {@code opinion.due}
     *     for a day in the past or more than 60 days off, {@code opinion.twice}, {@code opinion.many} with five open ones
     * @throws AccessDeniedException when it is not the turn of an office that the person holds or acts for
     */
    @Transactional
    public UUID ask(CaseId caseId, @Valid AskOpinion command) {
        steps.queue(caseId);
        ApprovalRound round = rounds.findFirstByCaseIdAndOutcomeIsNullOrderByNumberDesc(caseId.value())
                .orElseThrow(() -> new Refused("workflow.step.gone"));
        ApprovalSeat seat = round.nextSeats().stream()
                .filter(next -> next.office() == command.as())
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("it is another office's turn"));
        workflow.requireMine(caseId, seat.act() == Act.PARAF ? Step.INITIAL_DRAFT : Step.SIGN, command.as());
        if (duties.isOwnDraft(caseId)) {
            throw new Refused("approval.own-draft");
        }
        String personName = whom(command);
        LocalDate today = LocalDate.ofInstant(clock.instant(), tenants.current().zone());
        if (command.dueOn().isBefore(today) || command.dueOn().isAfter(today.plusDays(LATEST_DAYS))) {
            throw new Refused("opinion.due");
        }
        List<Opinion> open = rows.open(caseId, command.as());
        if (open.stream().anyMatch(one -> same(one, command))) {
            throw new Refused("opinion.twice");
        }
        if (open.size() >= MOST_OPEN) {
            throw new Refused("opinion.many", MOST_OPEN);
        }
        UUID id = UUID.randomUUID();
        rows.add(
                id,
                round,
                command,
                new OpinionRows.Asker(
                        currentUser.person(), names.me(caseId, command.as()).capacity()),
                personName,
                clock.instant());
        Opinion asked = rows.find(id).orElseThrow();
        events.publishEvent(new OpinionEvents.OpinionAsked(
                caseId,
                round.number(),
                round.versionNumber(),
                command.as(),
                OpinionNames.asked(asked),
                command.question().strip()));
        return id;
    }

    /** Checks who is asked; the name of a person, null for an office. */
    private @Nullable String whom(AskOpinion command) {
        Office office = command.office();
        if ((office == null) == (command.person() == null)) {
            throw new Refused("opinion.whom");
        }
        if (office == null) {
            if (currentUser.person().id().equals(command.person())) {
                throw new Refused("opinion.self");
            }
            return people.find(Objects.requireNonNull(command.person()))
                    .map(member -> member.person().name())
                    .orElseThrow(() -> new Refused("opinion.whom"));
        }
        String unit = command.workspace();
        boolean known = office == Office.KEPALA_PD
                ? unit != null && tenants.workspace(unit).isPresent()
                : unit == null;
        if (!known) {
            throw new Refused("opinion.whom");
        }
        Membership as = currentUser.membership();
        if (as.holds(office, unit) || as.capacity(office, unit).isPresent()) {
            throw new Refused("opinion.self");
        }
        return null;
    }

    private static boolean same(Opinion one, AskOpinion command) {
        return one.office() == command.office()
                && Objects.equals(one.workspace(), command.workspace())
                && Objects.equals(one.person(), command.person());
    }
}
