package id.susun.approval;

import id.susun.casefile.Instrument;
import id.susun.identity.Office;
import id.susun.tenant.TenantLevel;
import id.susun.tenant.WorkspaceType;
import id.susun.workflow.LiteralTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks two tables about every kind of text that a government can have, and keeps where they differ. */
final class RouteComparison {

    private record Ways(Route before, Route after) {}

    private final TenantLevel level;
    private final LiteralTable before;
    private final LiteralTable after;
    private final List<String> subjects;
    private final Map<Ways, List<RouteEffects.Situation>> changed = new LinkedHashMap<>();
    private final List<RouteEffects.Situation> uncovered = new ArrayList<>();

    RouteComparison(TenantLevel level, List<RouteRule> before, List<RouteRule> after) {
        this.level = level;
        this.before = table(before);
        this.after = table(after);
        Set<String> named = new TreeSet<>();
        Stream.concat(before.stream(), after.stream()).forEach(rule -> named.addAll(rule.subjects()));
        this.subjects = Stream.concat(Stream.of(""), named.stream()).toList();
        for (WorkspaceType unit : WorkspaceType.values()) {
            Instrument.issuableBy(unit).forEach(instrument -> compare(instrument, unit));
        }
    }

    private static LiteralTable table(List<RouteRule> rules) {
        return LiteralTable.of(rules.stream().map(RouteRule::decision).toList());
    }

    private void compare(Instrument instrument, WorkspaceType unit) {
        Map<Ways, List<RouteEffects.Situation>> here = new LinkedHashMap<>();
        int asked = 0;
        for (String subject : subjects) {
            for (boolean budget : new boolean[] {true, false}) {
                asked++;
                RouteEffects.Situation situation =
                        new RouteEffects.Situation(instrument, unit, subject.isEmpty() ? null : subject, budget);
                Optional<Route> was = way(before, situation);
                Optional<Route> becomes = way(after, situation);
                if (becomes.isEmpty()) {
                    uncovered.add(situation);
                } else if (was.isPresent() && !was.equals(becomes)) {
                    here.computeIfAbsent(new Ways(was.get(), becomes.get()), key -> new ArrayList<>())
                            .add(situation);
                }
            }
        }
        int all = asked;
        here.forEach((ways, where) -> changed.computeIfAbsent(ways, key -> new ArrayList<>())
                .addAll(
                        where.size() == all
                                ? List.of(new RouteEffects.Situation(instrument, unit, null, null))
                                : where));
    }

    private Optional<Route> way(LiteralTable table, RouteEffects.Situation situation) {
        return table.firstRow(Map.of(
                        RouteInputs.INSTRUMENT, situation.instrument().name(),
                        RouteInputs.LEVEL, level.name(),
                        RouteInputs.UNIT, situation.unit().name(),
                        RouteInputs.SUBJECT, subject(situation.subject()),
                        RouteInputs.BUDGET,
                                Boolean.TRUE.equals(situation.budgetEffect()) ? RouteInputs.YES : RouteInputs.NO))
                .map(Route::of);
    }

    private static String subject(@Nullable String code) {
        return code == null ? "" : code;
    }

    RouteEffects effects(Function<Office, List<String>> holders) {
        List<RouteEffects.Change> changes = new ArrayList<>();
        changed.forEach((ways, where) -> changes.add(new RouteEffects.Change(
                List.copyOf(where),
                ways.before(),
                ways.after(),
                without(ways.after(), ways.before(), holders),
                without(ways.before(), ways.after(), holders))));
        return new RouteEffects(changes, List.copyOf(uncovered));
    }

    private static List<RouteEffects.Holders> without(
            Route route, Route other, Function<Office, List<String>> holders) {
        return offices(route)
                .filter(office -> offices(other).noneMatch(office::equals))
                .map(office -> new RouteEffects.Holders(
                        office, office == Office.KEPALA_PD ? List.of() : holders.apply(office)))
                .toList();
    }

    private static Stream<Office> offices(Route route) {
        return Stream.concat(route.initials().stream(), Stream.of(route.signatory()));
    }
}
