package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.identity.Office;
import id.susun.workflow.Step;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way to enactment, as the decision table {@code approval-route} gives it.
 *
 * @param turns who initials; offices of one turn do so side by side ({@code |} in the table), the next turn after them
 * @param signatory who signs
 * @param harmonisation whether it is harmonised (UU 12/2011 Pasal 58 and 97D)
 * @param jointApproval whether the council agrees to it
 * @param facilitation whether the level above comments on it
 * @param registerNumber whether it needs a register number
 * @param gazette whether it is promulgated
 */
public record Route(
        List<List<Office>> turns,
        Office signatory,
        boolean harmonisation,
        boolean jointApproval,
        boolean facilitation,
        boolean registerNumber,
        boolean gazette)
        implements Serializable {

    /** Reads a row of the table; throws {@link Refused} {@code approval.route.none} when no rule fits. */
    static Route of(@Nullable Map<?, ?> row) {
        if (row == null || row.isEmpty()) {
            throw new Refused("approval.route.none");
        }
        return new Route(
                Arrays.stream(String.valueOf(row.get("initials")).split(","))
                        .map(Route::sideBySide)
                        .toList(),
                Office.valueOf(String.valueOf(row.get("signatory"))),
                Boolean.TRUE.equals(row.get("harmonisation")),
                Boolean.TRUE.equals(row.get("jointApproval")),
                Boolean.TRUE.equals(row.get("facilitation")),
                Boolean.TRUE.equals(row.get("registerNumber")),
                Boolean.TRUE.equals(row.get("gazette")));
    }

    private static List<Office> sideBySide(String turn) {
        return Arrays.stream(turn.split("\\|"))
                .map(String::strip)
                .map(Office::valueOf)
                .toList();
    }

    /** The offices that initial, first turn first. */
    public List<Office> initials() {
        return turns.stream().flatMap(List::stream).toList();
    }

    /** The same with every office in a turn of its own. */
    Route oneByOne() {
        return new Route(
                initials().stream().map(List::of).toList(),
                signatory,
                harmonisation,
                jointApproval,
                facilitation,
                registerNumber,
                gazette);
    }

    /** The steps outside the government, in the order of the model. */
    public List<Step> externalSteps() {
        return Stream.of(
                        harmonisation ? Step.HARMONISATION : null,
                        jointApproval ? Step.JOINT_APPROVAL : null,
                        facilitation ? Step.FACILITATION : null,
                        registerNumber ? Step.REGISTER_NUMBER : null)
                .<Step>mapMulti((step, out) -> {
                    if (step != null) {
                        out.accept(step);
                    }
                })
                .toList();
    }

    /**
     * The values that the model goes on by.
     *
     * @param toInitial the offices that are to initial, turn by turn; where none is, the model goes on as if the last had just
     *     approved
     * @param standing the steps outside that are not gone again, for what was answered before holds for this text
     */
    Map<String, Object> routing(List<List<Office>> toInitial, Set<Step> standing) {
        Map<String, Object> routing = new HashMap<>();
        routing.put(
                "turns", new ArrayList<>(toInitial.stream().map(Route::names).toList()));
        // Cases on a model from before turns walk the offices one by one.
        routing.put("offices", names(toInitial.stream().flatMap(List::stream).toList()));
        if (toInitial.isEmpty()) {
            routing.put("decision", Decision.APPROVE.routing());
        }
        routing.put("signatory", signatory.name());
        routing.put("harmonisation", harmonisation && !standing.contains(Step.HARMONISATION));
        routing.put("jointApproval", jointApproval && !standing.contains(Step.JOINT_APPROVAL));
        routing.put("facilitation", facilitation && !standing.contains(Step.FACILITATION));
        routing.put("registerNumber", registerNumber && !standing.contains(Step.REGISTER_NUMBER));
        routing.put("gazette", gazette);
        return routing;
    }

    /** What a rule of the table says for it, by the names of the outputs. */
    Map<String, Object> outputs() {
        return Map.of(
                "initials",
                turns.stream()
                        .map(turn -> turn.stream().map(Office::name).collect(Collectors.joining("|")))
                        .collect(Collectors.joining(",")),
                "signatory",
                signatory.name(),
                "harmonisation",
                harmonisation,
                "jointApproval",
                jointApproval,
                "facilitation",
                facilitation,
                "registerNumber",
                registerNumber,
                "gazette",
                gazette);
    }

    /** In a list that the engine can keep. */
    private static ArrayList<String> names(List<Office> offices) {
        return new ArrayList<>(offices.stream().map(Office::name).toList());
    }
}
