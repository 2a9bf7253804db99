package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.AuditEntry;
import id.susun.audit.AuditFilter;
import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.identity.ActingPerson;
import id.susun.identity.Capacity;
import id.susun.identity.MemberRegister;
import id.susun.identity.Membership;
import id.susun.identity.Office;
import id.susun.identity.Person;
import id.susun.identity.Role;
import id.susun.officials.AppointActing;
import id.susun.officials.Appointments;
import id.susun.tenant.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Asking others before deciding: who may ask, who may read and answer, and what a decision does to open questions. */
class OpinionsTest extends ApprovalJourney {

    private static final String QUESTION = "Apakah Pasal 1 sejalan dengan tata kerja?";
    private static final String ANSWER = "Sejalan, tetapi istilahnya perlu disamakan.";
    private static final ActingPerson EXPERT = new ActingPerson(
            new Person("pakar-lebong", "pakar.lebong", "Pakar Kebijakan"),
            new Membership(DRAFTER.membership().tenant(), Set.of(Role.STAKEHOLDER), Set.of(), Set.of()));

    @Autowired
    private Opinions opinions;

    @Autowired
    private AskingOpinions asking;

    @Autowired
    private MemberRegister register;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anOfficeIsAskedReadsTheTextAnswersOnceAndTheAskerDecidesWithIt() throws Exception {
        CaseId caseId = inFrontOfTheLegalDivision();
        UUID id = ask(caseId, Office.ASISTEN, null);

        assertThat(ASSISTANT.call(() -> opinions.mine()))
                .extracting(Opinion::id)
                .contains(id);
        assertThat(SECRETARY.call(() -> opinions.mine()))
                .extracting(Opinion::id)
                .doesNotContain(id);
        Opinion asked = ASSISTANT.call(() -> opinions.asked(id));
        assertThat(asked.question()).isEqualTo(QUESTION);
        assertThat(asked.askedAs()).isEqualTo(Office.KABAG_HUKUM);
        assertThat(asked.version()).isEqualTo(lastRound(LEGAL, caseId).versionNumber());
        assertRunRefused("opinion.answer", () -> ASSISTANT.run(() -> opinions.answer(id, "  singkat ")));

        ASSISTANT.run(() -> opinions.answer(id, "  " + ANSWER + " "));
        assertRunRefused("opinion.gone", () -> ASSISTANT.run(() -> opinions.answer(id, ANSWER)));

        assertThat(LEGAL.call(() -> opinions.of(caseId))).singleElement().satisfies(opinion -> {
            assertThat(opinion.answer()).isEqualTo(ANSWER);
            assertThat(opinion.answeredName()).isEqualTo(ASSISTANT.person().name());
            assertThat(opinion.answeredCapacity()).isNull();
        });
        assertThat(ASSISTANT.call(() -> opinions.mine()))
                .extracting(Opinion::id)
                .doesNotContain(id);
        approveAll(caseId, LEGAL);
        assertThat(events(caseId, "approval.OpinionAsked"))
                .extracting(AuditEntry::reason)
                .containsExactly(QUESTION);
        assertThat(events(caseId, "approval.OpinionGiven"))
                .extracting(AuditEntry::reason)
                .containsExactly(ANSWER);
        assertThat(events(caseId, "approval.OpinionWithdrawn")).isEmpty();
    }

    @Test
    void theDecisionComesFirstAndReleasesThoseWhoWereAsked() throws Exception {
        CaseId caseId = inFrontOfTheLegalDivision();
        UUID id = ask(caseId, Office.ASISTEN, null);
        approveAll(caseId, LEGAL);

        assertThat(ASSISTANT.call(() -> opinions.mine()))
                .filteredOn(opinion -> opinion.id().equals(id))
                .singleElement()
                .satisfies(opinion -> assertThat(opinion.withdrawal()).isEqualTo(Opinion.Withdrawal.DECIDED));
        assertThat(ASSISTANT.call(() -> opinions.text(id))).isEmpty();
        assertRunRefused("opinion.gone", () -> ASSISTANT.run(() -> opinions.answer(id, ANSWER)));
        assertThat(events(caseId, "approval.OpinionWithdrawn")).hasSize(1);
    }

    /** Fifty answered questions on top of it: what is shown of a case is bounded, what ends is not. */
    @Test
    void alsoAQuestionFarBackIsReleased() throws Exception {
        CaseId caseId = inFrontOfTheLegalDivision();
        UUID id = ask(caseId, Office.ASISTEN, null);
        LEGAL.run(() -> transactions.executeWithoutResult(
                status -> jdbc.sql("""
                        insert into opinion_request (id, tenant_id, case_id, round_number, version_number, asked_by, asked_name,
                            asked_as, office, workspace, question, asked_at, due_on, answer, answered_by, answered_name,
                            answered_at)
                        select gen_random_uuid(), tenant_id, case_id, round_number, version_number, asked_by, asked_name,
                            asked_as, office, workspace, question, asked_at + interval '1 minute', due_on, question, asked_by,
                            asked_name, asked_at + interval '2 minutes'
                        from opinion_request, generate_series(1, 60) where id = :id
                        """).param("id", id).update()));

        approveAll(caseId, LEGAL);

        assertThat(ASSISTANT.call(() -> opinions.asked(id)).withdrawal()).isEqualTo(Opinion.Withdrawal.DECIDED);
    }

    @Test
    void aReturnOrTheEndOfTheCaseReleasesEverybody() throws Exception {
        CaseId returned = inFrontOfTheLegalDivision();
        UUID one = ask(returned, Office.ASISTEN, null);
        decide(LEGAL, returned, Decision.RETURN, "Dasar hukum belum mutakhir");
        CaseId takenBack = inFrontOfTheLegalDivision();
        UUID other = ask(takenBack, Office.ASISTEN, null);
        DRAFTER.run(() -> caseFiles.withdraw(takenBack, "Tidak diperlukan lagi tahun ini"));

        assertThat(ASSISTANT.call(() -> opinions.asked(one)).withdrawal()).isEqualTo(Opinion.Withdrawal.DECIDED);
        assertThat(ASSISTANT.call(() -> opinions.asked(other)).withdrawal()).isEqualTo(Opinion.Withdrawal.ENDED);
    }

    @Test
    void aPersonFromOutsideReadsThisTextForThisTimeAndNothingElse() throws Exception {
        known(EXPERT);
        CaseId caseId = inFrontOfTheLegalDivision();
        UUID id = ask(caseId, null, EXPERT.person().id());

        assertThat(EXPERT.call(() -> opinions.mine())).extracting(Opinion::id).containsExactly(id);
        assertThat(EXPERT.call(() -> opinions.asked(id)).question()).isEqualTo(QUESTION);
        assertRefused("casefile.unknown", () -> EXPERT.call(() -> opinions.of(caseId)));
        assertRefused("casefile.unknown", () -> EXPERT.call(() -> progress.rounds(caseId)));
        assertRefused("opinion.unknown", () -> ASSISTANT.call(() -> opinions.asked(id)));
        assertRefused("opinion.unknown", () -> PEOPLE.as("kabag.hukum.medan").call(() -> opinions.asked(id)));

        EXPERT.run(() -> opinions.answer(id, ANSWER));
        assertThat(EXPERT.call(() -> opinions.text(id))).isEmpty();
    }

    @Test
    void whoActsForAnOfficeAnswersForItAndAsksForIt(@Autowired Appointments appointments) throws Exception {
        ActingPerson admin = PEOPLE.as("admin.lebong");
        ActingPerson stand = PEOPLE.as("kepala.bkpsdm.lebong");
        known(stand);
        LocalDate today = today();
        UUID appointed = admin.call(() -> appointments.appoint(new AppointActing(
                Office.ASISTEN, null, stand.person().id(), Capacity.PLH, "800/12", today, today, today.plusDays(3))));
        try {
            CaseId caseId = inFrontOfTheLegalDivision();
            UUID id = ask(caseId, Office.ASISTEN, null);
            stand.run(() -> opinions.answer(id, ANSWER));
            assertThat(LEGAL.call(() -> opinions.of(caseId)).getFirst().answeredCapacity())
                    .isEqualTo(Capacity.PLH);
        } finally {
            admin.run(() -> appointments.end(appointed, "Pejabat sudah kembali bertugas"));
        }
    }

    @Test
    void onlyWhoeversTurnItIsAsksAndNotThemselvesNorTwice() throws Exception {
        CaseId caseId = inFrontOfTheLegalDivision();
        LocalDate due = today();
        AskOpinion asAssistant = new AskOpinion(Office.ASISTEN, Office.SEKDA, null, null, QUESTION, due);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> ASSISTANT.call(() -> asking.ask(caseId, asAssistant)));
        AskOpinion forLegal = new AskOpinion(Office.KABAG_HUKUM, Office.SEKDA, null, null, QUESTION, due);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> ASSISTANT.call(() -> asking.ask(caseId, forLegal)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> DRAFTER.call(() -> asking.ask(caseId, forLegal)));

        assertAsking("opinion.self", caseId, Office.KABAG_HUKUM, null, null, due);
        assertAsking("opinion.whom", caseId, null, null, null, due);
        assertAsking("opinion.whom", caseId, Office.ASISTEN, null, "someone", due);
        assertAsking("opinion.whom", caseId, null, null, "nobody-knows-them", due);
        assertAsking("opinion.whom", caseId, Office.KEPALA_PD, "no-such-unit", null, due);
        assertAsking("opinion.due", caseId, Office.SEKDA, null, null, due.minusDays(1));
        ask(caseId, Office.SEKDA, null);
        assertAsking("opinion.twice", caseId, Office.SEKDA, null, null, due);
        assertThat(LEGAL.call(() -> asking.ask(
                        caseId, new AskOpinion(Office.KABAG_HUKUM, Office.KEPALA_PD, "bkpsdm", null, QUESTION, due))))
                .isNotNull();
    }

    @Test
    void theAskerTakesAQuestionBackAndNobodyElseDoes() throws Exception {
        CaseId caseId = inFrontOfTheLegalDivision();
        UUID id = ask(caseId, Office.ASISTEN, null);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> DRAFTER.run(() -> opinions.withdraw(id)));
        LEGAL.run(() -> opinions.withdraw(id));
        assertRunRefused("opinion.gone", () -> LEGAL.run(() -> opinions.withdraw(id)));
        assertThat(ASSISTANT.call(() -> opinions.asked(id)).withdrawal()).isEqualTo(Opinion.Withdrawal.ASKER);
    }

    @Test
    void theHeadOfAnotherUnitTakesNoQuestionBack() throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERKADA);
        submit(DRAFTER, caseId, "Pasal 1");
        UUID id = HEAD.call(() -> asking.ask(
                caseId, new AskOpinion(Office.KEPALA_PD, Office.ASISTEN, null, null, QUESTION, today().plusDays(2))));
        ActingPerson other = PEOPLE.as("camat.tubei");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> other.run(() -> opinions.withdraw(id)));
        assertThat(HEAD.call(() -> opinions.of(caseId))).singleElement().matches(Opinion::isOpen);
        HEAD.run(() -> opinions.withdraw(id));
    }

    @Test
    void anAnswerAndADecisionAtTheSameMomentLeaveOneOfTheTwo() throws Exception {
        CaseId caseId = inFrontOfTheLegalDivision();
        UUID id = ask(caseId, Office.ASISTEN, null);
        String hash = hash(LEGAL, caseId);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> done = threads.invokeAll(List.<Callable<Boolean>>of(
                    () -> {
                        ASSISTANT.run(() -> opinions.answer(id, ANSWER));
                        return true;
                    },
                    () -> LEGAL.call(() -> approval.decide(caseId, Decide.approve(Office.KABAG_HUKUM, hash)) != null)));
            assertThat(done.getLast().get()).isTrue();
        }
        Opinion left = LEGAL.call(() -> opinions.of(caseId)).getFirst();
        assertThat(left.isOpen()).isFalse();
        assertThat(left.answeredAt() == null).isNotEqualTo(left.withdrawnAt() == null);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Jakarta")));
    }

    private void known(ActingPerson who) {
        register.replace(who.person(), List.of(who.membership()));
    }

    private CaseId inFrontOfTheLegalDivision() throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERKADA);
        submit(DRAFTER, caseId, "Pasal 1");
        approveAll(caseId, HEAD);
        return caseId;
    }

    private UUID ask(CaseId caseId, @Nullable Office office, @Nullable String person) throws Exception {
        return LEGAL.call(() -> asking.ask(
                caseId, new AskOpinion(Office.KABAG_HUKUM, office, null, person, QUESTION, today().plusDays(2))));
    }

    private void assertAsking(
            String key,
            CaseId caseId,
            @Nullable Office office,
            @Nullable String unit,
            @Nullable String person,
            LocalDate due) {
        assertRefused(
                key,
                () -> LEGAL.call(() ->
                        asking.ask(caseId, new AskOpinion(Office.KABAG_HUKUM, office, unit, person, QUESTION, due))));
    }

    private List<AuditEntry> events(CaseId caseId, String action) throws Exception {
        return LEGAL.call(() -> auditTrail.read(AuditFilter.of(caseId), null, 100)).stream()
                .filter(entry -> entry.action().equals(action))
                .toList();
    }

    private static void assertRefused(String key, Callable<?> work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work::call).returns(key, Refused::key);
    }

    private static void assertRunRefused(String key, Runnable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work::run).returns(key, Refused::key);
    }
}
