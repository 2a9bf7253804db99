package id.susun.demo;

import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadNode;
import id.susun.demo.Played.Part;
import id.susun.evaluation.EvaluationMethod;
import id.susun.evaluation.FindingRegister;
import id.susun.evaluation.FollowUpRegister;
import id.susun.evaluation.FollowUpStatus;
import id.susun.evaluation.IndicatorLevel;
import id.susun.evaluation.IndicatorRegister;
import id.susun.evaluation.SatisfactionSurvey;
import id.susun.evaluation.SaveFinding;
import id.susun.evaluation.SaveFollowUp;
import id.susun.evaluation.SaveIndicator;
import id.susun.evaluation.SaveSurvey;
import id.susun.survey.SkmCounts;
import id.susun.survey.SkmElement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Plays the evaluation of a sample as far as its results go; the hand-in is left for whoever tries the demo. */
@Component
@Profile("demo")
class EvaluationScene {

    private final IndicatorRegister indicators;
    private final SatisfactionSurvey survey;
    private final FindingRegister findings;
    private final FollowUpRegister followUps;
    private final PolicyThread thread;

    EvaluationScene(
            IndicatorRegister indicators,
            SatisfactionSurvey survey,
            FindingRegister findings,
            FollowUpRegister followUps,
            PolicyThread thread) {
        this.indicators = indicators;
        this.survey = survey;
        this.findings = findings;
        this.followUps = followUps;
        this.thread = thread;
    }

    /** Takes five days from {@code start}. */
    void play(Sample sample, Played played, LocalDate start) {
        played.on(start, 9, 15)
                .by(Part.IMPLEMENTER, () -> sample.list("indicators").forEach(row -> indicator(sample, row, played)));
        played.on(start.plusDays(1), 10, 0).by(Part.IMPLEMENTER, () -> answers(sample, played));
        played.on(start.plusDays(3), 13, 30).by(Part.IMPLEMENTER, () -> {
            sample.list("evaluation.kirkpatrick").forEach(row -> kirkpatrick(row, played));
            sample.list("evaluation.dunn").forEach(row -> dunn(row, played));
        });
        played.on(start.plusDays(4), 14, 45).by(Part.IMPLEMENTER, () -> {
            sample.list("skm.follow_up").forEach(row -> followUp(row, played));
            sample.list("follow_up_actions").forEach(row -> followUp(row, played));
        });
    }

    private void indicator(Sample sample, JsonNode row, Played played) {
        indicators.save(
                played.id(),
                new SaveIndicator(
                        null,
                        null,
                        row.path("code").asString(),
                        row.path("name").asString(),
                        IndicatorLevel.valueOf(row.path("level").asString().toUpperCase(Locale.ROOT)),
                        row.path("unit").asString(),
                        formula(sample, row),
                        row.path("frequency").asString(),
                        row.path("source").asString(),
                        decimal(row, "baseline"),
                        row.path("target").decimalValue(),
                        decimal(row, "actual"),
                        restsOn(row, played)));
    }

    /** The gaps and programmes whose effect it shows, by the codes with which their labels begin. */
    private Set<UUID> restsOn(JsonNode row, Played played) {
        Set<String> codes =
                row.path("linked_to").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        return thread.nodes(played.id()).stream()
                .filter(node -> node.kind() == NodeKind.GAP || node.kind() == NodeKind.PROGRAMME)
                .filter(node ->
                        codes.contains(node.label().substring(0, node.label().indexOf(' '))))
                .map(ThreadNode::id)
                .collect(Collectors.toSet());
    }

    /** Some of the samples' indicators only say where in the file their formula stands. */
    private static String formula(Sample sample, JsonNode row) {
        String formula = row.path("formula").asString();
        return formula.startsWith("lihat ") ? sample.text(formula.substring("lihat ".length())) : formula;
    }

    private static @Nullable BigDecimal decimal(JsonNode row, String field) {
        return row.path(field).isNumber() ? row.path(field).decimalValue() : null;
    }

    private void answers(Sample sample, Played played) {
        int version = survey.save(
                played.id(),
                new SaveSurvey(
                        null,
                        sample.text("skm.period"),
                        sample.text("skm.service_unit"),
                        sample.at("skm.population").asLong(),
                        decimal(sample.at("skm"), "previous_conversion")));
        SkmCounts counts = SkmCounts.none();
        for (JsonNode row : sample.list("skm.elements")) {
            SkmElement element = SkmElement.valueOf(row.path("code").asString());
            for (int answer = SkmCounts.LOWEST; answer <= SkmCounts.HIGHEST; answer++) {
                counts = counts.plus(
                        element,
                        answer,
                        row.path("answers").path(Integer.toString(answer)).asInt());
            }
        }
        survey.enterCounts(played.id(), version, counts);
    }

    private void kirkpatrick(JsonNode row, Played played) {
        String criterion =
                "Jenjang " + row.path("level").asInt() + " " + row.path("name").asString();
        finding(EvaluationMethod.KIRKPATRICK, criterion, null, measured(row), played);
    }

    /** "Kenaikan nilai uji: 61,5 menjadi 79,8 (akhir kegiatan).", whichever figures the row holds. */
    private static String measured(JsonNode row) {
        List<String> parts = new ArrayList<>();
        if (row.has("value")) {
            parts.add(number(row, "value") + " pada skala " + row.path("scale").asString());
        }
        if (row.has("value_pct")) {
            parts.add(number(row, "value_pct") + "%");
        }
        if (row.has("pre")) {
            parts.add(number(row, "pre") + " menjadi " + number(row, "post"));
        }
        if (row.has("baseline")) {
            parts.add(number(row, "baseline") + " menjadi " + number(row, "actual") + " "
                    + row.path("unit").asString());
        }
        String indicator = row.path("indicator").asString();
        return indicator.substring(0, 1).toUpperCase(Locale.ROOT) + indicator.substring(1) + ": "
                + String.join(", ", parts) + " (" + row.path("when").asString() + ").";
    }

    private static String number(JsonNode row, String field) {
        return row.path(field).decimalValue().toPlainString().replace('.', ',');
    }

    private void dunn(JsonNode row, Played played) {
        finding(
                EvaluationMethod.DUNN,
                row.path("criterion").asString(),
                row.path("score_1_5").asInt(),
                row.path("finding").asString(),
                played);
    }

    private void finding(
            EvaluationMethod method, String criterion, @Nullable Integer score, String text, Played played) {
        findings.save(played.id(), new SaveFinding(null, null, method, criterion, score, text));
    }

    private void followUp(JsonNode row, Played played) {
        followUps.save(
                played.id(),
                new SaveFollowUp(
                        null,
                        null,
                        row.path("action").asString(),
                        row.path("element").asString(""),
                        row.path("owner").asString(),
                        LocalDate.parse(row.path("due").asString()),
                        switch (row.path("status").asString()) {
                            case "berjalan" -> FollowUpStatus.RUNNING;
                            case "selesai" -> FollowUpStatus.DONE;
                            default -> FollowUpStatus.PLANNED;
                        }));
    }
}
