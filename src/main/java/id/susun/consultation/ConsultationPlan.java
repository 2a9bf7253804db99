package id.susun.consultation;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import id.susun.workflow.Workflow;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Plans who is to be heard, and begins to gather inputs. The rounds are planned in {@link ConsultationRounds}. */
@Service
@Validated
@PreAuthorize("hasRole('DRAFTER')")
public class ConsultationPlan {

    private final Stakeholders stakeholders;
    private final Inputs inputs;
    private final Rounds rounds;
    private final StepQueue steps;
    private final CaseFiles caseFiles;
    private final Workflow workflow;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsultationPlan(
            Stakeholders stakeholders,
            Inputs inputs,
            Rounds rounds,
            StepQueue steps,
            CaseFiles caseFiles,
            Workflow workflow,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.inputs = inputs;
        this.rounds = rounds;
        this.steps = steps;
        this.caseFiles = caseFiles;
        this.workflow = workflow;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Puts a stakeholder on the map or changes one.
     *
     * @throws Refused {@code consultation.changed} when somebody else changed it meanwhile, {@code consultation.unknown},
     *     {@code consultation.stakeholder.label.missing}, {@code workflow.step.gone}
     */
    @Transactional
    public StakeholderLine saveStakeholder(CaseId caseId, @Valid SaveStakeholder command) {
        steps.enter(caseId, Step.PLAN_CONSULTATION, Step.GATHER_INPUTS);
        if (command.category() == StakeholderCategory.LAINNYA
                && (command.categoryLabel() == null || command.categoryLabel().isBlank())) {
            throw new Refused("consultation.stakeholder.label.missing");
        }
        UUID id = command.id();
        Stakeholder saved = id == null ? new Stakeholder(caseId, command, clock.instant()) : load(caseId, id);
        if (id != null && saved.version() != command.version()) {
            throw new Refused("consultation.changed");
        }
        saved.change(command);
        StakeholderLine line = stakeholders.saveAndFlush(saved).line();
        events.publishEvent(
                id == null
                        ? new ConsultationEvents.StakeholderMapped(
                                caseId, line.name(), line.category(), line.interest(), line.influence())
                        : new ConsultationEvents.StakeholderChanged(
                                caseId, line.name(), line.category(), line.interest(), line.influence()));
        return line;
    }

    /**
     * Takes a stakeholder off the map.
     *
     * @throws Refused {@code consultation.stakeholder.heard} when there are inputs of theirs, {@code consultation.unknown},
     *     {@code workflow.step.gone}
     */
    @Transactional
    public void removeStakeholder(CaseId caseId, UUID id) {
        steps.enter(caseId, Step.PLAN_CONSULTATION, Step.GATHER_INPUTS);
        Stakeholder stakeholder = load(caseId, id);
        if (inputs.existsByCaseIdAndStakeholderId(caseId.value(), id)) {
            throw new Refused("consultation.stakeholder.heard");
        }
        stakeholders.delete(stakeholder);
        events.publishEvent(new ConsultationEvents.StakeholderRemoved(caseId, stakeholder.name()));
    }

    /**
     * Ends the planning.
     *
     * @throws Refused {@code consultation.stakeholder.none} without a stakeholder, {@code consultation.round.none} without an
     *     announced round, {@code workflow.step.gone}
     */
    @Transactional
    public void startGathering(CaseId caseId) {
        steps.enter(caseId, Step.PLAN_CONSULTATION);
        if (!stakeholders.existsByCaseId(caseId.value())) {
            throw new Refused("consultation.stakeholder.none");
        }
        int announced = rounds.lockAll(caseId.value(), RoundStatus.OPEN).size();
        if (announced == 0) {
            throw new Refused("consultation.round.none");
        }
        events.publishEvent(new ConsultationEvents.GatheringStarted(
                caseId, caseFiles.get(caseId).title(), announced));
        workflow.complete(caseId, Step.PLAN_CONSULTATION, Map.of());
    }

    private Stakeholder load(CaseId caseId, UUID id) {
        return stakeholders
                .findByCaseIdAndId(caseId.value(), id)
                .orElseThrow(() -> new Refused("consultation.unknown"));
    }
}
