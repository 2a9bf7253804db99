package id.susun.evaluation;

import id.susun.audit.Refused;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PartVersions;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadLink;
import id.susun.casefile.ThreadNode;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import id.susun.workflow.StepQueue;
import jakarta.validation.Valid;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Keeps the indicators of a case while its results are measured. */
@Service
@Validated
public class IndicatorRegister {

    private final StepQueue steps;
    private final Indicators indicators;
    private final PolicyThread thread;
    private final PartVersions versions;
    private final ApplicationEventPublisher events;

    IndicatorRegister(
            StepQueue steps,
            Indicators indicators,
            PolicyThread thread,
            PartVersions versions,
            ApplicationEventPublisher events) {
        this.steps = steps;
        this.indicators = indicators;
        this.thread = thread;
        this.versions = versions;
        this.events = events;
    }

    /**
     * Adds or changes an indicator and ties it to what it shows the effect of.
     *
     * @return its id
     * @throws Refused {@code evaluation.indicator.twice} when another has the code, {@code evaluation.gone},
     *     {@code casefile.part.stale}, {@code casefile.part.many}, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public UUID save(CaseId caseId, @Valid SaveIndicator entered) {
        steps.enter(caseId, Step.MEASURE_RESULTS);
        SaveIndicator command = entered.tidy();
        UUID id = command.id();
        if (indicators.findTop500ByCaseIdOrderByPosition(caseId.value()).stream()
                .filter(other -> !other.id().equals(id))
                .anyMatch(other -> other.facts(Set.of()).code().equals(command.code()))) {
            throw new Refused("evaluation.indicator.twice", command.code());
        }
        if (id == null) {
            Indicator added = new Indicator(caseId, indicators.nextPosition(caseId), command);
            keep(added, command);
            events.publishEvent(new EvaluationEvents.IndicatorWritten(caseId, null, added.facts(command.restsOn())));
            return added.id();
        }
        Indicator indicator = load(caseId, id);
        indicator.requireSeen(command.version());
        SaveIndicator before = indicator.facts(restsOn(caseId, id));
        indicator.write(command);
        keep(indicator, command);
        events.publishEvent(new EvaluationEvents.IndicatorWritten(caseId, before, indicator.facts(command.restsOn())));
        return id;
    }

    /** Stores the indicator with its ties; its version covers both. */
    private void keep(Indicator indicator, SaveIndicator command) {
        Integer seen = indicator.version();
        indicators.saveAndFlush(indicator);
        CaseId caseId = indicator.caseId();
        thread.put(caseId, new ThreadNode(indicator.id(), NodeKind.INDICATOR, command.label(), indicator.position()));
        Set<UUID> tied = restsOn(caseId, indicator.id());
        Set<UUID> gone = new HashSet<>(tied);
        gone.removeAll(command.restsOn());
        gone.forEach(node -> thread.untie(caseId, indicator.id(), node));
        command.restsOn().stream()
                .filter(node -> !tied.contains(node))
                .forEach(node -> thread.tie(caseId, indicator.id(), node));
        if (!tied.equals(command.restsOn()) && Objects.equals(seen, indicator.version())) {
            versions.move(indicator);
        }
    }

    private Set<UUID> restsOn(CaseId caseId, UUID id) {
        return thread.links(caseId).stream()
                .filter(link -> link.from().equals(id))
                .map(ThreadLink::to)
                .collect(Collectors.toSet());
    }

    /** Takes an indicator away, with its ties in the thread; throws as {@link #save} does. */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public void remove(CaseId caseId, UUID id, int version) {
        steps.enter(caseId, Step.MEASURE_RESULTS);
        Indicator indicator = load(caseId, id);
        indicator.requireSeen(version);
        thread.remove(caseId, id);
        indicators.delete(indicator);
        events.publishEvent(new EvaluationEvents.IndicatorRemoved(caseId, indicator.facts(Set.of())));
    }

    private Indicator load(CaseId caseId, UUID id) {
        return indicators.findByIdAndCaseId(id, caseId.value()).orElseThrow(() -> new Refused("evaluation.gone"));
    }
}
