package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.identity.Office;
import id.susun.tenant.CaseId;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.AopTestUtils;

class RouteRecordingTest extends ApprovalJourney {

    @Test
    void aDelegateThatFailsLeavesNothingChanged() throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERKADA);
        List<String> before = history(DRAFTER, caseId);
        doThrow(new IllegalStateException("the disk is full"))
                .when((RouteRecording) AopTestUtils.getUltimateTargetObject(recording))
                .record(any(), any());

        assertThatIllegalStateException().isThrownBy(() -> submit(DRAFTER, caseId, "Pasal 1"));

        assertThat(open(DRAFTER, caseId)).containsExactly(Step.DRAFT_TEXT);
        DRAFTER.run(() -> {
            assertThat(caseFiles.get(caseId).stage()).isEqualTo(Stage.DRAFTING);
            assertThat(versions.of(caseId)).isEmpty();
            assertThat(progress.rounds(caseId)).isEmpty();
        });
        assertThat(history(DRAFTER, caseId)).isEqualTo(before);
    }

    @Test
    void withoutASubmittedVersionNothingReachesApproval() throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERKADA);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> complete(DRAFTER, caseId, Step.DRAFT_TEXT, Map.of("draftingOutcome", "submitted")))
                .returns("approval.version.missing", Refused::key);

        assertThat(open(DRAFTER, caseId)).containsExactly(Step.DRAFT_TEXT);
    }

    @Test
    void aRouteThatNoRuleGivesIsRefused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Route.of(null))
                .returns("approval.route.none", Refused::key);
    }

    @Test
    void theWayIsKnownBeforeSubmission() throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERKADA);

        RoutePreview preview = DRAFTER.call(() -> progress.preview(caseId)).orElseThrow();

        assertThat(preview.seats())
                .extracting(RoutePreview.Seat::office)
                .containsExactly(
                        Office.KEPALA_PD, Office.KABAG_HUKUM, Office.ASISTEN, Office.SEKDA, Office.KEPALA_DAERAH);
        assertThat(preview.externalSteps()).containsExactly(Step.HARMONISATION, Step.FACILITATION);
        assertThat(preview.gazette()).isTrue();
        submit(DRAFTER, caseId, "Pasal 1");
        assertThat(lastRound(DRAFTER, caseId).seats())
                .extracting(SeatView::office)
                .containsExactlyElementsOf(
                        preview.seats().stream().map(RoutePreview.Seat::office).toList());
    }
}
