package id.susun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.CaseSummary;
import id.susun.casefile.Instrument;
import id.susun.casefile.PolicyThread;
import id.susun.evaluation.Evaluation;
import id.susun.evaluation.EvaluationOverview;
import id.susun.evaluation.FindingRegister;
import id.susun.evaluation.FollowUpRegister;
import id.susun.evaluation.IndicatorRegister;
import id.susun.evaluation.SatisfactionSurvey;
import id.susun.evaluation.SaveFinding;
import id.susun.identity.DemoPeople;
import id.susun.tenant.TenantId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@SusunTest
class EvaluationSceneTest {

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Evaluation evaluation;

    @Autowired
    private IndicatorRegister indicators;

    @Autowired
    private SatisfactionSurvey survey;

    @Autowired
    private FindingRegister findings;

    @Autowired
    private FollowUpRegister followUps;

    @Autowired
    private PolicyThread thread;

    @Test
    void theWholeSampleGoesThroughTheServicesAndLacksNothingForTheHandIn() throws Exception {
        CaseSummary opened = journey.at(
                Step.MEASURE_RESULTS, "perancang.bkpsdm.medan", "bkpsdm", Instrument.PERKADA, "Evaluasi contoh");
        DemoClock clock = new DemoClock();
        Played played = new DemoCast(DemoPeople.load(), clock)
                .play(new TenantId("kota-medan"), "bkpsdm.medan", "kepala.bkpsdm.medan", "medan", "walikota.medan");
        played.opened(opened);
        try {
            new EvaluationScene(indicators, survey, findings, followUps, thread)
                    .play(Sample.read("marelan"), played, LocalDate.of(2026, 11, 9));
        } finally {
            clock.backToNow();
        }

        EvaluationOverview overview = played.by(Played.Part.IMPLEMENTER, () -> evaluation.overview(opened.id()));
        assertThat(overview.missing()).isEmpty();
        assertThat(overview.conclusion()).isNull();
        assertThat(overview.indicators()).hasSize(5);
        assertThat(overview.reached()).isEqualTo(1);
        assertThat(overview.findings())
                .hasSize(10)
                .extracting(SaveFinding::finding)
                .contains(
                        "Kenaikan nilai uji: 61,5 menjadi 79,8 (akhir kegiatan).",
                        "Waktu layanan: 38 menjadi 22 menit (6 bulan).");
        assertThat(overview.followUps()).hasSize(5);
        assertThat(overview.survey())
                .isNotNull()
                .satisfies(read -> assertThat(read.warnings()).isEmpty())
                .satisfies(read -> assertThat(read.change().orElseThrow()).isEqualByComparingTo("3.88"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"marelan", "sawahlunto"})
    void everyIndicatorOfASampleNamesGapsAndProgrammesThatAreThere(String name) {
        Sample sample = Sample.read(name);
        Set<String> there = Stream.concat(
                        sample.list("needs_analysis.competency_assessments").stream()
                                .map(row -> row.path("competency_code").asString()),
                        sample.list("training_programmes").stream()
                                .map(row -> row.path("code").asString()))
                .collect(Collectors.toSet());
        assertThat(sample.list("indicators"))
                .allSatisfy(
                        row -> assertThat(row.path("linked_to").valueStream().map(JsonNode::asString))
                                .isNotEmpty()
                                .isSubsetOf(there));
    }
}
