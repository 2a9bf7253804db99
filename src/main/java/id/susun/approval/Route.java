package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.identity.Office;
import id.susun.workflow.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way to enactment, as the decision table {@code approval-route} gives it. */
record Route(
        List<Office> initials,
        Office signatory,
        boolean harmonisation,
        boolean jointApproval,
        boolean facilitation,
        boolean registerNumber,
        boolean gazette) {

    /** Reads a row of the table; throws {@link Refused} {@code approval.route.none} when no rule fits. */
    static Route of(@Nullable Map<?, ?> row) {
        if (row == null || row.isEmpty()) {
            throw new Refused("approval.route.none");
        }
        return new Route(
                Arrays.stream(String.valueOf(row.get("initials")).split(","))
                        .map(Office::valueOf)
                        .toList(),
                Office.valueOf(String.valueOf(row.get("signatory"))),
                Boolean.TRUE.equals(row.get("harmonisation")),
                Boolean.TRUE.equals(row.get("jointApproval")),
                Boolean.TRUE.equals(row.get("facilitation")),
                Boolean.TRUE.equals(row.get("registerNumber")),
                Boolean.TRUE.equals(row.get("gazette")));
    }

    /** The steps outside the government, in the order of the model. */
    List<Step> externalSteps() {
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
     * @param turns the offices that are to initial; where none is, the model goes on as if the last had just approved
     */
    Map<String, Object> routing(List<List<Office>> turns) {
        Map<String, Object> routing = new HashMap<>();
        routing.put(
                "offices",
                new ArrayList<>(
                        turns.stream().flatMap(List::stream).map(Office::name).toList()));
        if (turns.isEmpty()) {
            routing.put("decision", Decision.APPROVE.routing());
        }
        routing.put("signatory", signatory.name());
        routing.put("harmonisation", harmonisation);
        routing.put("jointApproval", jointApproval);
        routing.put("facilitation", facilitation);
        routing.put("registerNumber", registerNumber);
        routing.put("gazette", gazette);
        return routing;
    }
}
