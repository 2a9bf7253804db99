package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.DocumentVersions;
import id.susun.identity.Office;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens a round of approval for the text just submitted, inside the submission's own transaction. */
@Service
class RouteRecording {

    /**
     * What is still to be done for a round that was opened.
     *
     * @param toInitial the offices that are to initial, turn by turn; empty when all initials stand
     * @param standing the steps outside whose answer stands
     */
    record Opened(List<List<Office>> toInitial, Set<Step> standing) {}

    private final ApprovalRounds rounds;
    private final DocumentVersions versions;
    private final StandingDecisions decisions;
    private final StandingResults results;
    private final RouteTables tables;
    private final CaseFiles caseFiles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RouteRecording(
            ApprovalRounds rounds,
            DocumentVersions versions,
            StandingDecisions decisions,
            StandingResults results,
            RouteTables tables,
            CaseFiles caseFiles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.versions = versions;
        this.decisions = decisions;
        this.results = results;
        this.tables = tables;
        this.caseFiles = caseFiles;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The route by the government's own table, where it has one; else the one that the process has decided.
     *
     * @throws Refused {@code route.missing.*} when its own table asks what nobody has said about the case
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Route route(CaseId caseId, @Nullable Map<?, ?> decided) {
        CaseSummary policyCase = caseFiles.get(caseId);
        Set<String> missing = tables.missing(policyCase);
        if (missing.contains(RouteInputs.BUDGET)) {
            throw new Refused("route.missing.budget");
        }
        if (!missing.isEmpty()) {
            throw new Refused("route.missing.subject");
        }
        return Route.of(tables.isOwn() ? tables.row(policyCase).orElse(null) : decided);
    }

    /**
     * Opens the round. Initials and answers from outside that still hold for this text are taken over, and the office that
     * returned the one before reads it first.
     *
     * @throws Refused {@code approval.version.missing} when no version was submitted
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Opened record(CaseId caseId, Route route) {
        DocumentVersion version = versions.submitted(caseId).orElseThrow(() -> new Refused("approval.version.missing"));
        List<ApprovalRound> earlier = rounds.findTop20ByCaseIdOrderByNumberDesc(caseId.value());
        int number = earlier.stream().findFirst().map(ApprovalRound::number).orElse(0) + 1;
        ApprovalRound round = new ApprovalRound(version, number, route, clock.instant());
        List<ApprovalSeat> standing = round.carry(decisions.of(version, earlier));
        round.follow(results.of(version, earlier));
        earlier.stream().findFirst().flatMap(ApprovalRound::returner).ifPresent(round::beginWith);
        rounds.save(round);
        events.publishEvent(new ApprovalEvents.RoundStarted(
                caseId, number, version.number(), version.hash(), route.initials(), route.signatory()));
        standing.forEach(seat -> events.publishEvent(new RouteEvents.DecisionStands(
                caseId,
                number,
                Objects.requireNonNull(seat.carriedFrom()),
                seat.office(),
                version.number(),
                version.hash())));
        tell(round);
        return new Opened(Turns.toInitial(round.seats()), round.carriedSteps());
    }

    /** Which answers from outside stand, and which are asked for again, is in the history. */
    private void tell(ApprovalRound round) {
        for (ExternalView external : round.view().externalSteps()) {
            if (external.carriedFrom() != null) {
                events.publishEvent(new RouteEvents.ResultStands(
                        round.caseId(),
                        round.number(),
                        external.carriedFrom(),
                        external.step(),
                        round.versionNumber(),
                        round.versionHash()));
            } else if (external.repeats() != null) {
                events.publishEvent(new RouteEvents.ResultRepeated(
                        round.caseId(),
                        round.number(),
                        external.repeats(),
                        external.step(),
                        round.versionNumber(),
                        round.versionHash()));
            }
        }
    }
}
