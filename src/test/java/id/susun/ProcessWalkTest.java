package id.susun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The models alone, walked on a real engine: where a case goes after each decision. */
class ProcessWalkTest extends CaseWalk {

    @Test
    void aPerkadaTravelsFromNeedsToItsAmendment() {
        start("PERKADA", "PERANGKAT_DAERAH");
        throughNeedsAndConsultation();
        complete("draft-text", "draftingOutcome", "submitted");
        initials("KEPALA_PD", "KABAG_HUKUM", "ASISTEN", "SEKDA");
        answer("harmonisation", "passed");
        answer("facilitation", "passed");
        assertThat(groups()).containsExactly("office:KEPALA_DAERAH");
        complete("sign", "decision", "approve");
        complete("assign-number");
        assertThat(groups()).containsExactly("office:SEKDA");
        complete("promulgate");
        complete("plan-programmes");
        complete("run-programmes");
        complete("measure-results");
        complete("decide-next", "evaluationOutcome", "amend");

        assertEndedAt("ended-amended");
        assertThat(beans.calls)
                .containsExactly(
                        "enter needs " + caseId,
                        "enter consultation " + caseId,
                        "enter drafting " + caseId,
                        "freeze freeze-version " + caseId,
                        "enter approval " + caseId,
                        "submission start-submission " + caseId,
                        "enter implementation " + caseId,
                        "enter evaluation " + caseId,
                        "next start-amendment " + caseId,
                        "close ended-amended " + caseId);
        assertThat(outcome("approvalOutcome")).isEqualTo("approved");
        assertThat(outcome("evaluationOutcome")).isEqualTo("amend");
    }

    @Test
    void verificationCanSendTheAnalysisBack() {
        start("PERKADA", "PERANGKAT_DAERAH");
        complete("analyse-needs");
        complete("verify-needs", "decision", "return");
        assertThat(step().getTaskDefinitionKey()).isEqualTo("analyse-needs");
    }

    @Test
    void consultationHoldsWhileAnInputIsUnanswered() {
        start("PERKADA", "PERANGKAT_DAERAH");
        complete("analyse-needs");
        complete("verify-needs", "decision", "approve");
        complete("plan-consultation");
        complete("gather-inputs");
        beans.unanswered = 2;
        complete("answer-inputs");
        assertThat(step().getTaskDefinitionKey()).isEqualTo("answer-inputs");
        beans.unanswered = 0;
        complete("answer-inputs");
        assertThat(step().getTaskDefinitionKey()).isEqualTo("draft-text");
    }

    @Test
    void draftingCanAskForAnotherConsultation() {
        start("PERKADA", "PERANGKAT_DAERAH");
        throughNeedsAndConsultation();
        complete("draft-text", "draftingOutcome", "consult");
        assertThat(step().getTaskDefinitionKey()).isEqualTo("plan-consultation");
        assertThat(beans.calls).endsWith("enter drafting " + caseId, "enter consultation " + caseId);
    }

    @Test
    void aReturnedInitialStopsTheChainAndLeadsBackToDrafting() {
        start("PERKADA", "PERANGKAT_DAERAH");
        toApproval();
        initials("KEPALA_PD");
        complete("initial-draft", "decision", "return");
        assertThat(step().getTaskDefinitionKey()).isEqualTo("draft-text");
        assertThat(outcome("approvalOutcome")).isEqualTo("returned");

        complete("draft-text", "draftingOutcome", "submitted");
        initials("KEPALA_PD", "KABAG_HUKUM", "ASISTEN", "SEKDA");
        assertThat(waitingAt("harmonisation")).isTrue();
    }

    @Test
    void aRepairAskedByHarmonisationLeadsBackToDrafting() {
        start("PERKADA", "PERANGKAT_DAERAH");
        toApproval();
        initials("KEPALA_PD", "KABAG_HUKUM", "ASISTEN", "SEKDA");
        answer("harmonisation", "repair");
        assertThat(step().getTaskDefinitionKey()).isEqualTo("draft-text");
        assertThat(outcome("approvalOutcome")).isEqualTo("returned");
    }

    @Test
    void aRejectingSignatoryEndsTheCase() {
        start("KEPUTUSAN_CAMAT", "KECAMATAN");
        toApproval();
        initials("KABAG_HUKUM");
        assertThat(groups()).containsExactly("office:KEPALA_PD");
        complete("sign", "decision", "reject");
        assertEndedAt("ended-rejected");
        assertThat(beans.calls).endsWith("close ended-rejected " + caseId);
    }

    @Test
    void aKeputusanIsNumberedButNotPromulgated() {
        start("KEPUTUSAN_KDH", "BAGIAN_HUKUM");
        toApproval();
        initials("KABAG_HUKUM", "ASISTEN", "SEKDA");
        complete("sign", "decision", "approve");
        complete("assign-number");
        assertThat(step().getTaskDefinitionKey()).isEqualTo("plan-programmes");
    }

    @Test
    void aPerdaIsNotSignedWithoutItsRegisterNumber() {
        start("PERDA", "PERANGKAT_DAERAH");
        toApproval();
        initials("KEPALA_PD", "KABAG_HUKUM", "ASISTEN", "SEKDA");
        answer("harmonisation", "passed");
        answer("joint-approval", "passed");
        answer("facilitation", "passed");
        assertThat(tasks.createTaskQuery().processInstanceBusinessKey(caseId).count())
                .isZero();
        answer("register-number", "passed");
        assertThat(step().getTaskDefinitionKey()).isEqualTo("sign");
    }

    @Test
    void anInstrumentThatTheWorkspaceMayNotIssueIsNotRouted() {
        start("PERKADA", "KECAMATAN");
        throughNeedsAndConsultation();
        assertThatThrownBy(() -> complete("draft-text", "draftingOutcome", "submitted"))
                .hasMessage("no rule lets this workspace issue this instrument");
        assertThat(step().getTaskDefinitionKey()).isEqualTo("draft-text");
    }

    @Test
    void anUnknownDecisionMovesNothing() {
        start("PERKADA", "PERANGKAT_DAERAH");
        complete("analyse-needs");
        assertThatThrownBy(() -> complete("verify-needs", "decision", "perhaps"))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(step().getTaskDefinitionKey()).isEqualTo("verify-needs");
    }

    @Test
    void aForgottenDecisionIsNeverTakenFromAnEarlierStep() {
        start("KEPUTUSAN_CAMAT", "KECAMATAN");
        toApproval();
        initials("KABAG_HUKUM");
        assertThatThrownBy(() -> complete("sign")).isInstanceOf(ProcessEngineException.class);
        assertThat(step().getTaskDefinitionKey()).isEqualTo("sign");
    }

    @Test
    void aCaseIsWithdrawnInTheMiddleOfAStage() {
        start("PERKADA", "PERANGKAT_DAERAH");
        toApproval();
        withdraw();
        assertEndedAt("ended-withdrawn");
        assertThat(open()).isZero();
        assertThat(beans.calls).endsWith("close ended-withdrawn " + caseId);
    }

    @Test
    void aCaseIsWithdrawnWhileItWaitsForAnotherAuthority() {
        start("PERKADA", "PERANGKAT_DAERAH");
        toApproval();
        initials("KEPALA_PD", "KABAG_HUKUM", "ASISTEN", "SEKDA");
        withdraw();
        assertEndedAt("ended-withdrawn");
        assertThat(open()).isZero();
    }

    @Test
    void evaluationContinuesOrRepeals() {
        start("SURAT_EDARAN", "PERANGKAT_DAERAH");
        toEvaluation();
        complete("decide-next", "evaluationOutcome", "continue");
        assertEndedAt("ended-continued");

        caseId = UUID.randomUUID().toString();
        start("SURAT_EDARAN", "PERANGKAT_DAERAH");
        toEvaluation();
        complete("decide-next", "evaluationOutcome", "repeal");
        assertEndedAt("ended-repealed");
        assertThat(beans.calls).endsWith("next start-repeal " + caseId, "close ended-repealed " + caseId);
    }

    @Test
    void deadlinesRemindAndMarkWithoutMovingATask() {
        start("PERKADA", "PERANGKAT_DAERAH");
        assertThat(step().getDueDate()).isEqualTo(WalkBeans.DUE);
        fireTimers();
        assertThat(beans.calls).endsWith("reminder analyse-needs " + caseId, "overdue analyse-needs " + caseId);
        assertThat(step().getTaskDefinitionKey()).isEqualTo("analyse-needs");
    }

    @Test
    void deadlinesRemindAndMarkWithoutEndingAWait() {
        start("PERKADA", "PERANGKAT_DAERAH");
        toApproval();
        initials("KEPALA_PD", "KABAG_HUKUM", "ASISTEN", "SEKDA");
        fireTimers();
        assertThat(beans.calls).endsWith("reminder harmonisation " + caseId, "overdue harmonisation " + caseId);
        answer("harmonisation", "passed");
        assertThat(waitingAt("facilitation")).isTrue();
    }

    @Test
    void officesOfOneTurnAreAskedAtOnceAndTheNextTurnWaitsForAllOfThem() {
        beans.initials = "KEPALA_PD,KABAG_HUKUM|ASISTEN,SEKDA";
        start("PERKADA", "PERANGKAT_DAERAH");
        toApproval();

        initials("KEPALA_PD");
        assertThat(asked()).containsExactlyInAnyOrder("office:KABAG_HUKUM", "office:ASISTEN");
        initial("ASISTEN", "approve");
        assertThat(asked()).containsExactly("office:KABAG_HUKUM");
        initial("KABAG_HUKUM", "approve");
        initials("SEKDA");
        assertThat(waitingAt("harmonisation")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"return, draft-text", "reject, "})
    void oneWhoDoesNotApproveEndsTheTurnForAllOfIt(String decision, @Nullable String next) {
        beans.initials = "KABAG_HUKUM|ASISTEN|SEKDA,KEPALA_PD";
        start("PERKADA", "PERANGKAT_DAERAH");
        toApproval();

        initial("ASISTEN", "approve");
        initial("SEKDA", decision);

        if (next == null) {
            assertEndedAt("ended-rejected");
        } else {
            assertThat(step().getTaskDefinitionKey()).isEqualTo(next);
        }
    }
}
