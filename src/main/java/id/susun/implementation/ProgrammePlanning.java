package id.susun.implementation;

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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** Plans the programme lines of a case, each tied to the gaps it answers and the articles it carries out. */
@Service
@Validated
public class ProgrammePlanning {

    private static final Set<NodeKind> RESTS_ON = Set.of(NodeKind.GAP, NodeKind.ARTICLE);

    private final StepQueue steps;
    private final PlanKeeper keeper;
    private final ProgrammeLines lines;
    private final FundingSources sources;
    private final Ceilings ceilings;
    private final PolicyThread thread;
    private final PartVersions versions;

    ProgrammePlanning(
            StepQueue steps,
            PlanKeeper keeper,
            ProgrammeLines lines,
            FundingSources sources,
            Ceilings ceilings,
            PolicyThread thread,
            PartVersions versions) {
        this.steps = steps;
        this.keeper = keeper;
        this.lines = lines;
        this.sources = sources;
        this.ceilings = ceilings;
        this.thread = thread;
        this.versions = versions;
    }

    /**
     * Adds or changes a line and puts it in the thread; its version covers its ties as well. A plan in the making may exceed a ceiling; once the programmes
     * run, it may not.
     *
     * @param ties ids of the gaps and articles it rests on, instead of those before
     * @return its id
     * @throws Refused {@code implementation.programme.twice} when another line has the code, {@code implementation.tie.unknown},
     *     {@code implementation.funding.unknown}, {@code implementation.ceiling}, {@code casefile.part.stale}, {@code
     *     implementation.gone}, {@code casefile.part.many}, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public UUID saveProgramme(CaseId caseId, @Valid PlanProgramme entered, Set<UUID> ties) {
        Step step = steps.enter(caseId, Step.PLAN_PROGRAMMES, Step.RUN_PROGRAMMES);
        PlanProgramme command = entered.tidy();
        boolean twice = lines.findTop500ByCaseIdOrderByPosition(caseId.value()).stream()
                .map(ProgrammeLine::facts)
                .anyMatch(other -> other.code().equals(command.code()) && !Objects.equals(other.id(), command.id()));
        if (twice) {
            throw new Refused("implementation.programme.twice", command.code());
        }
        if (sources.findByIdAndCaseId(command.funding(), caseId.value()).isEmpty()) {
            throw new Refused("implementation.funding.unknown");
        }
        ProgrammeLine line = keeper.keep(
                caseId,
                lines,
                command,
                ProgrammeLine::new,
                (before, after) -> new PlanEvents.ProgrammePlanned(caseId, before, after));
        thread.put(caseId, new ThreadNode(line.id(), NodeKind.PROGRAMME, command.label(), line.position()));
        boolean tied = tie(caseId, line.id(), ties);
        if (tied && Objects.equals(line.version(), command.version())) {
            versions.move(line);
        }
        if (step == Step.RUN_PROGRAMMES) {
            ceilings.hold(caseId, command.funding());
        }
        return line.id();
    }

    /** Whether that changed anything. */
    private boolean tie(CaseId caseId, UUID line, Set<UUID> wanted) {
        Set<UUID> known = thread.nodes(caseId).stream()
                .filter(node -> RESTS_ON.contains(node.kind()))
                .map(ThreadNode::id)
                .collect(Collectors.toSet());
        if (!known.containsAll(wanted)) {
            throw new Refused("implementation.tie.unknown");
        }
        Set<UUID> before = thread.links(caseId).stream()
                .filter(link -> link.from().equals(line))
                .map(ThreadLink::to)
                .filter(known::contains)
                .collect(Collectors.toSet());
        before.stream().filter(to -> !wanted.contains(to)).forEach(to -> thread.untie(caseId, line, to));
        wanted.forEach(to -> thread.tie(caseId, line, to));
        return !before.equals(wanted);
    }

    /**
     * Takes a line away, with its ties in the thread.
     *
     * @throws Refused {@code implementation.programme.begun} for one on which progress was reported, {@code
     *     implementation.gone}, {@code casefile.part.stale}, or as the workflow refuses
     */
    @Transactional
    @PreAuthorize("hasRole('IMPLEMENTER')")
    public void removeProgramme(CaseId caseId, UUID id, int version) {
        steps.enter(caseId, Step.PLAN_PROGRAMMES, Step.RUN_PROGRAMMES);
        ProgrammeLine line = PlanKeeper.load(caseId, lines, id, version);
        if (line.progress().on() != null) {
            throw new Refused("implementation.programme.begun", line.facts().code());
        }
        thread.remove(caseId, id);
        keeper.remove(
                caseId, lines, id, version, (PlanProgramme before) -> new PlanEvents.ProgrammeRemoved(caseId, before));
    }
}
