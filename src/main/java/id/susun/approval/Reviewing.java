package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.NodeChange;
import id.susun.casefile.NodeKind;
import id.susun.casefile.OpenInputs;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.RepairRequests;
import id.susun.casefile.TextNodes;
import id.susun.casefile.ThreadLink;
import id.susun.casefile.ThreadNode;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what somebody has to know before they decide on a text. */
@Service
@PreAuthorize("hasRole('APPROVER')")
public class Reviewing {

    private final CaseAccess access;
    private final ApprovalRounds rounds;
    private final ReviewLooks looks;
    private final TextNodes nodes;
    private final DocumentVersions versions;
    private final RepairRequests repairs;
    private final OpenInputs inputs;
    private final PolicyThread thread;
    private final CurrentUser currentUser;
    private final Clock clock;

    Reviewing(
            CaseAccess access,
            ApprovalRounds rounds,
            ReviewLooks looks,
            TextNodes nodes,
            DocumentVersions versions,
            RepairRequests repairs,
            OpenInputs inputs,
            PolicyThread thread,
            CurrentUser currentUser,
            Clock clock) {
        this.access = access;
        this.rounds = rounds;
        this.looks = looks;
        this.nodes = nodes;
        this.versions = versions;
        this.repairs = repairs;
        this.inputs = inputs;
        this.thread = thread;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * What is to be known about the version under decision, seen from what this person knows already.
     *
     * @throws Refused {@code casefile.unknown} for whoever may not see the whole case, {@code workflow.step.gone} when none is
     *     under decision
     */
    @Transactional(readOnly = true)
    public Review review(CaseId caseId) {
        access.requireWhole(caseId);
        List<ApprovalRound> all = rounds.findTop20ByCaseIdOrderByNumberDesc(caseId.value());
        ApprovalRound round = all.stream()
                .findFirst()
                .filter(latest -> !latest.isOver())
                .orElseThrow(() -> new Refused("workflow.step.gone"));
        Optional<Review.Since> since = since(caseId, round.versionNumber(), all);
        List<NodeChange> changes = since.flatMap(known -> nodes.changes(caseId, known.version(), round.versionNumber()))
                .orElse(null);
        List<ThreadNode> articles = thread.nodes(caseId, NodeKind.ARTICLE);
        Set<UUID> resting = thread.links(caseId).stream().map(ThreadLink::from).collect(Collectors.toSet());
        return new Review(
                round.versionNumber(),
                versions.find(caseId, round.versionNumber())
                        .map(DocumentVersion::note)
                        .orElse(""),
                since.orElse(null),
                changes,
                repairs.latest(caseId),
                inputs.unanswered(caseId),
                articles.size(),
                articles.stream()
                        .filter(article -> !resting.contains(article.id()))
                        .map(ThreadNode::label)
                        .toList());
    }

    /** Notes that the person at work has this version before them; throws {@link Refused} {@code casefile.unknown}. */
    @Transactional
    public void look(CaseId caseId, int version) {
        access.requireWhole(caseId);
        looks.add(caseId, currentUser.person().id(), version, clock.instant());
    }

    private Optional<Review.Since> since(CaseId caseId, int version, List<ApprovalRound> all) {
        String me = currentUser.person().id();
        Optional<Review.Since> decided = all.stream()
                .skip(1)
                .flatMap(
                        round -> round
                                .decidedAt(me)
                                .map(at -> new Review.Since(round.versionNumber(), Review.Known.DECIDED, at))
                                .stream())
                .findFirst();
        Optional<Review.Since> seen = looks.lastBefore(caseId, me, version);
        return Stream.of(decided, seen)
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Review.Since::version)
                        .thenComparing(known -> known.known() == Review.Known.DECIDED))
                .or(() -> all.stream()
                        .skip(1)
                        .findFirst()
                        .map(before ->
                                new Review.Since(before.versionNumber(), Review.Known.SUBMITTED, before.startedAt())));
    }
}
