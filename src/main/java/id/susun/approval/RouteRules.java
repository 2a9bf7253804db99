package id.susun.approval;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.identity.Office;
import id.susun.tenant.TenantLevel;
import id.susun.tenant.WorkspaceType;
import id.susun.workflow.DecisionRule;
import id.susun.workflow.LiteralTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a table of routes and checks that it makes sense and leaves out nothing that the law demands of a route; a tenant may
 * add to that floor, not go below it.
 */
final class RouteRules {

    static final List<String> OUTPUTS = List.of(
            "initials", "signatory", "harmonisation", "facilitation", "jointApproval", "registerNumber", "gazette");

    private RouteRules() {}

    /**
     * Reads and checks a table for a government of this level.
     *
     * @param subjects codes of the affairs that the government knows
     * @throws Refused {@code route.table.*} with what is wrong and in which rule
     */
    static LiteralTable parse(String dmn, TenantLevel level, Set<String> subjects) {
        LiteralTable table = LiteralTable.parse(dmn, RouteTables.TABLE, RouteInputs.NAMES, OUTPUTS);
        for (int i = 0; i < table.rules().size(); i++) {
            check(table.rules().get(i), i + 1, subjects);
        }
        List<String> uncovered = uncovered(table, level);
        if (!uncovered.isEmpty()) {
            throw new Refused("route.table.uncovered", String.join("; ", uncovered));
        }
        return table;
    }

    private static void check(DecisionRule rule, int number, Set<String> subjects) {
        known(rule, RouteInputs.INSTRUMENT, names(Instrument.values()), number);
        known(rule, RouteInputs.LEVEL, names(TenantLevel.values()), number);
        known(rule, RouteInputs.UNIT, names(WorkspaceType.values()), number);
        known(rule, RouteInputs.SUBJECT, subjects, number);
        known(rule, RouteInputs.BUDGET, Set.of(RouteInputs.YES, RouteInputs.NO), number);
        Route route;
        try {
            route = Route.of(rule.then());
        } catch (IllegalArgumentException unknownOffice) {
            throw new Refused("route.table.office", number, String.join(", ", names(Office.values())));
        }
        if (Set.copyOf(route.initials()).size() != route.initials().size()
                || route.initials().contains(route.signatory())) {
            throw new Refused("route.table.twice", number);
        }
        List<String> instruments =
                rule.when().getOrDefault(RouteInputs.INSTRUMENT, List.copyOf(names(Instrument.values())));
        instruments.stream().map(Instrument::valueOf).forEach(instrument -> floor(instrument, route, number));
    }

    private static void known(DecisionRule rule, String input, Set<String> values, int number) {
        rule.when().getOrDefault(input, List.of()).stream()
                .filter(value -> !values.contains(value))
                .findFirst()
                .ifPresent(value -> {
                    throw new Refused("route.table.value", number, value);
                });
    }

    /**
     * What no government may leave out: harmonisation (UU 12/2011 Pasal 58 and 97D), the head's signature and the gazette of a
     * regulation (Pasal 86; UU 23/2014 Pasal 244 and 248), for a Perda the council and the register number (UU 23/2014 Pasal
     * 242–243).
     */
    private static void floor(Instrument instrument, Route route, int number) {
        List<String> missing = new ArrayList<>();
        if (instrument.isRegulation() && route.signatory() != Office.KEPALA_DAERAH) {
            missing.add(Office.KEPALA_DAERAH.name());
        }
        demanded(instrument).stream()
                .filter(step -> !Boolean.TRUE.equals(route.outputs().get(step)))
                .forEach(missing::add);
        if (!missing.isEmpty()) {
            throw new Refused("route.table.law", number, instrument.name(), String.join(", ", missing));
        }
    }

    /** The steps of that floor, by the names of the outputs. */
    static List<String> demanded(Instrument instrument) {
        if (instrument == Instrument.PERDA) {
            return List.of("harmonisation", "jointApproval", "registerNumber", "gazette");
        }
        return instrument.isRegulation() ? List.of("harmonisation", "gazette") : List.of();
    }

    /** A rule that fits without naming an affair fits them all, so that those added later are covered too. */
    private static List<String> uncovered(LiteralTable table, TenantLevel level) {
        List<String> found = new ArrayList<>();
        for (WorkspaceType type : WorkspaceType.values()) {
            for (Instrument instrument : Instrument.issuableBy(type)) {
                List<String> budgets = Stream.of(RouteInputs.YES, RouteInputs.NO)
                        .filter(budget -> table.firstRow(Map.of(
                                        RouteInputs.INSTRUMENT, instrument.name(),
                                        RouteInputs.LEVEL, level.name(),
                                        RouteInputs.UNIT, type.name(),
                                        RouteInputs.SUBJECT, "",
                                        RouteInputs.BUDGET, budget))
                                .isEmpty())
                        .toList();
                if (!budgets.isEmpty()) {
                    found.add(
                            instrument + " / " + type + (budgets.size() == 1 ? " / APBD: " + budgets.getFirst() : ""));
                }
            }
        }
        return found;
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
