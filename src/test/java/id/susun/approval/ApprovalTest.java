package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.AuditFilter;
import id.susun.audit.Refused;
import id.susun.casefile.CaseStatus;
import id.susun.casefile.DocumentVersion;
import id.susun.casefile.Instrument;
import id.susun.identity.ActingPerson;
import id.susun.identity.Membership;
import id.susun.identity.Office;
import id.susun.identity.Person;
import id.susun.identity.Role;
import id.susun.tenant.CaseId;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ApprovalTest extends ApprovalJourney {

    private static final String REASON = "Pasal 4 bertentangan dengan Perda tentang perangkat daerah";

    @Test
    void eachOfficeInitialsInTurnAndTheDecisionNamesTheTextItWasTakenOn() throws Exception {
        CaseId caseId = aPerkadaInApproval();

        assertThat(decide(HEAD, caseId, Decision.APPROVE, "  Sesuai usulan  "))
                .isEqualTo(new Outcome.Approved(Act.PARAF, "Sesuai usulan"));
        approveAll(caseId, LEGAL, ASSISTANT, SECRETARY);

        assertThat(open(LEGAL, caseId)).containsExactly(Step.HARMONISATION);
        RoundView round = lastRound(LEGAL, caseId);
        assertThat(round.seats())
                .extracting(SeatView::office)
                .containsExactly(
                        Office.KEPALA_PD, Office.KABAG_HUKUM, Office.ASISTEN, Office.SEKDA, Office.KEPALA_DAERAH);
        assertThat(round.seats().getFirst()).satisfies(seat -> {
            assertThat(seat.decidedName()).isEqualTo(HEAD.person().name());
            assertThat(seat.comment()).isEqualTo("Sesuai usulan");
            assertThat(seat.hash()).isEqualTo(round.hash()).isEqualTo(hash(HEAD, caseId));
        });
        assertThat(round.seats().getLast().decision()).isNull();
        assertThat(history(LEGAL, caseId))
                .filteredOn("approval.Initialled"::equals)
                .hasSize(4);
    }

    @Test
    void aReturnGoesBackToDraftingWithItsReasonAndResubmissionOpensANewRound() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        approveAll(caseId, HEAD);

        assertThat(decide(LEGAL, caseId, Decision.RETURN, REASON)).isEqualTo(new Outcome.Returned(REASON));

        assertThat(open(DRAFTER, caseId)).containsExactly(Step.DRAFT_TEXT);
        assertThat(lastRound(DRAFTER, caseId).outcome()).isEqualTo(RoundOutcome.RETURNED);
        assertThat(DRAFTER.call(() -> auditTrail.read(AuditFilter.of(caseId), null, 100)))
                .filteredOn(entry -> entry.action().equals("approval.ReturnedToDrafting"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo(REASON));

        submit(DRAFTER, caseId, "Pasal 1 yang diperbaiki");
        RoundView second = lastRound(DRAFTER, caseId);
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.versionNumber()).isEqualTo(2);
        assertThat(second.seats()).allMatch(seat -> seat.decision() == null);
        assertThat(open(HEAD, caseId)).containsExactly(Step.INITIAL_DRAFT);
    }

    @Test
    void aRejectionEndsTheCase() throws Exception {
        CaseId caseId = aPerkadaInApproval();

        assertThat(decide(HEAD, caseId, Decision.REJECT, REASON)).isEqualTo(new Outcome.Rejected(REASON));

        assertThat(HEAD.call(() -> caseFiles.get(caseId).status())).isEqualTo(CaseStatus.REJECTED);
        assertThat(lastRound(HEAD, caseId).outcome()).isEqualTo(RoundOutcome.REJECTED);
        assertRefused("workflow.step.gone", () -> decide(LEGAL, caseId, Decision.APPROVE, ""));
    }

    @Test
    void takingTheCaseBackEndsTheRoundThatRuns() throws Exception {
        CaseId caseId = aPerkadaInApproval();

        DRAFTER.run(() -> caseFiles.withdraw(caseId, REASON));

        assertThat(lastRound(DRAFTER, caseId).outcome()).isEqualTo(RoundOutcome.WITHDRAWN);
        assertRefused("workflow.step.gone", () -> decide(HEAD, caseId, Decision.APPROVE, ""));
    }

    @Test
    void aReturnOrARejectionNeedsAReasonOfTenTo2000Characters() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        for (String reason : List.of("", "          ", "terlalu")) {
            assertRefused("approval.reason.missing", () -> decide(HEAD, caseId, Decision.RETURN, reason));
            assertRefused("approval.reason.missing", () -> decide(HEAD, caseId, Decision.REJECT, reason));
        }
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> decide(HEAD, caseId, Decision.RETURN, "x".repeat(5000)));
        assertThat(open(HEAD, caseId)).containsExactly(Step.INITIAL_DRAFT);
        assertThat(lastRound(HEAD, caseId).seats()).allMatch(seat -> seat.decision() == null);
    }

    @Test
    void ofTwoHoldersWhoDecideAtOnceOneWinsAndTheOtherLearnsThatTheStepIsGone() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        approveAll(caseId, HEAD);
        ActingPerson second =
                new ActingPerson(new Person("kabag-kedua", "kabag.kedua", "Kabag Kedua"), LEGAL.membership());
        String hash = hash(LEGAL, caseId);

        List<String> results = atOnce(
                () -> LEGAL.call(() -> approval.decide(caseId, Decide.approve(Office.KABAG_HUKUM, hash))),
                () -> second.call(
                        () -> approval.decide(caseId, new Decide(Office.KABAG_HUKUM, Decision.RETURN, REASON, hash))));

        assertThat(results).containsOnlyOnce("workflow.step.gone").containsOnlyOnce("decided");
        assertThat(lastRound(LEGAL, caseId).seats())
                .filteredOn(seat -> seat.decision() != null)
                .hasSize(2);
    }

    @Test
    void aDoubleClickDecidesOnceEvenForSomeoneWhoHoldsTheNextOfficeToo() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        approveAll(caseId, HEAD);
        ActingPerson twice = new ActingPerson(
                new Person("rangkap-jabatan", "rangkap.jabatan", "Rangkap Jabatan"),
                new Membership(
                        LEGAL.membership().tenant(),
                        Set.of(Role.APPROVER),
                        Set.of(Office.KABAG_HUKUM, Office.ASISTEN),
                        Set.of("bagian-hukum")));
        Decide click = Decide.approve(Office.KABAG_HUKUM, hash(LEGAL, caseId));

        twice.call(() -> approval.decide(caseId, click));
        assertRefused("workflow.step.gone", () -> twice.call(() -> approval.decide(caseId, click)));

        assertThat(lastRound(LEGAL, caseId).seats())
                .filteredOn(seat -> seat.decision() != null)
                .extracting(SeatView::office)
                .containsExactly(Office.KEPALA_PD, Office.KABAG_HUKUM);
    }

    @Test
    void nobodyDecidesOnATextTheyWereNotShown() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        String first = hash(HEAD, caseId);
        decide(HEAD, caseId, Decision.RETURN, REASON);
        submit(DRAFTER, caseId, "Pasal 1 baru");

        assertRefused(
                "approval.text.changed",
                () -> HEAD.call(() -> approval.decide(caseId, Decide.approve(Office.KEPALA_PD, first))));

        HEAD.run(() -> transactions.executeWithoutResult(
                status -> versions.keep(caseId, "{\"teks\":\"diselipkan\"}", Set.of(), "Diselipkan", true)));
        String round = lastRound(HEAD, caseId).hash();
        assertRefused(
                "approval.text.changed",
                () -> LEGAL.call(() -> {
                    DocumentVersion slipped = versions.submitted(caseId).orElseThrow();
                    assertThat(slipped.hash()).isNotEqualTo(round);
                    return approvalAfterHead(caseId, round);
                }));
    }

    private Outcome approvalAfterHead(CaseId caseId, String hash) throws Exception {
        ActingPerson other =
                new ActingPerson(new Person("kepala-lain", "kepala.lain", "Kepala Lain"), HEAD.membership());
        return other.call(() -> approval.decide(caseId, Decide.approve(Office.KEPALA_PD, hash)));
    }

    @Test
    void nobodyApprovesTheirOwnDraft() throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERKADA);
        submit(DRAFTER, caseId, "Pasal 1", LEGAL.person().id());
        ActingPerson drafterAsHead = new ActingPerson(
                DRAFTER.person(),
                new Membership(
                        HEAD.membership().tenant(),
                        Set.of(Role.DRAFTER, Role.APPROVER),
                        Set.of(Office.KEPALA_PD),
                        Set.of("bkpsdm")));

        assertRefused("approval.own-draft", () -> decide(drafterAsHead, caseId, Decision.APPROVE, ""));
        approveAll(caseId, HEAD);
        assertRefused("approval.own-draft", () -> decide(LEGAL, caseId, Decision.APPROVE, ""));
        decide(
                new ActingPerson(new Person("plh", "plh.kabag", "Plh. Kabag"), LEGAL.membership()),
                caseId,
                Decision.RETURN,
                REASON);

        submit(DRAFTER, caseId, "Pasal 1 tanpa Kabag");
        assertRefused("approval.own-draft", () -> decide(LEGAL, caseId, Decision.APPROVE, ""));
        assertThat(LEGAL.call(() -> progress.isOwnDraft(caseId))).isTrue();
        assertThat(ASSISTANT.call(() -> progress.isOwnDraft(caseId))).isFalse();
    }

    @Test
    void othersAreRefusedOnTheServer() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        Decide command = Decide.approve(Office.KEPALA_PD, hash(HEAD, caseId));
        for (String username : List.of("auditor.lebong", "perancang.bkpsdm.lebong", "camat.tubei", "bupati.lebong")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(username)
                    .isThrownBy(() -> PEOPLE.as(username).call(() -> approval.decide(caseId, command)));
        }
        ActingPerson foreign = PEOPLE.as("kepala.bkpsdm.medan");
        assertRefused("workflow.step.gone", () -> foreign.call(() -> approval.decide(caseId, command)));
        assertRefused("casefile.unknown", () -> foreign.call(() -> progress.rounds(caseId)));
        assertThat(HEAD.call(() -> caseFiles.get(caseId).stage())).isEqualTo(Stage.APPROVAL);
    }

    private List<String> atOnce(Callable<Outcome> first, Callable<Outcome> second) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(first, second)).stream()
                    .map(ApprovalTest::result)
                    .toList();
        }
    }

    private static String result(Future<Outcome> future) {
        try {
            future.get();
            return "decided";
        } catch (ExecutionException e) {
            return e.getCause() instanceof Refused refused ? refused.key() : String.valueOf(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertRefused(String key, Callable<?> work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work::call).returns(key, Refused::key);
    }
}
