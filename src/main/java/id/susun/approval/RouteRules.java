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

/**
 * Reads a table of routes and checks that it makes sense and leaves out nothing that the law demands of a route; a tenant may
 * add to that floor, not go below it.
 */
final class RouteRules {

    static final List<String> INPUTS = List.of("instrument", "tenantLevel", "workspaceType");
    static final List<String> OUTPUTS = List.of(
            "initials", "signatory", "harmonisation", "facilitation", "jointApproval", "registerNumber", "gazette");

    private RouteRules() {}

    /**
     * Reads and checks a table for a government of this level.
     *
     * @throws Refused {@code route.table.*} with what is wrong and in which rule
     */
    static LiteralTable parse(String dmn, TenantLevel level) {
        LiteralTable table = LiteralTable.parse(dmn, RouteTables.TABLE, INPUTS, OUTPUTS);
        for (int i = 0; i < table.rules().size(); i++) {
            check(table.rules().get(i), i + 1);
        }
        List<String> uncovered = uncovered(table, level);
        if (!uncovered.isEmpty()) {
            throw new Refused("route.table.uncovered", String.join("; ", uncovered));
        }
        return table;
    }

    private static void check(DecisionRule rule, int number) {
        known(rule, "instrument", names(Instrument.values()), number);
        known(rule, "tenantLevel", names(TenantLevel.values()), number);
        known(rule, "workspaceType", names(WorkspaceType.values()), number);
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
        List<String> instruments = rule.when().getOrDefault("instrument", List.copyOf(names(Instrument.values())));
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
        if (instrument.isRegulation()) {
            require(route.signatory() == Office.KEPALA_DAERAH, "KEPALA_DAERAH", missing);
            require(route.harmonisation(), "harmonisation", missing);
            require(route.gazette(), "gazette", missing);
        }
        if (instrument == Instrument.PERDA) {
            require(route.jointApproval(), "jointApproval", missing);
            require(route.registerNumber(), "registerNumber", missing);
        }
        if (!missing.isEmpty()) {
            throw new Refused("route.table.law", number, instrument.name(), String.join(", ", missing));
        }
    }

    private static void require(boolean holds, String name, List<String> missing) {
        if (!holds) {
            missing.add(name);
        }
    }

    private static List<String> uncovered(LiteralTable table, TenantLevel level) {
        return Arrays.stream(WorkspaceType.values())
                .flatMap(type -> Instrument.issuableBy(type).stream()
                        .filter(instrument -> table.firstRow(Map.of(
                                        "instrument", instrument.name(),
                                        "tenantLevel", level.name(),
                                        "workspaceType", type.name()))
                                .isEmpty())
                        .map(instrument -> instrument + " / " + type))
                .toList();
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }
}
