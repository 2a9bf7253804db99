package id.susun.implementation;

import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadLink;
import id.susun.casefile.ThreadNode;
import id.susun.tenant.CaseId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the parts of a plan together for reading. */
@Component
class PlanReading {

    private final ProgrammeLines lines;
    private final FundingSources sources;
    private final OtherCosts costs;
    private final Contributions contributions;
    private final Risks risks;
    private final PolicyThread thread;
    private final TenantPlanSettings settings;

    PlanReading(
            ProgrammeLines lines,
            FundingSources sources,
            OtherCosts costs,
            Contributions contributions,
            Risks risks,
            PolicyThread thread,
            TenantPlanSettings settings) {
        this.lines = lines;
        this.sources = sources;
        this.costs = costs;
        this.contributions = contributions;
        this.risks = risks;
        this.thread = thread;
        this.settings = settings;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public PlanOverview of(CaseId caseId) {
        UUID id = caseId.value();
        // Before their ties: a version is never newer than the ties read with it, else old ties could pass for the
        // latest.
        List<ProgrammeLine> planned = lines.findTop500ByCaseIdOrderByPosition(id);
        Map<UUID, Set<UUID>> ties = thread.links(caseId).stream()
                .collect(Collectors.groupingBy(
                        ThreadLink::from, Collectors.mapping(ThreadLink::to, Collectors.toUnmodifiableSet())));
        List<Programme> programmes = planned.stream()
                .map(line ->
                        new Programme(line.id(), line.facts(), line.progress(), ties.getOrDefault(line.id(), Set.of())))
                .toList();
        List<PlanCost> others = costs.findTop500ByCaseIdOrderByPosition(id).stream()
                .map(OtherCost::facts)
                .toList();
        List<ThreadNode> nodes = thread.nodes(caseId);
        return new PlanOverview(
                programmes,
                sources.findTop500ByCaseIdOrderByPosition(id).stream()
                        .map(source -> SourceBudget.of(source.facts(), programmes, others))
                        .toList(),
                others,
                contributions.findTop500ByCaseIdOrderByPosition(id).stream()
                        .map(Contribution::facts)
                        .toList(),
                risks.findTop500ByCaseIdOrderByPosition(id).stream()
                        .map(Risk::facts)
                        .toList(),
                nodes.stream().filter(node -> node.kind() == NodeKind.GAP).toList(),
                nodes.stream().filter(node -> node.kind() == NodeKind.ARTICLE).toList(),
                settings.read());
    }
}
