package id.susun.evaluation;

import id.susun.casefile.Instrument;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.survey.SkmCounts;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.workflow.Step;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Cases of the agency for personnel in Kabupaten Lebong whose results are being measured. */
@TestComponent
class EvaluationCase {

    static final ActingPerson IMPLEMENTER = DemoPeople.load().as("pelaksana.bkpsdm.lebong");
    static final ActingPerson HEAD = DemoPeople.load().as("kepala.bkpsdm.lebong");
    static final String REASON = "Sasaran utama belum tercapai.";

    private final CaseJourney journey;
    private final Evaluation evaluation;
    private final IndicatorRegister indicators;
    private final SatisfactionSurvey survey;

    EvaluationCase(
            CaseJourney journey, Evaluation evaluation, IndicatorRegister indicators, SatisfactionSurvey survey) {
        this.journey = journey;
        this.evaluation = evaluation;
        this.indicators = indicators;
        this.survey = survey;
    }

    /** A case that waits for its results and has none yet. */
    CaseId open() throws Exception {
        return journey.at(
                        Step.MEASURE_RESULTS,
                        "perancang.bkpsdm.lebong",
                        "bkpsdm",
                        Instrument.PERKADA,
                        "Pengembangan kompetensi ASN")
                .id();
    }

    /** A case whose evaluation lacks nothing. */
    CaseId complete() throws Exception {
        CaseId caseId = open();
        IMPLEMENTER.run(() -> {
            indicators.save(caseId, indicator("I1", "93.2"));
            int version = survey.save(caseId, frame(null));
            survey.enterCounts(caseId, version, everyone(3, 331));
        });
        return caseId;
    }

    /** A case that waits for its decision. */
    CaseId submitted() throws Exception {
        CaseId caseId = complete();
        IMPLEMENTER.run(() -> evaluation.submit(caseId, null));
        return caseId;
    }

    static SkmCounts everyone(int answer, int people) {
        int[] cells = new int[36];
        Arrays.setAll(cells, cell -> cell % 4 == answer - 1 ? people : 0);
        return SkmCounts.of(cells);
    }

    static SaveIndicator indicator(String code, @Nullable String actual) {
        return new SaveIndicator(
                null,
                null,
                code,
                "PNS yang memenuhi 20 JP",
                IndicatorLevel.OUTPUT,
                "%",
                "jumlah PNS ≥20 JP ÷ jumlah PNS × 100",
                "semesteran",
                "riwayat pembelajaran",
                new BigDecimal("41.3"),
                new BigDecimal("90"),
                actual == null ? null : new BigDecimal(actual),
                Set.of());
    }

    static SaveSurvey frame(@Nullable Integer version) {
        return new SaveSurvey(version, "Semester II 2026", "Layanan kepegawaian", 2400, new BigDecimal("77.42"));
    }

    static SaveFinding finding(@Nullable Integer score) {
        return new SaveFinding(null, null, EvaluationMethod.DUNN, "Efektivitas", score, "Kesenjangan layanan turun");
    }

    static SaveFollowUp followUp(LocalDate due) {
        return new SaveFollowUp(
                null, null, "Tampilkan standar waktu di loket", "U3", "Sekretariat", due, FollowUpStatus.RUNNING);
    }
}
