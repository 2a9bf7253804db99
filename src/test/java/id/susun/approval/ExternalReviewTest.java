package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.workflow.Deadlines;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Step;
import jakarta.validation.ConstraintViolationException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

class ExternalReviewTest extends ApprovalJourney {

    @Autowired
    private ManagementService management;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void requestAndAnswerAreKeptWithTheirLettersAndTheTextGoesOn() throws Exception {
        CaseId caseId = atHarmonisation();
        LocalDate today = LocalDate.now(clock);
        papersFor(caseId, Step.HARMONISATION);
        LEGAL.run(() -> externalReview.request(
                caseId, Step.HARMONISATION, new ExternalRequest("180/12/Huk", today.minusDays(5))));

        answer(caseId, Step.HARMONISATION, today, ExternalOutcome.PASSED, null);

        assertThat(lastRound(LEGAL, caseId).externalSteps().getFirst()).satisfies(kept -> {
            assertThat(kept.requestNumber()).isEqualTo("180/12/Huk");
            assertThat(kept.answerDate()).isEqualTo(today);
            assertThat(kept.enteredName()).isEqualTo(LEGAL.person().name());
        });
        assertThat(open(LEGAL, caseId)).containsExactly(Step.FACILITATION);
        assertThat(history(LEGAL, caseId))
                .contains("approval.HarmonisationRequested", "approval.HarmonisationAnswered");
        assertRefused(
                "workflow.step.gone", () -> answer(caseId, Step.HARMONISATION, today, ExternalOutcome.PASSED, null));
        assertRefused(
                "workflow.step.gone", () -> answer(caseId, Step.JOINT_APPROVAL, today, ExternalOutcome.PASSED, null));
    }

    @Test
    void aRepairReturnsTheTextToDraftingWithTheNotes() throws Exception {
        CaseId caseId = atHarmonisation();
        LocalDate today = LocalDate.now(clock);
        asked(caseId, Step.HARMONISATION);
        assertRefused(
                "approval.reason.missing",
                () -> answer(caseId, Step.HARMONISATION, today, ExternalOutcome.REPAIR, " "));
        assertThat(open(LEGAL, caseId)).containsExactly(Step.HARMONISATION);
        assertThat(history(LEGAL, caseId)).doesNotContain("approval.HarmonisationAnswered");

        answer(caseId, Step.HARMONISATION, today, ExternalOutcome.REPAIR, "Pasal 7 melampaui kewenangan");

        assertThat(open(DRAFTER, caseId)).containsExactly(Step.DRAFT_TEXT);
        assertThat(lastRound(LEGAL, caseId).outcome()).isEqualTo(RoundOutcome.RETURNED);
        assertThat(history(LEGAL, caseId)).contains("approval.ReturnedToDrafting");
        submit(DRAFTER, caseId, "Pasal 7 baru");
        assertThat(lastRound(LEGAL, caseId).number()).isEqualTo(2);
    }

    @Test
    void lettersFromTheFutureOrOutOfOrderAreRefused() throws Exception {
        CaseId caseId = atHarmonisation();
        LocalDate today = LocalDate.now(clock);
        assertRefused(
                "approval.date.future",
                () -> LEGAL.run(() -> externalReview.request(
                        caseId, Step.HARMONISATION, new ExternalRequest("1", today.plusDays(1)))));
        papersFor(caseId, Step.HARMONISATION);
        LEGAL.run(
                () -> externalReview.request(caseId, Step.HARMONISATION, new ExternalRequest("1", today.minusDays(2))));
        assertRefused(
                "approval.external.before-request",
                () -> answer(caseId, Step.HARMONISATION, today.minusDays(3), ExternalOutcome.PASSED, null));
        assertRefused(
                "approval.date.future",
                () -> answer(caseId, Step.HARMONISATION, today.plusDays(1), ExternalOutcome.PASSED, null));
        for (ExternalRequest bad :
                List.of(new ExternalRequest(" ", today), new ExternalRequest("x".repeat(101), today))) {
            assertThatExceptionOfType(ConstraintViolationException.class)
                    .isThrownBy(() -> LEGAL.run(() -> externalReview.request(caseId, Step.HARMONISATION, bad)));
        }
    }

    @Test
    void onlyTheLegalDivisionEntersLetters() throws Exception {
        CaseId caseId = atHarmonisation();
        ExternalRequest letter = new ExternalRequest("1", LocalDate.now(clock));
        for (ActingPerson other : List.of(DRAFTER, HEAD, SECRETARY, PEOPLE.as("auditor.lebong"))) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> other.run(() -> externalReview.request(caseId, Step.HARMONISATION, letter)));
        }
        ActingPerson foreign = PEOPLE.as("kabag.hukum.sawahlunto");
        assertRefused(
                "workflow.step.gone",
                () -> foreign.run(() -> externalReview.request(caseId, Step.HARMONISATION, letter)));
    }

    @Test
    void aPerdaAlsoGoesToTheCouncilAndForItsRegisterNumber() throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERDA);
        submit(DRAFTER, caseId, "Pasal 1");
        approveAll(caseId, HEAD, LEGAL, ASSISTANT, SECRETARY);
        for (Step step : List.of(Step.HARMONISATION, Step.JOINT_APPROVAL, Step.FACILITATION, Step.REGISTER_NUMBER)) {
            assertThat(open(LEGAL, caseId)).containsExactly(step);
            assertRefused("workflow.step.gone", () -> decide(REGENT, caseId, Decision.APPROVE, ""));
            if (step != Step.JOINT_APPROVAL) {
                asked(caseId, step);
            }
            answer(caseId, step, LocalDate.now(clock), ExternalOutcome.PASSED, null);
        }
        assertThat(open(REGENT, caseId)).as("no register number, no signature").containsExactly(Step.SIGN);
    }

    @Test
    void theInstitutionHasItsDaysFromTheLetterOnAlsoWhenItWentOutLate() throws Exception {
        CaseId caseId = atHarmonisation();
        papersFor(caseId, Step.HARMONISATION);
        OpenStep before = harmonisation(caseId);
        everything(() -> timers(before, "harmonisation-overdue").forEach(job -> management.executeJob(job.getId())));
        assertThat(harmonisation(caseId).overdue()).isTrue();
        LocalDate sent = LocalDate.now(clock).minusDays(1);

        LEGAL.run(() -> externalReview.request(caseId, Step.HARMONISATION, new ExternalRequest("180/12", sent)));

        OpenStep after = harmonisation(caseId);
        Instant due = LEGAL.call(() -> deadlines.limit(Step.HARMONISATION, sent))
                .due()
                .atTime(16, 0)
                .atZone(ZoneId.of("Asia/Jakarta"))
                .toInstant();
        assertThat(after.overdue()).isFalse();
        assertThat(after.dueAt()).isEqualTo(due);
        everything(() -> assertThat(timers(after, "harmonisation-overdue"))
                .extracting(Job::getDuedate)
                .containsExactly(Date.from(due)));
        LocalDate corrected = sent.minusDays(7);
        LEGAL.run(() -> externalReview.request(caseId, Step.HARMONISATION, new ExternalRequest("180/12", corrected)));
        assertThat(harmonisation(caseId).dueAt()).isBefore(due);
        answer(caseId, Step.HARMONISATION, LocalDate.now(clock), ExternalOutcome.PASSED, null);
        assertThat(open(LEGAL, caseId)).containsExactly(Step.FACILITATION);
    }

    private OpenStep harmonisation(CaseId caseId) throws Exception {
        return LEGAL.call(() -> workflow.open(caseId).getFirst());
    }

    private void everything(Runnable work) {
        LEGAL.run(() -> transactions.executeWithoutResult(status -> work.run()));
    }

    /** Timers of this case's approval. */
    private List<Job> timers(OpenStep step, String activity) {
        String process = jdbc.sql("select process_ref from open_step where case_id = ? and step = 'harmonisation'")
                .param(step.caseId().value())
                .query(String.class)
                .single();
        return management
                .createJobQuery()
                .processInstanceId(process)
                .activityId(activity)
                .list();
    }

    @Test
    void whatWasNotAskedCannotBeAnswered() throws Exception {
        CaseId caseId = atHarmonisation();
        LocalDate today = LocalDate.now(clock);
        papersFor(caseId, Step.HARMONISATION);
        for (ExternalOutcome outcome : ExternalOutcome.values()) {
            assertRefused(
                    "approval.external.request.missing",
                    () -> answer(caseId, Step.HARMONISATION, today, outcome, "Pasal 7 melampaui kewenangan"));
        }
        assertThat(open(LEGAL, caseId)).containsExactly(Step.HARMONISATION);

        asked(caseId, Step.HARMONISATION);
        answer(caseId, Step.HARMONISATION, today, ExternalOutcome.PASSED, null);
        assertRefused(
                "approval.external.request.missing",
                () -> answer(caseId, Step.FACILITATION, today, ExternalOutcome.PASSED, null));
    }

    private CaseId atHarmonisation() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        approveAll(caseId, HEAD, LEGAL, ASSISTANT, SECRETARY);
        return caseId;
    }

    private void answer(CaseId caseId, Step step, LocalDate on, ExternalOutcome outcome, @Nullable String note) {
        LEGAL.run(() -> externalReview.record(caseId, step, new ExternalAnswer("W.8.PP-12", on, outcome, note)));
    }

    private static void assertRefused(String key, ThrowingCallable work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work).returns(key, Refused::key);
    }
}
