package id.susun.demo;

import id.susun.demo.Played.Part;
import id.susun.needs.CompetencyGaps;
import id.susun.needs.CompetencyType;
import id.susun.needs.DescribeUnit;
import id.susun.needs.EvidenceKind;
import id.susun.needs.EvidenceRegister;
import id.susun.needs.NeedsAnalysis;
import id.susun.needs.NoteEvidence;
import id.susun.needs.PolicyOptions;
import id.susun.needs.RecordGap;
import id.susun.needs.SaveProblem;
import id.susun.needs.TraitKind;
import id.susun.needs.UnitProfiles;
import id.susun.needs.Usg;
import id.susun.needs.Verdict;
import id.susun.needs.WeighOption;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Plays the needs analysis of a sample, to its verification. */
@Component
@Profile("demo")
class NeedsScene {

    /** Gaps from which a unit is called strong or weak, in levels. */
    private static final double SMALL = 0.25;

    private static final double LARGE = 0.9;

    private final NeedsAnalysis analysis;
    private final CompetencyGaps gaps;
    private final PolicyOptions options;
    private final EvidenceRegister evidence;
    private final UnitProfiles profiles;

    NeedsScene(
            NeedsAnalysis analysis,
            CompetencyGaps gaps,
            PolicyOptions options,
            EvidenceRegister evidence,
            UnitProfiles profiles) {
        this.analysis = analysis;
        this.gaps = gaps;
        this.options = options;
        this.evidence = evidence;
        this.profiles = profiles;
    }

    void play(Sample sample, Played played, LocalDate start, LocalDate end) {
        played.on(start.plusDays(1), 9, 10).by(Part.DRAFTER, () -> problem(sample, played));
        played.on(start.plusDays(2), 10, 5).by(Part.DRAFTER, () -> evidence(sample, played, start));
        played.on(end.minusDays(3), 13, 20)
                .by(
                        Part.DRAFTER,
                        () -> sample.list("needs_analysis.competency_assessments")
                                .forEach(row -> gap(row, played)));
        played.on(end.minusDays(2), 10, 45)
                .by(
                        Part.DRAFTER,
                        () -> sample.list("needs_analysis.competency_assessments")
                                .forEach(row -> trait(row, played)));
        played.on(end.minusDays(1), 15, 0)
                .by(
                        Part.DRAFTER,
                        () -> sample.list("needs_analysis.options").forEach(row -> option(sample, row, played)));
        played.on(end, 9, 30).by(Part.DRAFTER, () -> analysis.submit(played.id()));
        played.on(end, 14, 15)
                .by(
                        Part.HEAD,
                        () -> analysis.verify(
                                played.id(),
                                new Verdict.Agreed("Data asesmen dan survei sudah sesuai keadaan unit kerja.")));
    }

    private void problem(Sample sample, Played played) {
        analysis.saveProblem(
                played.id(),
                new SaveProblem(
                        null,
                        sample.text("needs_analysis.problem_statement"),
                        sample.text("meta.seed_title"),
                        sample.text("needs_analysis.performance_gap_note"),
                        sample.text("needs_analysis.period")));
    }

    private void evidence(Sample sample, Played played, LocalDate day) {
        for (JsonNode method : sample.list("needs_analysis.methods")) {
            String text = method.asString();
            evidence.note(
                    played.id(),
                    new NoteEvidence(
                            null,
                            null,
                            kind(text),
                            text,
                            "Metode pengumpulan data: " + text + ".",
                            day,
                            respondents(sample, text),
                            Set.of()));
        }
    }

    private static EvidenceKind kind(String method) {
        if (method.contains("survei")) {
            return EvidenceKind.SURVEY;
        }
        if (method.contains("wawancara")) {
            return EvidenceKind.INTERVIEW;
        }
        if (method.contains("penilaian") || method.contains("asesmen")) {
            return EvidenceKind.ASSESSMENT;
        }
        if (method.contains("pengaduan")) {
            return EvidenceKind.COMPLAINTS;
        }
        if (method.contains("observasi")) {
            return EvidenceKind.OBSERVATION;
        }
        return EvidenceKind.DOCUMENT;
    }

    private static @Nullable Integer respondents(Sample sample, String method) {
        String key = switch (kind(method)) {
            case SURVEY -> "survey";
            case INTERVIEW -> "interview";
            case ASSESSMENT -> "assessed";
            case COMPLAINTS -> "complaints_reviewed";
            default -> "";
        };
        JsonNode number = sample.at("needs_analysis.respondents").path(key);
        return number.isInt() ? number.asInt() : null;
    }

    private void gap(JsonNode row, Played played) {
        JsonNode usg = row.path("usg");
        gaps.record(
                played.id(),
                new RecordGap(
                        null,
                        null,
                        row.path("unit").asString(),
                        row.path("position_group").asString(),
                        row.path("competency_code").asString(),
                        row.path("competency").asString(),
                        switch (row.path("competency_type").asString()) {
                            case "manajerial" -> CompetencyType.MANAGERIAL;
                            case "sosial kultural" -> CompetencyType.SOCIO_CULTURAL;
                            default -> CompetencyType.TECHNICAL;
                        },
                        row.path("employees").asInt(),
                        row.path("required_level").asInt(),
                        row.path("actual_level_avg").decimalValue(),
                        new Usg(
                                usg.path("urgency").asInt(),
                                usg.path("seriousness").asInt(),
                                usg.path("growth").asInt())));
    }

    /** What the figures say of a unit at their two ends; between them there is nothing to point out. */
    private void trait(JsonNode row, Played played) {
        double gap = row.path("gap").asDouble();
        if (gap > SMALL && gap < LARGE) {
            return;
        }
        boolean strong = gap <= SMALL;
        String text = strong
                ? "%s sudah hampir atau sepenuhnya memenuhi level yang dipersyaratkan."
                : "%s masih jauh di bawah level yang dipersyaratkan.";
        profiles.describe(
                played.id(),
                new DescribeUnit(
                        null,
                        null,
                        row.path("unit").asString(),
                        strong ? TraitKind.STRENGTH : TraitKind.WEAKNESS,
                        text.formatted(row.path("competency").asString())));
    }

    private void option(Sample sample, JsonNode row, Played played) {
        String code = row.path("code").asString();
        options.weigh(
                played.id(),
                new WeighOption(
                        null,
                        null,
                        code,
                        row.path("name").asString(),
                        row.path("cost_idr").asLong(),
                        row.path("benefit").asString(),
                        row.path("score").asInt(),
                        code.equals(sample.text("needs_analysis.recommended_option"))));
    }
}
