package id.susun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.CaseSummary;
import id.susun.casefile.Instrument;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

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

    @Test
    void theWholeSampleGoesThroughTheServicesAndLacksNothingForTheHandIn() throws Exception {
        CaseSummary opened = journey.at(
                Step.MEASURE_RESULTS, "perancang.bkpsdm.medan", "bkpsdm", Instrument.PERKADA, "Evaluasi contoh");
        DemoClock clock = new DemoClock();
        Played played = new DemoCast(DemoPeople.load(), clock)
                .play(new TenantId("kota-medan"), "bkpsdm.medan", "kepala.bkpsdm.medan", "medan", "walikota.medan");
        played.opened(opened);
        try {
            new EvaluationScene(indicators, survey, findings, followUps)
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
}
