package id.susun.consultation;

import static id.susun.consultation.ConsultationCase.AUDITOR;
import static id.susun.consultation.ConsultationCase.CITIZEN;
import static id.susun.consultation.ConsultationCase.DRAFTER;
import static id.susun.consultation.ConsultationCase.ELSEWHERE;
import static id.susun.consultation.ConsultationCase.HEAD;
import static id.susun.consultation.ConsultationCase.as;
import static id.susun.consultation.ConsultationCase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SusunTest
class ConsultationTest {

    @Autowired
    private ApplicationContext app;

    @Autowired
    private PolicyThread thread;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private JdbcClient jdbc;

    private TransactionTemplate inTransaction;

    @Autowired
    void transactions(PlatformTransactionManager transactions) {
        inTransaction = new TransactionTemplate(transactions);
    }

    @Test
    void everyInputIsAnsweredAndTheCaseGoesOnToDrafting() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Jalan lurus", RoundMode.DARING);
        InputLine online = policy.submitted("Pelatihan jangan mengganggu jam loket.");
        InputLine written = as(DRAFTER, () -> policy.gathering().record(policy.id, policy.said("Bersedia membantu.")));
        RoundView round = policy.round();
        as(
                DRAFTER,
                () -> policy.rounds()
                        .recordAttendance(
                                policy.id,
                                round.id(),
                                round.version(),
                                62,
                                List.of(new RoundDocument(DocumentKind.NOTULEN, "notulen", null))));
        run(DRAFTER, () -> policy.gathering().close(policy.id));
        assertThat(policy.open()).containsExactly(Step.ANSWER_INPUTS);

        as(
                DRAFTER,
                () -> policy.answers()
                        .reply(
                                policy.id,
                                new ReplyToInputs(
                                        Map.of(online.id(), online.version(), written.id(), written.version()),
                                        ReplyStatus.DITERIMA_SEBAGIAN,
                                        "Dua angkatan; loket tetap buka.")));
        run(DRAFTER, () -> policy.answers().finish(policy.id));

        assertThat(policy.open()).containsExactly(Step.DRAFT_TEXT);
        Ledger ledger = as(AUDITOR, () -> policy.reading().overview(policy.id)).ledger();
        assertThat(ledger)
                .returns(2, Ledger::heard)
                .returns(2, Ledger::considered)
                .returns(100.0, Ledger::answeredPercent)
                .returns(Set.of(StakeholderCategory.MASYARAKAT, StakeholderCategory.DUNIA_USAHA), Ledger::reached)
                .returns(Set.of(StakeholderCategory.MASYARAKAT), Ledger::mapped);
        assertThat(as(CITIZEN, () -> policy.reading().mine(policy.id)))
                .singleElement()
                .satisfies(mine -> assertThat(mine.reply()).isNotNull());
        assertThat(as(DRAFTER, () -> thread.nodes(policy.id, NodeKind.INPUT)))
                .extracting("label")
                .containsExactly("Pelatihan jangan mengganggu jam loket.", "Bersedia membantu.");
        assertThat(as(AUDITOR, () -> auditTrail.read(AuditFilter.of(policy.id), null, 50)))
                .extracting("action")
                .contains(
                        "consultation.StakeholderMapped",
                        "consultation.RoundPlanned",
                        "consultation.RoundAnnounced",
                        "consultation.GatheringStarted",
                        "consultation.InputReceived",
                        "consultation.AttendanceRecorded",
                        "consultation.GatheringClosed",
                        "consultation.InputAnswered",
                        "consultation.AnswersFinished");
    }

    @Test
    void aWithdrawnCaseHearsNobodyAnyMore() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Ditarik", RoundMode.DARING);
        assertThat(policy.round().status()).isEqualTo(RoundStatus.OPEN);

        run(DRAFTER, () -> app.getBean(CaseFiles.class).withdraw(policy.id, "Diganti peraturan yang lebih tinggi"));

        assertThat(policy.round().status()).isEqualTo(RoundStatus.CLOSED);
    }

    @Test
    void theGateHoldsWhileAnInputIsUnanswered() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Gerbang", RoundMode.DARING);
        InputLine first = policy.submitted("Satu");
        InputLine hidden = policy.submitted("Dua, memuat nomor telepon");
        as(DRAFTER, () -> policy.moderation().hide(policy.id, hidden.id(), hidden.version(), "Memuat data pribadi"));
        run(DRAFTER, () -> policy.gathering().close(policy.id));
        policy.answer(first);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> run(DRAFTER, () -> policy.answers().finish(policy.id)))
                .returns("consultation.unanswered", Refused::key)
                .satisfies(refused -> assertThat(refused.args()).containsExactly(1));
        policy.move(DRAFTER, Step.ANSWER_INPUTS, Map.of());
        assertThat(policy.open()).as("the process itself goes back").containsExactly(Step.ANSWER_INPUTS);

        InputLine unanswered = as(DRAFTER, () -> policy.reading().inputs(policy.id, InputFilter.UNANSWERED, null, 50))
                .getFirst();
        policy.answer(unanswered);
        run(DRAFTER, () -> policy.answers().finish(policy.id));
        assertThat(policy.open()).containsExactly(Step.DRAFT_TEXT);
        assertThat(as(DRAFTER, () -> thread.nodes(policy.id, NodeKind.INPUT)))
                .extracting("label")
                .containsExactly("Satu", "Masukan nomor 2 (disembunyikan)");
    }

    @Test
    void aSecondConsultationTakesNewRoundsOnTheSameCase() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Dua kali", RoundMode.DARING);
        policy.answer(policy.submitted("Putaran pertama"));
        run(DRAFTER, () -> policy.gathering().close(policy.id));
        run(DRAFTER, () -> policy.answers().finish(policy.id));
        policy.move(DRAFTER, Step.DRAFT_TEXT, Map.of("draftingOutcome", "consult"));

        assertRefused("consultation.round.none", () -> policy.plan().startGathering(policy.id));
        policy.announced(RoundMode.DARING, policy.today(), policy.today());
        run(DRAFTER, () -> policy.plan().startGathering(policy.id));
        policy.answer(policy.submitted("Putaran kedua"));
        run(DRAFTER, () -> policy.gathering().close(policy.id));
        run(DRAFTER, () -> policy.answers().finish(policy.id));

        assertThat(policy.open()).containsExactly(Step.DRAFT_TEXT);
        assertThat(as(AUDITOR, () -> policy.reading().overview(policy.id)).rounds())
                .extracting("number")
                .containsExactly(1, 2);
    }

    @Test
    void aPlanNeedsAStakeholderAndAnAnnouncedRound() {
        ConsultationCase policy = ConsultationCase.planned(app, "Belum siap");
        assertRefused("consultation.stakeholder.none", () -> policy.plan().startGathering(policy.id));
        as(DRAFTER, () -> policy.plan().saveStakeholder(policy.id, ConsultationCase.forum()));
        as(
                DRAFTER,
                () -> policy.rounds()
                        .save(policy.id, ConsultationCase.round(RoundMode.LURING, policy.today(), policy.today())));
        assertRefused("consultation.round.none", () -> policy.plan().startGathering(policy.id));
        assertThat(policy.open()).containsExactly(Step.PLAN_CONSULTATION);
    }

    @Test
    void aRoundThatEndsBeforeItStartsIsRefused() {
        ConsultationCase policy = ConsultationCase.planned(app, "Tanggal terbalik");
        assertRefused(
                "consultation.round.end-before-start",
                () -> policy.rounds()
                        .save(
                                policy.id,
                                ConsultationCase.round(
                                        RoundMode.DARING,
                                        policy.today(),
                                        policy.today().minusDays(1))));
        assertThat(as(DRAFTER, () -> policy.reading().overview(policy.id)).rounds())
                .isEmpty();
    }

    @Test
    void emptyAndOverlongTextsAreRefused() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Teks buruk", RoundMode.DARING);
        for (String text : List.of("", "   ", "x".repeat(5000))) {
            assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> policy.submitted(text));
            assertThatExceptionOfType(ConstraintViolationException.class)
                    .isThrownBy(() -> as(DRAFTER, () -> policy.gathering().record(policy.id, policy.said(text))));
        }
        InputLine input = policy.submitted("x".repeat(4000));
        for (String reason : List.of("", "x".repeat(4001))) {
            assertThatExceptionOfType(ConstraintViolationException.class)
                    .isThrownBy(() -> as(
                            DRAFTER,
                            () -> policy.answers()
                                    .reply(
                                            policy.id,
                                            new ReplyToInputs(
                                                    Map.of(input.id(), input.version()),
                                                    ReplyStatus.DITOLAK,
                                                    reason))));
        }
    }

    @Test
    void inputsAreTakenOnlyWhileTheRoundRuns() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Sudah ditutup", RoundMode.DARING);
        SubmitInput stale = policy.input("Terlambat");
        RecordInput staleRecord = policy.said("Terlambat");
        run(DRAFTER, () -> policy.gathering().close(policy.id));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(CITIZEN, () -> policy.gathering().submit(policy.id, stale)))
                .returns("consultation.round.not-open", Refused::key);
        assertRefused("workflow.step.gone", () -> policy.gathering().record(policy.id, staleRecord));
        assertRefused("workflow.step.gone", () -> policy.gathering().close(policy.id));
        assertRefused("workflow.step.gone", () -> policy.plan().startGathering(policy.id));

        ConsultationCase later = ConsultationCase.planned(app, "Belum dimulai");
        later.announced(
                RoundMode.DARING, later.today().plusDays(1), later.today().plusDays(2));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> later.submitted("Terlalu dini"))
                .returns("consultation.round.not-open", Refused::key);
    }

    @Test
    void twoPeopleWhoAnswerTheSameInputDoNotOverwriteEachOther() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Dua penjawab", RoundMode.DARING);
        InputLine read = policy.submitted("Satu masukan");
        policy.answer(read);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> policy.answer(read))
                .returns("consultation.changed", Refused::key);
    }

    @Test
    void onlyTheRightPeopleMayPlanRecordAndReadNames() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Hak akses", RoundMode.DARING);
        RecordInput said = policy.said("Disampaikan lisan");
        for (var person : List.of(CITIZEN, AUDITOR, HEAD)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> as(person, () -> policy.gathering().record(policy.id, said)));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> run(person, () -> policy.gathering().close(policy.id)));
        }
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(DRAFTER, () -> policy.gathering().submit(policy.id, policy.input("Saya"))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(CITIZEN, () -> policy.reading().inputs(policy.id, InputFilter.ALL, null, 50)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(CITIZEN, () -> policy.reading().overview(policy.id)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(ELSEWHERE, () -> policy.gathering().record(policy.id, said)))
                .returns("workflow.step.gone", Refused::key);
        assertThat(as(ELSEWHERE, () -> policy.reading().overview(policy.id)).rounds())
                .isEmpty();
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> run(DRAFTER, work))
                .returns(key, Refused::key);
    }

    @Test
    void aSaveThatMeetsTheEndOfItsStepWaitsForItAndIsRefused() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Bersamaan", RoundMode.DARING);
        saveWhile(policy, () -> policy.gathering().close(policy.id));
    }

    @Test
    void aSaveThatMeetsTheWithdrawalWaitsForItAndIsRefused() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Ditarik bersamaan", RoundMode.DARING);
        saveWhile(policy, () -> caseFiles.withdraw(policy.id, "Sudah diatur dalam Perda."));
    }

    private void saveWhile(ConsultationCase policy, Runnable end) {
        try (ExecutorService colleague = Executors.newSingleThreadExecutor()) {
            Future<StakeholderLine> saving = as(
                    DRAFTER,
                    () -> inTransaction.execute(status -> {
                        end.run();
                        Future<StakeholderLine> begun = colleague.submit(() ->
                                as(DRAFTER, () -> policy.plan().saveStakeholder(policy.id, ConsultationCase.forum())));
                        await().until(this::somebodyQueues);
                        return begun;
                    }));

            assertThatThrownBy(saving::get)
                    .hasCauseInstanceOf(Refused.class)
                    .hasMessageContaining("workflow.step.gone");
        }
        assertThat(as(DRAFTER, () -> policy.reading().overview(policy.id)).stakeholders())
                .hasSize(1);
    }

    private boolean somebodyQueues() {
        return jdbc.sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }
}
