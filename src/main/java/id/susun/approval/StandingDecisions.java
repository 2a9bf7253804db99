package id.susun.approval;

import id.susun.casefile.DocumentVersion;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.TextNodes;
import id.susun.identity.Office;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds which initials of earlier rounds stand for a text submitted again: those whose office approved last time it decided,
 * on a version that differs from this one in nothing that the office covers (decision 019).
 */
@Component
class StandingDecisions {

    /** A decision that stands, and the round that it was taken in. */
    record Standing(ApprovalSeat seat, int round) {}

    private final RestartRules rules;
    private final TextNodes nodes;
    private final DocumentVersions versions;

    StandingDecisions(RestartRules rules, TextNodes nodes, DocumentVersions versions) {
        this.rules = rules;
        this.nodes = nodes;
        this.versions = versions;
    }

    /**
     * What stands for {@code submitted}.
     *
     * @param earlier the case's rounds, newest first
     */
    Map<Office, Standing> of(DocumentVersion submitted, List<ApprovalRound> earlier) {
        Map<Office, Standing> standing = new EnumMap<>(Office.class);
        if (earlier.isEmpty()) {
            return standing;
        }
        Map<Office, RestartScope> scopes = rules.scopes();
        Set<String> writers = versions.writers(submitted.caseId());
        ChangesSince changes = new ChangesSince(nodes, submitted);
        for (Office office : Office.values()) {
            last(office, earlier)
                    .filter(found -> found.seat().isStandingInitial())
                    .filter(found -> !writers.contains(found.seat().decidedBy()))
                    .filter(found -> !changes.touch(
                            scopes.getOrDefault(office, RestartScope.byDefault(office)), version(found, earlier)))
                    .ifPresent(found -> standing.put(office, found));
        }
        return standing;
    }

    /** The last decision that the office itself took, whatever it was. */
    private static Optional<Standing> last(Office office, List<ApprovalRound> earlier) {
        return earlier.stream()
                .flatMap(round -> round.seats().stream()
                        .filter(seat -> seat.office() == office && seat.hasDecided() && !seat.isCarried())
                        .map(seat -> new Standing(seat, round.number())))
                .findFirst();
    }

    private static ApprovalRound version(Standing found, List<ApprovalRound> earlier) {
        return earlier.stream()
                .filter(round -> round.number() == found.round())
                .findFirst()
                .orElseThrow();
    }
}
