package id.susun.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.tenant.CaseId;
import id.susun.testing.SusunTest;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** The plans of two fictional governments, against the figures that a person computed for them. */
@SusunTest
@Import(SamplePlan.class)
class SamplePlanTest {

    private static final Map<RiskLevel, String> LEVELS = Map.of(
            RiskLevel.LOW, "rendah",
            RiskLevel.MEDIUM, "sedang",
            RiskLevel.HIGH, "tinggi",
            RiskLevel.VERY_HIGH, "sangat tinggi");

    private final DemoPeople people = DemoPeople.load();

    @Autowired
    private SamplePlan samples;

    @Autowired
    private Implementation implementation;

    @Autowired
    private Workflow workflow;

    @Test
    void marelanLeavesItsSocioCulturalGapOpenAndStartsNevertheless() throws Exception {
        agrees(
                "marelan",
                people.as("perancang.marelan"),
                people.as("pelaksana.marelan"),
                "medan-marelan",
                Instrument.KEPUTUSAN_CAMAT,
                "S.01");
    }

    @Test
    void sawahluntoLeavesOneTechnicalGapOpenAndStartsNevertheless() throws Exception {
        agrees(
                "sawahlunto",
                people.as("perancang.bkpsdm.sawahlunto"),
                people.as("pelaksana.bkpsdm.sawahlunto"),
                "bkpsdm",
                Instrument.PERKADA,
                "T.15");
    }

    private void agrees(
            String name,
            ActingPerson drafter,
            ActingPerson implementer,
            String workspace,
            Instrument instrument,
            String uncovered)
            throws Exception {
        JsonNode sample = SamplePlan.read(name);
        CaseId caseId = samples.play(sample, drafter, implementer, workspace, instrument);

        PlanOverview plan = implementer.call(() -> implementation.overview(caseId));
        assertThat(plan.uncovered())
                .singleElement()
                .satisfies(gap -> assertThat(gap.label()).startsWith(uncovered + " "));
        assertThat(plan.budget())
                .isEqualTo(sample.path("funding").path("total_idr").asLong());
        assertThat(plan.sources())
                .allSatisfy(source -> assertThat(source.left()).isZero());
        for (JsonNode line : sample.path("training_programmes")) {
            assertThat(plan.programmes())
                    .filteredOn(programme ->
                            programme.facts().code().equals(line.path("code").asString()))
                    .singleElement()
                    .satisfies(programme -> {
                        assertThat(programme.facts().totalJp())
                                .isEqualTo(line.path("total_jp").asLong());
                        assertThat(programme.facts().form().track())
                                .isEqualTo(
                                        line.path("delivery_form").asString().equals("klasikal")
                                                ? Track.CLASSICAL
                                                : Track.NON_CLASSICAL);
                    });
        }
        for (JsonNode risk : sample.path("risks")) {
            assertThat(plan.risks())
                    .filteredOn(rated -> rated.code().equals(risk.path("code").asString()))
                    .singleElement()
                    .satisfies(rated -> {
                        assertThat(rated.score()).isEqualTo(risk.path("score").asInt());
                        assertThat(LEVELS.get(plan.settings().bands().of(rated.score())))
                                .isEqualTo(risk.path("level").asString());
                    });
        }

        implementer.run(() -> implementation.startRunning(caseId));
        assertThat(implementer.call(() -> workflow.mine(caseId)).map(OpenStep::step))
                .contains(Step.RUN_PROGRAMMES);
    }
}
