package id.susun.implementation;

import id.susun.casefile.Instrument;
import id.susun.identity.ActingPerson;
import id.susun.needs.CompetencyGaps;
import id.susun.needs.CompetencyType;
import id.susun.needs.RecordGap;
import id.susun.needs.Usg;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.workflow.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Enters the gaps and the plan of a sample through the services, as its people would. */
@TestComponent
@SuppressWarnings("NullAway") // A name that the samples and these tables do not share fails where it is looked up.
class SamplePlan {

    private static final Map<String, CompetencyType> TYPES = Map.of(
            "manajerial", CompetencyType.MANAGERIAL,
            "sosial kultural", CompetencyType.SOCIO_CULTURAL,
            "sosiokultural", CompetencyType.SOCIO_CULTURAL,
            "teknis", CompetencyType.TECHNICAL);
    private static final Map<String, ProviderType> PROVIDERS = Map.of(
            "internal", ProviderType.INTERNAL,
            "pemerintah", ProviderType.GOVERNMENT,
            "perguruan tinggi", ProviderType.UNIVERSITY,
            "swasta", ProviderType.PRIVATE);

    private final CaseJourney journey;
    private final CompetencyGaps gaps;
    private final ProgrammeFunding funding;
    private final ProgrammePlanning planning;
    private final RiskRegister risks;
    private final MessageSource messages;

    SamplePlan(
            CaseJourney journey,
            CompetencyGaps gaps,
            ProgrammeFunding funding,
            ProgrammePlanning planning,
            RiskRegister risks,
            MessageSource messages) {
        this.journey = journey;
        this.gaps = gaps;
        this.funding = funding;
        this.planning = planning;
        this.risks = risks;
        this.messages = messages;
    }

    static JsonNode read(String name) {
        try (var file = new ClassPathResource("demo/samples/" + name + ".json").getInputStream()) {
            return JsonMapper.shared().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CaseId play(
            JsonNode sample, ActingPerson drafter, ActingPerson implementer, String workspace, Instrument instrument)
            throws Exception {
        CaseId caseId = journey.at(
                        Step.ANALYSE_NEEDS, drafter.person().username(), workspace, instrument, "Contoh " + workspace)
                .id();
        Map<String, Set<UUID>> byCode = new HashMap<>();
        for (JsonNode gap : sample.path("needs_analysis").path("competency_assessments")) {
            UUID id = drafter.call(() -> gaps.record(caseId, gap(gap)));
            byCode.computeIfAbsent(gap.path("competency_code").asString(), code -> new HashSet<>())
                    .add(id);
        }
        journey.advance(caseId, implementer.membership().tenant(), Step.PLAN_PROGRAMMES);
        implementer.run(() -> plan(caseId, sample, byCode));
        return caseId;
    }

    private void plan(CaseId caseId, JsonNode sample, Map<String, Set<UUID>> gapsByCode) {
        Map<String, UUID> sources = new HashMap<>();
        for (JsonNode source : sample.path("funding").path("sources")) {
            String code = source.path("code").asString();
            sources.put(
                    code,
                    funding.saveSource(
                            caseId,
                            new PlanFunding(
                                    null,
                                    null,
                                    code,
                                    source.path("name").asString(),
                                    source.path("legal_basis").asString(),
                                    source.path("status").asString(),
                                    source.path("amount_idr").asLong())));
        }
        for (JsonNode cost : sample.path("funding").path("non_training_costs")) {
            UUID source = sources.get(cost.path("funding_source").asString());
            funding.saveCost(
                    caseId,
                    new PlanCost(
                            null,
                            null,
                            source,
                            cost.path("amount_idr").asLong(),
                            cost.path("purpose").asString()));
        }
        for (JsonNode gift : sample.path("funding").path("in_kind")) {
            funding.saveContribution(
                    caseId,
                    new PlanContribution(
                            null,
                            null,
                            gift.path("partner").asString(),
                            gift.path("item").asString(),
                            gift.path("estimated_value_idr").asLong()));
        }
        for (JsonNode line : sample.path("training_programmes")) {
            Set<UUID> ties = new HashSet<>();
            line.path("linked_competencies").forEach(code -> ties.addAll(gapsByCode.get(code.asString())));
            planning.saveProgramme(
                    caseId, line(line, sources.get(line.path("funding_source").asString())), ties);
        }
        for (JsonNode risk : sample.path("risks")) {
            risks.saveRisk(caseId, risk(risk));
        }
    }

    private static RecordGap gap(JsonNode gap) {
        JsonNode usg = gap.path("usg");
        return new RecordGap(
                null,
                null,
                gap.path("unit").asString(),
                gap.path("position_group").asString(),
                gap.path("competency_code").asString(),
                gap.path("competency").asString(),
                TYPES.get(gap.path("competency_type").asString()),
                gap.path("employees").asInt(),
                gap.path("required_level").asInt(),
                new BigDecimal(gap.path("actual_level_avg").asString()),
                new Usg(
                        usg.path("urgency").asInt(),
                        usg.path("seriousness").asInt(),
                        usg.path("growth").asInt()));
    }

    private PlanProgramme line(JsonNode line, UUID source) {
        return new PlanProgramme(
                null,
                null,
                line.path("code").asString(),
                line.path("title").asString(),
                CompetencyArea.valueOf(
                        TYPES.get(line.path("competency_type").asString()).name()),
                form(line.path("method").asString()),
                line.path("jp_per_participant").asInt(),
                line.path("batches").asInt(),
                line.path("participants").asInt(),
                line.path("provider").asString(),
                PROVIDERS.get(line.path("provider_type").asString()),
                LocalDate.parse(line.path("start").asString()),
                LocalDate.parse(line.path("end").asString()),
                line.path("unit_cost_idr").asLong(),
                line.path("budget_idr").asLong(),
                source,
                line.path("note").asString(""));
    }

    /** A form by its label, or by the first of two that share a line of the sample: "Kursus/penataran". */
    LearningForm form(String method) {
        List<String> names = List.of(method, method.split("/")[0]);
        return Arrays.stream(LearningForm.values())
                .filter(form -> names.contains(messages.getMessage("implementation.form." + form, null, Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form " + method));
    }

    private static PlanRisk risk(JsonNode risk) {
        Map<String, RiskCategory> categories = Map.of(
                "anggaran", RiskCategory.BUDGET,
                "resistensi", RiskCategory.RESISTANCE,
                "operasional", RiskCategory.OPERATIONS,
                "hukum", RiskCategory.LEGAL,
                "data", RiskCategory.DATA,
                "kemitraan", RiskCategory.PARTNERSHIP,
                "integritas", RiskCategory.INTEGRITY,
                "pemerataan", RiskCategory.EQUITY);
        return new PlanRisk(
                null,
                null,
                risk.path("code").asString(),
                categories.get(risk.path("category").asString()),
                risk.path("description").asString(),
                risk.path("likelihood").asInt(),
                risk.path("impact").asInt(),
                risk.path("mitigation").asString(),
                risk.path("owner").asString(),
                risk.path("communication").asString(""));
    }
}
