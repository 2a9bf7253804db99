package id.susun.approval;

import id.susun.casefile.Instrument;
import id.susun.tenant.TenantLevel;
import id.susun.tenant.WorkspaceType;
import id.susun.workflow.DecisionRule;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a table of routes, as people read and change it. An empty set of conditions means any.
 *
 * @param instruments for which kinds of legal product it holds
 * @param levels for governments of which level
 * @param units for texts of which kinds of unit
 * @param subjects for which affairs, by their codes
 * @param budgetEffect only for what burdens the budget, or only for what does not; null for both
 * @param route the way that it gives
 * @param note on what it rests
 */
public record RouteRule(
        Set<Instrument> instruments,
        Set<TenantLevel> levels,
        Set<WorkspaceType> units,
        Set<String> subjects,
        @Nullable Boolean budgetEffect,
        Route route,
        String note)
        implements Serializable {

    /** Keeps its own copies. */
    public RouteRule {
        instruments = Set.copyOf(instruments);
        levels = Set.copyOf(levels);
        units = Set.copyOf(units);
        subjects = Set.copyOf(subjects);
    }

    static RouteRule of(DecisionRule rule) {
        List<String> budget = rule.when().getOrDefault(RouteInputs.BUDGET, List.of());
        return new RouteRule(
                read(rule, RouteInputs.INSTRUMENT, Instrument::valueOf),
                read(rule, RouteInputs.LEVEL, TenantLevel::valueOf),
                read(rule, RouteInputs.UNIT, WorkspaceType::valueOf),
                read(rule, RouteInputs.SUBJECT, Function.identity()),
                budget.size() == 1 ? budget.contains(RouteInputs.YES) : null,
                Route.of(rule.then()),
                rule.note());
    }

    private static <T> Set<T> read(DecisionRule rule, String input, Function<String, T> value) {
        return rule.when().getOrDefault(input, List.of()).stream().map(value).collect(Collectors.toSet());
    }

    DecisionRule decision() {
        Map<String, List<String>> when = new HashMap<>();
        put(when, RouteInputs.INSTRUMENT, instruments.stream().sorted().map(Enum::name));
        put(when, RouteInputs.LEVEL, levels.stream().sorted().map(Enum::name));
        put(when, RouteInputs.UNIT, units.stream().sorted().map(Enum::name));
        put(when, RouteInputs.SUBJECT, subjects.stream().sorted());
        put(
                when,
                RouteInputs.BUDGET,
                budgetEffect == null ? Stream.empty() : Stream.of(budgetEffect ? RouteInputs.YES : RouteInputs.NO));
        return new DecisionRule(when, route.outputs(), note.strip());
    }

    private static void put(Map<String, List<String>> when, String input, Stream<String> values) {
        List<String> all = values.toList();
        if (!all.isEmpty()) {
            when.put(input, all);
        }
    }

    /** Steps that no route of these instruments (empty: any) may leave out, by the names of the table's outputs. */
    public static Set<String> demanded(Set<Instrument> instruments) {
        return (instruments.isEmpty() ? Arrays.stream(Instrument.values()) : instruments.stream())
                .flatMap(instrument -> RouteRules.demanded(instrument).stream())
                .collect(Collectors.toSet());
    }
}
