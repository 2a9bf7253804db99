package id.susun.approval.ui;

import id.susun.approval.Route;
import id.susun.approval.RouteEffects;
import id.susun.approval.RouteRule;
import id.susun.casefile.Subject;
import id.susun.casefile.Subjects;
import id.susun.identity.Office;
import id.susun.shell.Labels;
import id.susun.shell.Texts;
import id.susun.tenant.Tenant;
import id.susun.workflow.Step;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules and ways in the words of those who work by them. */
record RouteWords(Tenant tenant, List<Subject> affairs) implements Serializable {

    /** The steps that a rule may ask for beside initials and signature, in order, by the names of the table's outputs. */
    static final List<String> STEPS =
            List.of("harmonisation", "jointApproval", "facilitation", "registerNumber", "gazette");

    private static final Map<String, Step> NAMED = Map.of(
            "harmonisation", Step.HARMONISATION,
            "jointApproval", Step.JOINT_APPROVAL,
            "facilitation", Step.FACILITATION,
            "registerNumber", Step.REGISTER_NUMBER,
            "gazette", Step.PROMULGATE);

    static RouteWords of(Tenant tenant, Subjects subjects) {
        return new RouteWords(tenant, subjects.all());
    }

    /** "Peraturan Kepala Daerah dari perangkat daerah". */
    String title(RouteRule rule) {
        return Texts.text(
                "route.rule.title",
                any("route.rule.anyInstrument", rule.instruments(), "instrument"),
                any("route.rule.anyUnit", rule.units(), "route.unit"));
    }

    /** What else must be true, one thing each. */
    List<String> conditions(RouteRule rule) {
        List<String> conditions = new ArrayList<>();
        if (!rule.subjects().isEmpty()) {
            conditions.add(Texts.text(
                    "route.rule.subject",
                    rule.subjects().stream().map(this::affair).sorted().collect(Collectors.joining(", "))));
        }
        if (rule.budgetEffect() != null) {
            conditions.add(budget(rule.budgetEffect()));
        }
        return conditions;
    }

    String situation(RouteEffects.Situation situation) {
        StringBuilder words = new StringBuilder(Texts.text(
                "route.rule.title",
                Texts.label("instrument", situation.instrument()),
                Texts.label("route.unit", situation.unit())));
        if (situation.subject() != null) {
            words.append(", ").append(Texts.text("route.rule.subject", affair(situation.subject())));
        }
        if (situation.budgetEffect() != null) {
            words.append(", ").append(budget(situation.budgetEffect()));
        }
        return words.toString();
    }

    /** The places on the way in order; those of one turn are one place. */
    List<String> places(Route route) {
        List<String> places = new ArrayList<>();
        route.turns().forEach(turn -> places.add(turn.stream().map(this::office).collect(Collectors.joining(" + "))));
        route.externalSteps().forEach(step -> places.add(Texts.label("step", step)));
        places.add(Texts.text("route.rule.signed", office(route.signatory())));
        if (route.gazette()) {
            places.add(Texts.label("step", Step.PROMULGATE));
        }
        return places;
    }

    String office(Office office) {
        return switch (office) {
            case KEPALA_PD -> Texts.text("route.rule.head");
            case KEPALA_DAERAH -> tenant.headTitle();
            default -> Labels.office(office);
        };
    }

    String step(String output) {
        return Texts.label("step", Objects.requireNonNull(NAMED.get(output)));
    }

    String affair(String code) {
        return affairs.stream()
                .filter(subject -> subject.code().equals(code))
                .map(Subject::name)
                .findFirst()
                .orElse(code);
    }

    static String budget(@Nullable Boolean effect) {
        return effect == null
                ? Texts.text("route.rule.budget.any")
                : Texts.text(effect ? "route.budget.YA" : "route.budget.TIDAK");
    }

    private static String any(String key, Collection<? extends Enum<?>> values, String bundle) {
        return values.isEmpty()
                ? Texts.text(key)
                : values.stream()
                        .sorted((one, other) -> Integer.compare(one.ordinal(), other.ordinal()))
                        .map(value -> Texts.label(bundle, value))
                        .collect(Collectors.joining(", "));
    }
}
