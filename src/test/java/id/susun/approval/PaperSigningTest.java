package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.Enactment;
import id.susun.casefile.Instrument;
import id.susun.casefile.TextReturn;
import id.susun.casefile.TextReturns;
import id.susun.files.CheckedFile;
import id.susun.files.FileUse;
import id.susun.files.SampleFiles;
import id.susun.identity.ActingPerson;
import id.susun.identity.Membership;
import id.susun.identity.Office;
import id.susun.identity.Role;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

class PaperSigningTest extends ApprovalJourney {

    private static final ActingPerson CAMAT = PEOPLE.as("camat.tubei");

    @Autowired
    private SignatureKeeping signatures;

    @Autowired
    private TextToSign text;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TextReturns returns;

    @Test
    void aTextSignedOnPaperWaitsForItsScanAndASecondPersonBeforeItsNumber() throws Exception {
        CaseId caseId = approvedOnPaper();
        assertThat(open(LEGAL, caseId)).containsExactly(Step.UPLOAD_SCAN);
        assertThat(LEGAL.call(() -> text.version(caseId))).contains(1);
        assertRefused(
                "workflow.step.gone",
                () -> LEGAL.run(() -> enacting.assignNumber(caseId, new AssignNumber("188.45", null))));

        LEGAL.run(() -> paper.upload(caseId, scan()));
        TextSignature waiting = LEGAL.call(() -> signatures.of(caseId, 1)).orElseThrow();
        assertThat(waiting.isDone()).isFalse();
        assertThat(waiting.versionHash()).isEqualTo(hash(LEGAL, caseId));
        assertThat(open(LEGAL, caseId)).containsExactly(Step.CONFIRM_SCAN);

        SECRETARY.run(() -> paper.confirm(caseId));

        TextSignature done = LEGAL.call(() -> signatures.of(caseId, 1)).orElseThrow();
        assertThat(done.isDone()).isTrue();
        assertThat(done.byName()).isEqualTo(LEGAL.person().name());
        assertThat(String.valueOf(done.confirmed())).contains(SECRETARY.person().name());
        assertThat(open(LEGAL, caseId)).containsExactly(Step.ASSIGN_NUMBER);
        assertThat(history(LEGAL, caseId)).contains("approval.ScanUploaded", "approval.ScanConfirmed");
    }

    @Test
    void whoUploadedTheScanMayNotConfirmItWhateverTheirOffices() throws Exception {
        CaseId caseId = approvedOnPaper();
        ActingPerson both = new ActingPerson(
                LEGAL.person(),
                new Membership(
                        LEGAL.membership().tenant(),
                        Set.of(Role.APPROVER),
                        Set.of(Office.KABAG_HUKUM, Office.SEKDA),
                        Set.of()));
        both.run(() -> paper.upload(caseId, scan()));

        assertRefused("approval.scan.own", () -> both.run(() -> paper.confirm(caseId)));
        assertRefused("approval.scan.own", () -> both.run(() -> paper.refuse(caseId, "Halaman 2 tidak ada")));
        assertThat(open(LEGAL, caseId)).containsExactly(Step.CONFIRM_SCAN);
    }

    @Test
    void aWrongScanIsAskedForAgain() throws Exception {
        CaseId caseId = approvedOnPaper();
        LEGAL.run(() -> paper.upload(caseId, scan()));
        assertRefused("approval.reason.missing", () -> SECRETARY.run(() -> paper.refuse(caseId, "buram")));

        SECRETARY.run(() -> paper.refuse(caseId, "Halaman 2 tidak terpindai"));

        assertThat(open(LEGAL, caseId)).containsExactly(Step.UPLOAD_SCAN);
        assertThat(LEGAL.call(() -> signatures.of(caseId, 1))).isEmpty();
        LEGAL.run(() -> paper.upload(caseId, scan()));
        assertRefused("workflow.step.gone", () -> LEGAL.run(() -> paper.upload(caseId, scan())));
    }

    @Test
    void aPrintThatWasNotSignedGoesBackToItsDraftersAsFromItsSignatory() throws Exception {
        CaseId caseId = approvedOnPaper();
        assertRefused("approval.reason.missing", () -> LEGAL.run(() -> paper.notSigned(caseId, unsigned("belum"))));
        for (ActingPerson other : List.of(CAMAT, SECRETARY, DRAFTER)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> other.run(() -> paper.notSigned(caseId, unsigned("Diktum KEDUA keliru"))));
        }

        LEGAL.run(() -> paper.notSigned(caseId, unsigned("Diktum KEDUA keliru")));

        assertThat(open(LEGAL, caseId)).containsExactly(Step.DRAFT_TEXT);
        RoundView round = lastRound(LEGAL, caseId);
        assertThat(round.outcome()).isEqualTo(RoundOutcome.RETURNED);
        assertThat(round.seats()).last().satisfies(seat -> {
            assertThat(seat.decision()).isEqualTo(Decision.RETURN);
            assertThat(seat.comment()).isEqualTo("Diktum KEDUA keliru");
            assertThat(seat.decidedName()).isEqualTo(CAMAT.person().name());
            assertThat(seat.recordedName()).isEqualTo(LEGAL.person().name());
        });
        assertThat(text(tab(LEGAL, caseId)))
                .contains(
                        "Tidak ditandatangani", "Dicatat oleh " + LEGAL.person().name());
        assertThat(LEGAL.call(() -> returns.latest(caseId)))
                .contains(new TextReturn(
                        Office.KEPALA_PD,
                        null,
                        null,
                        CAMAT.person().name(),
                        LEGAL.person().name(),
                        "Diktum KEDUA keliru"));
        assertThat(history(LEGAL, caseId)).contains("approval.NotSignedOnPaper", "approval.ReturnedToDrafting");
        assertRefused(
                "workflow.step.gone", () -> LEGAL.run(() -> paper.notSigned(caseId, unsigned("Diktum KEDUA keliru"))));
    }

    @Test
    void alsoAfterAScanThatWasRefused() throws Exception {
        CaseId caseId = approvedOnPaper();
        LEGAL.run(() -> paper.upload(caseId, scan()));
        assertRefused(
                "workflow.step.gone", () -> LEGAL.run(() -> paper.notSigned(caseId, unsigned("Diktum KEDUA keliru"))));
        SECRETARY.run(() -> paper.refuse(caseId, "Halaman 2 tidak terpindai"));
        LEGAL.run(() -> paper.notSigned(caseId, unsigned("Diktum KEDUA keliru")));
        assertThat(open(LEGAL, caseId)).containsExactly(Step.DRAFT_TEXT);
    }

    @Test
    void aSheetBearsTheDayThatWasWrittenOnItSinceItCameToItsSignatory() throws Exception {
        CaseId caseId = approvedOnPaper();
        LEGAL.run(() -> transactions.executeWithoutResult(status -> {
            for (String back : List.of(
                    "update approval_round set started_at = started_at - interval '9 days' where case_id = ?",
                    "update approval_seat set decided_at = decided_at - interval '5 days' where act = 'PARAF'"
                            + " and round_id in (select id from approval_round where case_id = ?)")) {
                jdbc.sql(back).param(caseId.value()).update();
            }
        }));
        scanned(caseId, LEGAL.membership().tenant());
        LocalDate today = LEGAL.call(() -> enacting.signedOn(caseId)).orElseThrow();
        assertThat(LEGAL.call(() -> enacting.earliestOn(caseId))).contains(today.minusDays(5));
        assertRefused("approval.enacted.before-turn", () -> numbered(caseId, today.minusDays(6)));
        assertRefused("approval.date.future", () -> numbered(caseId, today.plusDays(1)));

        assertThat(numbered(caseId, today.minusDays(3)).on()).isEqualTo(today.minusDays(3));
    }

    private Enactment numbered(CaseId caseId, LocalDate on) throws Exception {
        return LEGAL.call(() -> enacting.assignNumber(caseId, new AssignNumber("188.45", on)));
    }

    private static NotSigned unsigned(String reason) {
        return new NotSigned(reason, List.of());
    }

    @Test
    void onlyTheTwoOfficesTakePart() throws Exception {
        CaseId caseId = approvedOnPaper();
        for (ActingPerson other : List.of(DRAFTER, SECRETARY, REGENT, PEOPLE.as("auditor.lebong"))) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> other.run(() -> paper.upload(caseId, scan())));
        }
        LEGAL.run(() -> paper.upload(caseId, scan()));
        for (ActingPerson other : List.of(LEGAL, HEAD, REGENT)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> other.run(() -> paper.confirm(caseId)));
        }
        ActingPerson foreign = PEOPLE.as("sekda.medan");
        assertRefused("workflow.step.gone", () -> foreign.run(() -> paper.confirm(caseId)));
    }

    private CheckedFile scan() {
        return uploads.check(FileUse.SCAN, "naskah.pdf", SampleFiles.pdf());
    }

    @Test
    void aTextIsPrintedToSignOnlyWhileItIsBeingSigned() throws Exception {
        CaseId caseId = aCase(PEOPLE.as("perancang.tubei"), CAMAT, "tubei", Instrument.KEPUTUSAN_CAMAT);
        submit(PEOPLE.as("perancang.tubei"), caseId, "KESATU");
        assertThat(LEGAL.call(() -> text.version(caseId))).as("initials first").isEmpty();
        decide(LEGAL, caseId, Decision.APPROVE, "");
        assertThat(LEGAL.call(() -> text.version(caseId))).contains(1);
        decide(CAMAT, caseId, Decision.RETURN, "Diktum KEDUA belum jelas");
        assertThat(LEGAL.call(() -> text.version(caseId))).as("returned").isEmpty();
        assertRefused("casefile.unknown", () -> PEOPLE.as("warga.lebong").run(() -> text.version(caseId)));
    }

    @Test
    void whatWasConfirmedIsNeitherChangedNorTakenAway() throws Exception {
        CaseId caseId = approvedOnPaper();
        LEGAL.run(() -> paper.upload(caseId, scan()));
        UUID round = LEGAL.call(() -> transactions.execute(status -> jdbc.sql(
                        "select round_id from text_signature s join approval_round r on r.id = s.round_id where r.case_id = ?")
                .param(caseId.value())
                .query(UUID.class)
                .single()));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> written("update text_signature set version_hash = 'x' where round_id = ?", round));
        SECRETARY.run(() -> paper.confirm(caseId));

        assertThat(written("update text_signature set confirmed_name = 'Orang lain' where round_id = ?", round))
                .isZero();
        assertThat(written("delete from text_signature where round_id = ?", round))
                .isZero();
    }

    private int written(String sql, UUID round) throws Exception {
        return LEGAL.call(
                () -> transactions.execute(status -> jdbc.sql(sql).param(round).update()));
    }

    private CaseId approvedOnPaper() throws Exception {
        CaseId caseId = aCase(PEOPLE.as("perancang.tubei"), CAMAT, "tubei", Instrument.KEPUTUSAN_CAMAT);
        submit(PEOPLE.as("perancang.tubei"), caseId, "KESATU");
        decide(LEGAL, caseId, Decision.APPROVE, "");
        decide(CAMAT, caseId, Decision.APPROVE, "");
        return caseId;
    }

    private static void assertRefused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work).returns(key, Refused::key);
    }
}
