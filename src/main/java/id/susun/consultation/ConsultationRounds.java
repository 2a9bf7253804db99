package id.susun.consultation;

import id.susun.audit.Refused;
import id.susun.casefile.PolicyTextReader;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Plans rounds, announces them, and records who came. */
@Service
@Validated
@PreAuthorize("hasRole('DRAFTER')")
public class ConsultationRounds {

    private final Rounds rounds;
    private final StepQueue steps;
    private final ObjectProvider<PolicyTextReader> texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsultationRounds(
            Rounds rounds,
            StepQueue steps,
            ObjectProvider<PolicyTextReader> texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.steps = steps;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Plans a round or changes one that is not closed.
     *
     * @throws Refused {@code consultation.round.end-before-start}, {@code consultation.round.notice.missing} for an announced
     *     round, {@code consultation.round.closed}, {@code consultation.changed}, {@code consultation.unknown},
     *     {@code workflow.step.gone}
     */
    @Transactional
    public RoundView save(CaseId caseId, @Valid SaveRound command) {
        steps.enter(caseId, Step.PLAN_CONSULTATION, Step.GATHER_INPUTS);
        UUID id = command.id();
        Round round = id == null
                ? new Round(caseId, rounds.lastNumber(caseId.value()) + 1, command)
                : load(caseId, id, command.version());
        round.change(command);
        RoundView view = rounds.saveAndFlush(round).view(today());
        events.publishEvent(
                id == null
                        ? new ConsultationEvents.RoundPlanned(
                                caseId, view.title(), view.mode(), view.startsOn(), view.endsOn())
                        : new ConsultationEvents.RoundChanged(
                                caseId, view.title(), view.mode(), view.startsOn(), view.endsOn()));
        return view;
    }

    /**
     * Tells the public: from now on the round has its public page and, while it runs, takes inputs.
     *
     * @throws Refused {@code consultation.round.notice.missing}, {@code consultation.round.published},
     *     {@code consultation.changed}, {@code consultation.unknown}, {@code workflow.step.gone}
     */
    @Transactional
    public RoundView announce(CaseId caseId, UUID id, int version) {
        steps.enter(caseId, Step.PLAN_CONSULTATION, Step.GATHER_INPUTS);
        Round round = load(caseId, id, version);
        round.publish(
                today(),
                texts.stream()
                        .flatMap(reader -> reader.keep(caseId, "Naskah yang dikonsultasikan").stream())
                        .findFirst()
                        .orElse(null));
        RoundView view = rounds.saveAndFlush(round).view(today());
        events.publishEvent(
                new ConsultationEvents.RoundAnnounced(caseId, view.title(), view.startsOn(), view.endsOn()));
        return view;
    }

    /**
     * Gives up a round that was not announced.
     *
     * @throws Refused {@code consultation.round.published}, {@code consultation.unknown}, {@code workflow.step.gone}
     */
    @Transactional
    public void discard(CaseId caseId, UUID id, int version) {
        steps.enter(caseId, Step.PLAN_CONSULTATION, Step.GATHER_INPUTS);
        Round round = load(caseId, id, version);
        round.requireDraft();
        rounds.delete(round);
        events.publishEvent(new ConsultationEvents.RoundDiscarded(caseId, round.title()));
    }

    /**
     * Records how many took part and the papers that came of it, also after the round was closed.
     *
     * @param attendees null while unknown
     * @throws Refused {@code consultation.round.draft}, {@code consultation.changed}, {@code consultation.unknown},
     *     {@code workflow.step.gone}
     */
    @Transactional
    public RoundView recordAttendance(
            CaseId caseId,
            UUID id,
            int version,
            @Nullable @PositiveOrZero(message = "{consultation.round.attendees.negative}") Integer attendees,
            @Size(max = 30, message = "{consultation.document.many}") List<@Valid RoundDocument> documents) {
        steps.enter(caseId, Step.GATHER_INPUTS, Step.ANSWER_INPUTS);
        Round round = load(caseId, id, version);
        round.attended(attendees, documents);
        RoundView view = rounds.saveAndFlush(round).view(today());
        events.publishEvent(new ConsultationEvents.AttendanceRecorded(caseId, view.title(), attendees));
        return view;
    }

    private Round load(CaseId caseId, UUID id, int version) {
        Round round = rounds.lock(caseId.value(), id).orElseThrow(() -> new Refused("consultation.unknown"));
        if (round.version() != version) {
            throw new Refused("consultation.changed");
        }
        return round;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
