package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.AuditFilter;
import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.identity.ActingPerson;
import id.susun.identity.Office;
import id.susun.tenant.CaseId;
import id.susun.tenant.WorkspaceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Single rules changed in the form: the same checks, the same rows, and what would change said beforehand. */
class RouteEditingTest extends ApprovalJourney {

    private static final ActingPerson ADMIN = PEOPLE.as("admin.lebong");
    private static final String BASIS = "Perbup 9/2026 tentang tata naskah dinas";
    private static final List<List<Office>> SIDE_BY_SIDE =
            List.of(List.of(Office.KEPALA_PD), List.of(Office.KABAG_HUKUM, Office.ASISTEN), List.of(Office.SEKDA));

    @Autowired
    private RouteEditing editing;

    @Autowired
    private RouteTables tables;

    @AfterEach
    void theProductsTableAgain() {
        ADMIN.run(() -> tables.revert("Selesai dicoba", tables.version()));
    }

    @Test
    void aChangedRuleDecidesOnTheNextTextAndStaysTheSameTableOtherwise() throws Exception {
        List<RouteRule> rules = ADMIN.call(() -> editing.rules());
        int index = perkada(rules);

        change(with(rules, index, turns(rules.get(index), SIDE_BY_SIDE)));

        CaseId caseId = aPerkadaInApproval();
        assertThat(lastRound(LEGAL, caseId).seats()).extracting(SeatView::turn).containsExactly(1, 2, 2, 3, 4);
        List<RouteRule> kept = ADMIN.call(() -> editing.rules());
        assertThat(kept).hasSameSizeAs(rules);
        for (int i = 0; i < rules.size(); i++) {
            if (i != index) {
                assertThat(kept.get(i)).isEqualTo(rules.get(i));
            }
        }
        assertThat(ADMIN.call(() -> auditTrail.read(AuditFilter.ALL, null, 10)))
                .anyMatch(
                        entry -> entry.action().equals("approval.RouteTableReplaced") && BASIS.equals(entry.reason()));
        assertThat(ADMIN.call(() -> tables.dmn())).contains("KEPALA_PD,KABAG_HUKUM|ASISTEN,SEKDA");
    }

    @Test
    void whatWouldChangeIsSaidForWhichTextsAndForWhom() throws Exception {
        List<RouteRule> rules = ADMIN.call(() -> editing.rules());
        int index = perkada(rules);
        RouteRule shorter = turns(
                rules.get(index),
                List.of(List.of(Office.KEPALA_PD), List.of(Office.KABAG_HUKUM), List.of(Office.SEKDA)));

        RouteEffects effects = ADMIN.call(() -> editing.effects(with(rules, index, shorter)));

        assertThat(effects.uncovered()).isEmpty();
        assertThat(effects.changes()).singleElement().satisfies(change -> {
            assertThat(change.where())
                    .contains(
                            new RouteEffects.Situation(Instrument.PERKADA, WorkspaceType.PERANGKAT_DAERAH, null, null))
                    .allMatch(where -> where.unit() == WorkspaceType.PERANGKAT_DAERAH);
            assertThat(change.leaving())
                    .singleElement()
                    .satisfies(left -> assertThat(left.office()).isEqualTo(Office.ASISTEN));
            assertThat(change.joining()).isEmpty();
        });
        assertThat(ADMIN.call(() -> editing.effects(rules)).changes()).isEmpty();
        assertThat(ADMIN.call(() -> tables.isOwn()))
                .as("nothing is kept by looking")
                .isFalse();
    }

    @Test
    void anExceptionForWhatBurdensTheBudgetChangesOnlyThat() throws Exception {
        List<RouteRule> rules = ADMIN.call(() -> editing.rules());
        int index = perkada(rules);
        RouteRule general = rules.get(index);
        RouteRule exception = new RouteRule(
                general.instruments(),
                general.levels(),
                general.units(),
                Set.of(),
                true,
                turns(general, SIDE_BY_SIDE).route(),
                "Perbup 9/2026 Pasal 12");
        List<RouteRule> after = new ArrayList<>(rules);
        after.add(index, exception);

        RouteEffects effects = ADMIN.call(() -> editing.effects(after));
        assertThat(effects.changes())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.where()).allMatch(where -> Boolean.TRUE.equals(where.budgetEffect())));
        change(after);
        assertThat(ADMIN.call(() -> editing.rules()).get(index)).isEqualTo(exception);
    }

    @Test
    void aRuleThatOthersNeedCannotGoAndTheLawsFloorHolds() throws Exception {
        List<RouteRule> rules = ADMIN.call(() -> editing.rules());
        int index = perkada(rules);
        List<RouteRule> without = new ArrayList<>(rules);
        without.remove(index);
        assertThat(ADMIN.call(() -> editing.effects(without)).uncovered()).isNotEmpty();
        assertRefused("route.table.uncovered", () -> change(without));

        RouteRule rule = rules.get(index);
        Route route = rule.route();
        RouteRule unharmonised = new RouteRule(
                rule.instruments(),
                rule.levels(),
                rule.units(),
                rule.subjects(),
                rule.budgetEffect(),
                new Route(route.turns(), route.signatory(), false, false, false, false, route.gazette()),
                rule.note());
        assertRefused("route.table.law", () -> change(with(rules, index, unharmonised)));
        assertRefused("route.rule.noTurn", () -> change(with(rules, index, turns(rule, List.of()))));
        assertThat(RouteRule.demanded(Set.of(Instrument.PERKADA))).containsOnly("harmonisation", "gazette");
    }

    @Test
    void ofTwoWhoChangeTheSameTableTheSecondIsTold() throws Exception {
        List<RouteRule> rules = ADMIN.call(() -> editing.rules());
        int seen = ADMIN.call(() -> editing.version());
        int index = perkada(rules);
        change(with(rules, index, turns(rules.get(index), SIDE_BY_SIDE)));

        assertRefused("route.table.changed", () -> ADMIN.run(() -> editing.change(seen, rules, BASIS)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> LEGAL.run(() -> editing.change(seen, rules, BASIS)));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> LEGAL.call(() -> editing.rules()));
    }

    @Test
    void aNoteIsTextAndNothingElse() throws Exception {
        List<RouteRule> rules = ADMIN.call(() -> editing.rules());
        RouteRule first = rules.getFirst();
        String note = "</description><text>\"x\"</text> & <!DOCTYPE a> ]]>";
        change(with(
                rules,
                0,
                new RouteRule(
                        first.instruments(),
                        first.levels(),
                        first.units(),
                        first.subjects(),
                        first.budgetEffect(),
                        first.route(),
                        note)));
        assertThat(ADMIN.call(() -> editing.rules()).getFirst().note()).isEqualTo(note);
    }

    private void change(List<RouteRule> after) {
        ADMIN.run(() -> editing.change(editing.version(), after, BASIS));
    }

    private static int perkada(List<RouteRule> rules) {
        return rules.indexOf(rules.stream()
                .filter(rule -> rule.instruments().contains(Instrument.PERKADA)
                        && rule.units().contains(WorkspaceType.PERANGKAT_DAERAH))
                .findFirst()
                .orElseThrow());
    }

    private static RouteRule turns(RouteRule rule, List<List<Office>> turns) {
        Route route = rule.route();
        return new RouteRule(
                rule.instruments(),
                rule.levels(),
                rule.units(),
                rule.subjects(),
                rule.budgetEffect(),
                new Route(
                        turns,
                        route.signatory(),
                        route.harmonisation(),
                        route.jointApproval(),
                        route.facilitation(),
                        route.registerNumber(),
                        route.gazette()),
                rule.note());
    }

    private static List<RouteRule> with(List<RouteRule> rules, int index, RouteRule rule) {
        List<RouteRule> after = new ArrayList<>(rules);
        after.set(index, Objects.requireNonNull(rule));
        return after;
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work::run).returns(key, Refused::key);
    }
}
