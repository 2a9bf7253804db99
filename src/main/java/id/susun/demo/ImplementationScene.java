package id.susun.demo;

import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.demo.Played.Part;
import id.susun.implementation.CompetencyArea;
import id.susun.implementation.Implementation;
import id.susun.implementation.LearningForm;
import id.susun.implementation.PlanContribution;
import id.susun.implementation.PlanCost;
import id.susun.implementation.PlanFunding;
import id.susun.implementation.PlanProgramme;
import id.susun.implementation.PlanRisk;
import id.susun.implementation.Programme;
import id.susun.implementation.ProgrammeFunding;
import id.susun.implementation.ProgrammePlanning;
import id.susun.implementation.ProgrammeStatus;
import id.susun.implementation.ProviderType;
import id.susun.implementation.ReportProgress;
import id.susun.implementation.RiskCategory;
import id.susun.implementation.RiskRegister;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Plays the implementation of a sample: plans its programme, and reports lines as their dates go by. */
@Component
@Profile("demo")
class ImplementationScene {

    private static final Map<String, LearningForm> FORMS = Map.of(
            "Pelatihan teknis", LearningForm.TECHNICAL_TRAINING,
            "Pelatihan manajerial", LearningForm.MANAGERIAL_TRAINING,
            "Workshop/lokakarya", LearningForm.WORKSHOP,
            "Kursus/penataran", LearningForm.COURSE,
            "Bimbingan teknis", LearningForm.TECHNICAL_GUIDANCE,
            "Bimbingan di tempat kerja", LearningForm.GUIDANCE_AT_WORK,
            "E-learning", LearningForm.E_LEARNING,
            "Coaching", LearningForm.COACHING,
            "Komunitas belajar", LearningForm.LEARNING_COMMUNITY,
            "Magang/praktik kerja", LearningForm.INTERNSHIP);

    private static final Map<String, RiskCategory> RISKS = Map.of(
            "anggaran", RiskCategory.BUDGET,
            "resistensi", RiskCategory.RESISTANCE,
            "operasional", RiskCategory.OPERATIONS,
            "hukum", RiskCategory.LEGAL,
            "data", RiskCategory.DATA,
            "kemitraan", RiskCategory.PARTNERSHIP,
            "integritas", RiskCategory.INTEGRITY,
            "pemerataan", RiskCategory.EQUITY);

    private final Implementation implementation;
    private final ProgrammePlanning planning;
    private final ProgrammeFunding funding;
    private final RiskRegister risks;
    private final PolicyThread thread;

    ImplementationScene(
            Implementation implementation,
            ProgrammePlanning planning,
            ProgrammeFunding funding,
            RiskRegister risks,
            PolicyThread thread) {
        this.implementation = implementation;
        this.planning = planning;
        this.funding = funding;
        this.risks = risks;
        this.thread = thread;
    }

    void plan(Sample sample, Played played, LocalDate day) {
        played.on(day, 9, 20).by(Part.IMPLEMENTER, () -> {
            Map<String, UUID> sources = new HashMap<>();
            sample.list("funding.sources")
                    .forEach(row -> sources.put(row.path("code").asString(), source(row, played)));
            sample.list("funding.non_training_costs").forEach(row -> cost(row, sources, played));
            sample.list("funding.in_kind").forEach(row -> contribution(row, played));
            sample.list("training_programmes").forEach(row -> programme(row, sources, played));
            sample.list("risks").forEach(row -> risk(row, played));
            implementation.startRunning(played.id());
        });
    }

    /** Reports every line whose dates had passed by {@code day} as done, and those under way as half done. */
    void report(Played played, LocalDate day) {
        for (Programme programme : implementation.overview(played.id()).programmes()) {
            PlanProgramme facts = programme.facts();
            boolean over = !facts.end().isAfter(day);
            if (over || !facts.start().isAfter(day)) {
                int reached = over ? facts.participants() : facts.participants() / 2;
                Integer version = facts.version();
                ReportProgress report = new ReportProgress(
                        version == null ? 0 : version,
                        over ? ProgrammeStatus.DONE : ProgrammeStatus.RUNNING,
                        reached,
                        (long) reached * facts.jpPerParticipant(),
                        over ? facts.budget() : facts.budget() / 2,
                        day,
                        over ? "Seluruh angkatan selesai dan daftar hadir lengkap." : "Angkatan pertama selesai.");
                played.on(day, 15, 40)
                        .by(Part.IMPLEMENTER, () -> implementation.reportProgress(played.id(), programme.id(), report));
            }
        }
    }

    void finish(Played played, LocalDate day) {
        played.on(day, 16, 10).by(Part.IMPLEMENTER, () -> implementation.finish(played.id()));
    }

    private UUID source(JsonNode row, Played played) {
        return funding.saveSource(
                played.id(),
                new PlanFunding(
                        null,
                        null,
                        row.path("code").asString().replace('_', ' ').toUpperCase(Locale.ROOT),
                        row.path("name").asString(),
                        row.path("legal_basis").asString(),
                        row.path("status").asString(),
                        row.path("amount_idr").asLong()));
    }

    private void cost(JsonNode row, Map<String, UUID> sources, Played played) {
        funding.saveCost(
                played.id(),
                new PlanCost(
                        null,
                        null,
                        source(row, sources),
                        row.path("amount_idr").asLong(),
                        row.path("purpose").asString()));
    }

    private void contribution(JsonNode row, Played played) {
        funding.saveContribution(
                played.id(),
                new PlanContribution(
                        null,
                        null,
                        row.path("partner").asString(),
                        row.path("item").asString(),
                        row.path("estimated_value_idr").asLong()));
    }

    private void programme(JsonNode row, Map<String, UUID> sources, Played played) {
        planning.saveProgramme(
                played.id(),
                new PlanProgramme(
                        null,
                        null,
                        row.path("code").asString(),
                        row.path("title").asString(),
                        area(row.path("competency_type").asString()),
                        FORMS.getOrDefault(row.path("method").asString(), LearningForm.OTHER_NON_CLASSICAL),
                        row.path("jp_per_participant").asInt(),
                        row.path("batches").asInt(),
                        row.path("participants").asInt(),
                        row.path("provider").asString(),
                        provider(row.path("provider_type").asString()),
                        LocalDate.parse(row.path("start").asString()),
                        LocalDate.parse(row.path("end").asString()),
                        row.path("unit_cost_idr").asLong(),
                        row.path("budget_idr").asLong(),
                        source(row, sources),
                        row.path("note").asString("")),
                gaps(row, played));
    }

    private static UUID source(JsonNode row, Map<String, UUID> sources) {
        String code = row.path("funding_source").asString();
        return Objects.requireNonNull(sources.get(code), code);
    }

    /** The gaps of the competencies that the line is linked to. */
    private Set<UUID> gaps(JsonNode row, Played played) {
        Set<String> codes = row.path("linked_competencies")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        return thread.nodes(played.id(), NodeKind.GAP).stream()
                .filter(gap ->
                        codes.contains(gap.label().substring(0, gap.label().indexOf(' '))))
                .map(gap -> gap.id())
                .collect(Collectors.toSet());
    }

    private static CompetencyArea area(String type) {
        return switch (type) {
            case "manajerial" -> CompetencyArea.MANAGERIAL;
            case "sosial kultural" -> CompetencyArea.SOCIO_CULTURAL;
            default -> CompetencyArea.TECHNICAL;
        };
    }

    private static ProviderType provider(String type) {
        return switch (type) {
            case "internal" -> ProviderType.INTERNAL;
            case "perguruan tinggi" -> ProviderType.UNIVERSITY;
            case "swasta" -> ProviderType.PRIVATE;
            default -> ProviderType.GOVERNMENT;
        };
    }

    private void risk(JsonNode row, Played played) {
        risks.saveRisk(
                played.id(),
                new PlanRisk(
                        null,
                        null,
                        row.path("code").asString(),
                        RISKS.getOrDefault(row.path("category").asString(), RiskCategory.OTHER),
                        row.path("description").asString(),
                        row.path("likelihood").asInt(),
                        row.path("impact").asInt(),
                        row.path("mitigation").asString(),
                        row.path("owner").asString(),
                        row.path("communication").asString("")));
    }
}
