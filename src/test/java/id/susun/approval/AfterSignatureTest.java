package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.CaseStatus;
import id.susun.casefile.CopyNames;
import id.susun.casefile.EnactedPapers;
import id.susun.casefile.Instrument;
import id.susun.casefile.PolicyTextPrinter;
import id.susun.casefile.Signatory;
import id.susun.files.CheckedFile;
import id.susun.files.FileUse;
import id.susun.files.SampleFiles;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.workflow.Deadlines;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Numbers and gazette entries under pressure, the attested copy, and the way to the governor. */
class AfterSignatureTest extends ApprovalJourney {

    private static final int CASES = 4;

    @MockitoBean
    private PolicyTextPrinter printer;

    @Autowired
    private EnactedPapers copies;

    @Autowired
    private GovernorSubmissions submissions;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    @Qualifier("systemDataSource")
    private DataSource everything;

    @Test
    void whatIsSignedCannotBeWithdrawnBeforeItIsInForce() throws Exception {
        CaseId caseId = signed();
        assertRefused(
                "casefile.withdraw.signed", () -> DRAFTER.run(() -> caseFiles.withdraw(caseId, "Berubah pikiran")));
        LEGAL.run(() -> enacting.assignNumber(caseId, new AssignNumber(null, null)));
        assertRefused(
                "casefile.withdraw.signed", () -> DRAFTER.run(() -> caseFiles.withdraw(caseId, "Berubah pikiran")));

        SECRETARY.run(() -> enacting.promulgate(caseId, today(), null));
        DRAFTER.run(() -> caseFiles.withdraw(caseId, "Pelaksanaannya dilanjutkan di luar Susun"));
        assertThat(DRAFTER.call(() -> caseFiles.get(caseId)).status()).isEqualTo(CaseStatus.DISCONTINUED);
    }

    @Test
    void textsPromulgatedAtOnceGetEntriesWithoutGapsOrDoublesAlsoAfterAnAttemptThatFailed() throws Exception {
        List<CaseId> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(numbered());
        }
        NumberRegister gazette = NumberRegister.ofTenant(RegisterKind.BERITA_DAERAH);
        int first = SECRETARY.call(() -> enacting.nextNumber(gazette, today().getYear()));

        List<Callable<String>> tasks = new ArrayList<>();
        for (CaseId caseId : cases) {
            tasks.add(() -> SECRETARY.call(() -> enacting.promulgate(caseId, today(), null)));
            tasks.add(() -> SECRETARY.call(() -> enacting.promulgate(caseId, today(), null)));
            tasks.add(() -> SECRETARY.call(() -> transactions.execute(status -> {
                status.setRollbackOnly();
                enacting.promulgate(caseId, today(), null);
                return "taken back";
            })));
        }
        List<String> entries = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            for (Future<String> result : threads.invokeAll(tasks)) {
                if (result.state() == Future.State.SUCCESS) {
                    entries.add(result.resultNow());
                } else {
                    assertThat(result.exceptionNow())
                            .isInstanceOf(Refused.class)
                            .hasMessageStartingWith("workflow.step.gone");
                }
            }
        }
        entries.removeIf("taken back"::equals);

        String prefix = "Berita Daerah Kabupaten Lebong Tahun " + today().getYear() + " Nomor ";
        assertThat(entries)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(first, first + CASES)
                        .mapToObj(number -> prefix + number)
                        .toList());
        assertThat(SECRETARY.call(() -> enacting.nextNumber(gazette, today().getYear())))
                .isEqualTo(first + CASES);
    }

    @Test
    void theCopyNamesItsAttestorOnceThereIsANumber() throws Exception {
        CaseId caseId = signed();
        Mockito.when(printer.copy(Mockito.any(), Mockito.anyInt(), Mockito.any()))
                .thenReturn(SampleFiles.pdf());
        assertRefused("approval.copy.none", () -> LEGAL.call(() -> copies.copy(caseId)));
        LEGAL.run(() -> transactions.executeWithoutResult(status -> {
            for (ThrowingCallable asked : List.<ThrowingCallable>of(
                    () -> copies.copy(caseId), () -> copies.mark(caseId), () -> copies.signed(caseId))) {
                assertRefused("approval.copy.none", asked);
            }
            assertThat(status.isRollbackOnly())
                    .as("a page around it is still shown")
                    .isFalse();
        }));
        number(caseId);

        LEGAL.call(() -> copies.copy(caseId));

        Mockito.verify(printer)
                .copy(caseId, 1, new CopyNames("Kepala Bagian Hukum", Signatory.of(LEGAL.person(), null)));
        assertThat(LEGAL.call(() -> copies.signed(caseId)))
                .as("signed on paper")
                .isEmpty();
    }

    @Test
    void theWayToTheGovernorStandsBesideTheImplementation() throws Exception {
        CaseId caseId = numbered();
        SECRETARY.run(() -> enacting.promulgate(caseId, today(), null));

        assertThat(open(LEGAL, caseId)).containsExactlyInAnyOrder(Step.SUBMIT_TO_GOVERNOR, Step.PLAN_PROGRAMMES);
        assertThat(LEGAL.call(() -> caseFiles.get(caseId).stage())).isEqualTo(Stage.IMPLEMENTATION);
        assertRefused("approval.submission.before-enactment", () -> submit(LEGAL, caseId, today().minusDays(1)));
        assertRefused("approval.date.future", () -> submit(LEGAL, caseId, today().plusDays(1)));
        for (ActingPerson other : List.of(DRAFTER, SECRETARY, PEOPLE.as("auditor.lebong"))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> submit(other, caseId, today()));
        }

        submit(LEGAL, caseId, today());

        assertThat(open(LEGAL, caseId)).containsExactly(Step.PLAN_PROGRAMMES);
        GovernorSubmission sent = LEGAL.call(() -> submissions.of(caseId)).orElseThrow();
        assertThat(sent.letterNumber()).isEqualTo("180/7/HK");
        assertThat(sent.proof().name()).isEqualTo("Tanda terima.pdf");
        assertThat(history(LEGAL, caseId)).contains("approval.SubmittedToGovernor");
        assertRefused("workflow.step.gone", () -> submit(LEGAL, caseId, today()));
    }

    @Test
    void theDaysToTheGovernorRunFromTheEnactment() throws Exception {
        CaseId caseId = numbered();
        LocalDate enacted = today().minusDays(40);
        JdbcClient.create(everything)
                .sql("update policy_case set enacted_on = ? where id = ?")
                .params(enacted, caseId.value())
                .update();
        SECRETARY.run(() -> enacting.promulgate(caseId, today(), null));

        assertThat(LEGAL.call(() -> workflow.open(caseId)))
                .filteredOn(step -> step.step() == Step.SUBMIT_TO_GOVERNOR)
                .singleElement()
                .satisfies(step -> assertThat(step.dueAt())
                        .isEqualTo(LEGAL.call(() -> deadlines.limit(Step.SUBMIT_TO_GOVERNOR, enacted))
                                .due()
                                .atTime(16, 0)
                                .atZone(ZoneId.of("Asia/Jakarta"))
                                .toInstant())
                        .isBefore(clock.instant()));
    }

    @Test
    void whatIsNotPromulgatedIsNotSentToTheGovernor() throws Exception {
        ActingPerson camat = PEOPLE.as("camat.tubei");
        CaseId caseId = aCase(PEOPLE.as("perancang.tubei"), camat, "tubei", Instrument.KEPUTUSAN_CAMAT);
        submit(PEOPLE.as("perancang.tubei"), caseId, "KESATU");
        approveAll(caseId, LEGAL, camat);
        LEGAL.run(() -> enacting.assignNumber(caseId, new AssignNumber("188.45", null)));

        assertThat(open(LEGAL, caseId)).containsExactly(Step.PLAN_PROGRAMMES);
    }

    private void submit(ActingPerson who, CaseId caseId, LocalDate on) {
        who.run(() -> {
            CheckedFile proof = uploads.check(FileUse.LETTER, "Tanda terima.pdf", SampleFiles.pdf());
            submissions.submit(caseId, new SubmitToGovernor(" 180/7/HK ", on), null, proof);
        });
    }

    private CaseId numbered() throws Exception {
        CaseId caseId = signed();
        number(caseId);
        return caseId;
    }

    private void number(CaseId caseId) {
        LEGAL.run(() -> enacting.assignNumber(caseId, new AssignNumber(null, null)));
    }

    private CaseId signed() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        approveAll(caseId, HEAD, LEGAL, ASSISTANT, SECRETARY);
        for (Step step : List.of(Step.HARMONISATION, Step.FACILITATION)) {
            answered(caseId, step, ExternalOutcome.PASSED, null);
        }
        approveAll(caseId, REGENT);
        return caseId;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void assertRefused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work).returns(key, Refused::key);
    }
}
