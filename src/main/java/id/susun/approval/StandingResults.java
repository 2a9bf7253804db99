package id.susun.approval;

import id.susun.casefile.DocumentVersion;
import id.susun.casefile.TextNodes;
import id.susun.workflow.Step;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Finds which answers of institutions outside stand for a text submitted again: those by which the text passed when it was last
 * answered, on a version that differs from this one in nothing that the answer covers (decision 034).
 */
@Component
class StandingResults {

    /**
     * What an institution last answered, where that was that the text passes.
     *
     * @param result the answer
     * @param round the round that it was given in
     * @param stands whether it holds for the text submitted now
     */
    record Passed(ExternalStep result, int round, boolean stands) {}

    private final RestartRules rules;
    private final TextNodes nodes;

    StandingResults(RestartRules rules, TextNodes nodes) {
        this.rules = rules;
        this.nodes = nodes;
    }

    /**
     * What has been passed before {@code submitted}, step by step.
     *
     * @param earlier the case's rounds, newest first
     */
    Map<Step, Passed> of(DocumentVersion submitted, List<ApprovalRound> earlier) {
        Map<Step, Passed> passed = new EnumMap<>(Step.class);
        if (earlier.isEmpty()) {
            return passed;
        }
        Map<Step, RestartScope> scopes = rules.externalScopes();
        ChangesSince changes = new ChangesSince(nodes, submitted);
        scopes.forEach((step, scope) -> earlier.stream()
                .filter(round -> round.answered(step).isPresent())
                .findFirst()
                .ifPresent(round -> round.answered(step)
                        .filter(result -> result.outcome() == ExternalOutcome.PASSED)
                        .ifPresent(result ->
                                passed.put(step, new Passed(result, round.number(), !changes.touch(scope, round))))));
        return passed;
    }
}
