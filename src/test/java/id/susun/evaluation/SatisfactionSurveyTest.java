package id.susun.evaluation;

import static id.susun.evaluation.EvaluationCase.IMPLEMENTER;
import static id.susun.evaluation.EvaluationCase.everyone;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.AuditEntry;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.shell.Failures;
import id.susun.survey.SkmCounts;
import id.susun.tenant.CaseId;
import id.susun.testing.SusunTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Answers of several colleagues: none is lost unseen, none is counted twice. */
@SusunTest
@Import(EvaluationCase.class)
class SatisfactionSurveyTest {

    @Autowired
    private EvaluationCase cases;

    @Autowired
    private Evaluation evaluation;

    @Autowired
    private SatisfactionSurvey survey;

    @Autowired
    private AuditTrail auditTrail;

    @Test
    void countsThatDoNotKnowAColleaguesAnswersReplaceNothing() throws Exception {
        CaseId caseId = cases.complete();
        IMPLEMENTER.run(() -> {
            int seen = version(caseId);
            survey.importAnswers(caseId, "loket.csv", answers(300));

            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> survey.enterCounts(caseId, seen, everyone(3, 330)))
                    .returns("casefile.part.stale", Refused::key);
            assertThat(read(caseId).respondents()).isEqualTo(631);
        });
    }

    @Test
    void replacedCountsAreKeptInTheHistory() throws Exception {
        CaseId caseId = cases.complete();
        IMPLEMENTER.run(() -> survey.enterCounts(caseId, version(caseId), everyone(4, 12)));

        AuditEntry entry = IMPLEMENTER.call(
                () -> auditTrail.read(AuditFilter.of(caseId), null, 1).getFirst());
        assertThat(entry)
                .returns("evaluation.CountsReplaced", AuditEntry::action)
                .returns("331 → 12", AuditEntry::subject);
        assertThat(entry.details()).contains("\"before\":{\"U1\":[0,0,331,0]", "\"after\":{\"U1\":[0,0,0,12]");
    }

    @Test
    void aFileIsCountedOnceAndTheRefusalNamesWhoImportedIt() throws Exception {
        CaseId caseId = cases.complete();
        IMPLEMENTER.run(() -> {
            survey.importAnswers(caseId, "loket.csv", answers(12));

            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> survey.importAnswers(caseId, "salinan.csv", answers(12)))
                    .returns("evaluation.csv.repeated", Refused::key)
                    .satisfies(refusal -> assertThat(Failures.message(refusal))
                            .startsWith("Berkas ini sudah diimpor "
                                    + IMPLEMENTER.person().name() + " pada ")
                            .contains("WIB sebagai loket.csv"));
            assertThat(read(caseId).respondents()).isEqualTo(343);
        });
    }

    @Test
    void aFileMayComeAgainOnceTheAnswersAreEmptied() throws Exception {
        CaseId caseId = cases.complete();
        IMPLEMENTER.run(() -> {
            survey.importAnswers(caseId, "loket.csv", answers(12));
            survey.enterCounts(caseId, version(caseId), SkmCounts.none());
            survey.importAnswers(caseId, "loket.csv", answers(12));
            assertThat(read(caseId).respondents()).isEqualTo(12);
        });
    }

    private SurveyOverview read(CaseId caseId) {
        return requireNonNull(evaluation.overview(caseId).survey());
    }

    private int version(CaseId caseId) {
        return requireNonNull(read(caseId).frame().version());
    }

    private static byte[] answers(int people) {
        return ("U1;U2;U3;U4;U5;U6;U7;U8;U9\n" + "4;4;4;4;4;4;4;4;4\n".repeat(people)).getBytes(StandardCharsets.UTF_8);
    }
}
