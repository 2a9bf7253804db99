package id.susun.needs;

import id.susun.audit.Refused;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadNode;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Weighs the options for a policy while the analysis is open; one at most is recommended. */
@Service
@Validated
public class PolicyOptions {

    private final StepQueue steps;
    private final Options options;
    private final PolicyThread thread;
    private final ApplicationEventPublisher events;

    PolicyOptions(StepQueue steps, Options options, PolicyThread thread, ApplicationEventPublisher events) {
        this.steps = steps;
        this.options = options;
        this.thread = thread;
        this.events = events;
    }

    /**
     * Adds or changes an option and puts it in the thread; recommending it takes the mark from the one before.
     *
     * @return its id
     * @throws Refused {@code needs.option.twice} when another option has the code, {@code needs.gone},
     *     {@code casefile.part.stale}, {@code casefile.part.many}, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public UUID weigh(CaseId caseId, @Valid WeighOption entered) {
        steps.enter(caseId, Step.ANALYSE_NEEDS);
        WeighOption command = entered.tidy();
        UUID id = command.id();
        List<Option> others = options.findTop500ByCaseIdOrderByPosition(caseId.value()).stream()
                .filter(option -> !option.id().equals(id))
                .toList();
        if (others.stream().anyMatch(other -> other.facts().code().equals(command.code()))) {
            throw new Refused("needs.option.twice", command.code());
        }
        Option option = id == null ? null : load(caseId, id);
        if (option != null) {
            option.requireSeen(command.version());
        }
        if (command.recommended()) {
            others.stream().filter(other -> other.facts().recommended()).forEach(other -> giveWay(caseId, other));
        }
        return write(caseId, option, command);
    }

    private UUID write(CaseId caseId, @Nullable Option existing, WeighOption command) {
        WeighOption before = existing == null ? null : existing.facts();
        if (existing != null && command.equals(before)) {
            return existing.id();
        }
        Option option = existing == null ? new Option(caseId, options.nextPosition(caseId), command) : existing;
        option.write(command);
        options.saveAndFlush(option);
        thread.put(caseId, new ThreadNode(option.id(), NodeKind.OPTION, command.label(), option.position()));
        events.publishEvent(new NeedsEvents.OptionWeighed(caseId, before, option.facts()));
        return option.id();
    }

    private void giveWay(CaseId caseId, Option other) {
        WeighOption before = other.facts();
        other.giveWay();
        options.saveAndFlush(other);
        events.publishEvent(new NeedsEvents.OptionWeighed(caseId, before, other.facts()));
    }

    /** Takes an option away, with its ties in the thread; throws as {@link #weigh} does. */
    @Transactional
    @PreAuthorize("hasRole('DRAFTER')")
    public void remove(CaseId caseId, UUID id, int version) {
        steps.enter(caseId, Step.ANALYSE_NEEDS);
        Option option = load(caseId, id);
        option.requireSeen(version);
        thread.remove(caseId, id);
        options.delete(option);
        events.publishEvent(new NeedsEvents.OptionRemoved(caseId, option.facts()));
    }

    private Option load(CaseId caseId, UUID id) {
        return options.findByIdAndCaseId(id, caseId.value()).orElseThrow(() -> new Refused("needs.gone"));
    }
}
