package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.CaseStatus;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Enactment;
import id.susun.casefile.Instrument;
import id.susun.casefile.Signatory;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class EnactingTest extends ApprovalJourney {

    @Test
    void aPerkadaPassesEveryStepAndIsEnteredInTheGazette() throws Exception {
        CaseId caseId = aSignedPerkada();
        LocalDate today = LocalDate.now(clock);

        Enactment enacted = LEGAL.call(() -> enacting.assignNumber(caseId, new AssignNumber(null, null)));
        assertThat(enacted.on()).isEqualTo(today);
        assertThat(open(SECRETARY, caseId)).containsExactly(Step.PROMULGATE);
        String gazette = SECRETARY.call(() -> enacting.promulgate(caseId, today, null));

        assertThat(gazette).matches("Berita Daerah Kabupaten Lebong Tahun " + today.getYear() + " Nomor \\d+");
        SECRETARY.run(() -> {
            assertThat(caseFiles.get(caseId).stage()).isEqualTo(Stage.IMPLEMENTATION);
            assertThat(caseFiles.get(caseId).enactment())
                    .isEqualTo(new Enactment(
                            enacted.title(),
                            enacted.number(),
                            enacted.year(),
                            today,
                            gazette,
                            today,
                            Signatory.of(REGENT.person(), null),
                            Signatory.of(SECRETARY.person(), null),
                            null));
        });
        assertThat(lastRound(LEGAL, caseId).outcome()).isEqualTo(RoundOutcome.APPROVED);
        assertThat(history(LEGAL, caseId))
                .contains("approval.Signed", "approval.Numbered", "casefile.CaseEnacted", "approval.Promulgated");
    }

    @Test
    void aKeputusanCamatNeedsNobodyOutsideAndNoGazette() throws Exception {
        ActingPerson camat = PEOPLE.as("camat.tubei");
        ActingPerson drafter = PEOPLE.as("perancang.tubei");
        CaseId caseId = aCase(drafter, camat, "tubei", Instrument.KEPUTUSAN_CAMAT);
        submit(drafter, caseId, "KESATU");
        approveAll(caseId, LEGAL, camat);
        assertThat(lastRound(LEGAL, caseId).externalSteps()).isEmpty();

        assertRefused("approval.classification.missing", () -> number(caseId, null, null));
        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> number(caseId, "=1+1", null));
        Enactment enacted = number(caseId, " 188.45 ", null);

        assertThat(enacted.number()).matches("188\\.45/\\d+");
        assertThat(open(LEGAL, caseId)).containsExactly(Step.PLAN_PROGRAMMES);
        assertThat(lastRound(LEGAL, caseId).outcome()).isEqualTo(RoundOutcome.APPROVED);
        assertRefused("workflow.step.gone", () -> number(caseId, "188.45", null));

        drafter.run(() -> caseFiles.withdraw(caseId, "Programnya dilebur dengan program kabupaten."));
        assertThat(drafter.call(() -> caseFiles.get(caseId)))
                .as("the decision stays in force")
                .returns(CaseStatus.DISCONTINUED, CaseSummary::status)
                .returns(enacted, CaseSummary::enactment);
    }

    @Test
    void datesMustFollowEachOtherAndHaveCome() throws Exception {
        CaseId caseId = aSignedPerkada();
        LocalDate today = LocalDate.now(clock);
        assertRefused("approval.enacted.before-turn", () -> number(caseId, null, today.minusDays(1)));
        assertRefused("approval.date.future", () -> number(caseId, null, today.plusDays(1)));
        assertRefused("approval.classification.needless", () -> number(caseId, "188.45", null));

        number(caseId, null, null);
        assertRefused(
                "approval.promulgated.before-enactment",
                () -> SECRETARY.call(() -> enacting.promulgate(caseId, today.minusDays(1), null)));
        assertRefused(
                "approval.date.future",
                () -> SECRETARY.call(() -> enacting.promulgate(caseId, today.plusDays(1), null)));
        assertThat(open(SECRETARY, caseId)).containsExactly(Step.PROMULGATE);
    }

    @Test
    void casesNumberedAtOnceGetNumbersWithoutGapsOrDoubles() throws Exception {
        ActingPerson legal = PEOPLE.as("kabag.hukum.sawahlunto");
        ActingPerson head = PEOPLE.as("kepala.bkpsdm.sawahlunto");
        ActingPerson drafter = PEOPLE.as("perancang.bkpsdm.sawahlunto");
        List<CaseId> cases = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            CaseId caseId = aCase(drafter, head, "bkpsdm", Instrument.SURAT_EDARAN);
            submit(drafter, caseId, "Edaran " + i);
            approveAll(caseId, legal, head);
            cases.add(caseId);
        }
        int first = legal.call(() -> enacting.nextNumber(
                NumberRegister.of(caseFiles.get(cases.getFirst())),
                LocalDate.now(clock).getYear()));

        List<Integer> given = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(cases.size())) {
            List<Callable<Enactment>> tasks = new ArrayList<>();
            for (CaseId caseId : cases) {
                tasks.add(() -> legal.call(() -> enacting.assignNumber(caseId, new AssignNumber(null, null))));
                tasks.add(() -> legal.call(() -> enacting.assignNumber(caseId, new AssignNumber(null, null))));
            }
            for (Future<Enactment> result : threads.invokeAll(tasks)) {
                if (result.state() == Future.State.SUCCESS) {
                    given.add(Integer.valueOf(result.resultNow().number()));
                } else {
                    assertThat(result.exceptionNow())
                            .isInstanceOf(Refused.class)
                            .hasMessageStartingWith("workflow.step.gone");
                }
            }
        }

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(first, first + cases.size()).boxed().toList());
    }

    @Test
    void aRegisterGoesOnFromPaperOnceAndOnlyBeforeItsFirstNumber() throws Exception {
        ActingPerson legal = PEOPLE.as("kabag.hukum.medan");
        NumberRegister joint = NumberRegister.ofTenant(RegisterKind.PERATURAN_BERSAMA);
        legal.run(() -> enacting.continueRegister(new ContinueRegister(joint, 2001, 17)));
        assertThat(legal.call(() -> enacting.nextNumber(joint, 2001))).isEqualTo(18);
        assertRefused("approval.register.begun", () -> {
            legal.run(() -> enacting.continueRegister(new ContinueRegister(joint, 2001, 30)));
            return true;
        });
        assertThat(LEGAL.call(() -> enacting.nextNumber(joint, 2001))).isEqualTo(1);
    }

    @Test
    void onlyTheLegalDivisionNumbersAndOnlyTheSecretaryPromulgates() throws Exception {
        CaseId caseId = aSignedPerkada();
        for (ActingPerson other : List.of(DRAFTER, HEAD, SECRETARY, REGENT, PEOPLE.as("auditor.lebong"))) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> other.call(() -> enacting.assignNumber(caseId, new AssignNumber(null, null))));
        }
        ActingPerson foreign = PEOPLE.as("kabag.hukum.medan");
        assertRefused(
                "workflow.step.gone",
                () -> foreign.call(() -> enacting.assignNumber(caseId, new AssignNumber(null, null))));
        number(caseId, null, null);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> LEGAL.call(() -> enacting.promulgate(caseId, LocalDate.now(clock), null)));
    }

    @Test
    void theElucidationOfAPerdaHasItsPlaceInTheSupplement() throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERDA);
        submit(DRAFTER, caseId, "Pasal 1");
        approveAll(caseId, HEAD, LEGAL, ASSISTANT, SECRETARY);
        for (Step step : List.of(Step.HARMONISATION, Step.JOINT_APPROVAL, Step.FACILITATION, Step.REGISTER_NUMBER)) {
            answered(caseId, step, ExternalOutcome.PASSED, null);
        }
        approveAll(caseId, REGENT);
        number(caseId, null, null);
        LocalDate today = LocalDate.now(clock);
        for (String bad : Arrays.asList(null, " ", "12345678901", "5 dan 6")) {
            assertRefused(
                    "approval.supplement.missing", () -> SECRETARY.call(() -> enacting.promulgate(caseId, today, bad)));
        }
        SECRETARY.run(() -> enacting.promulgate(caseId, today, " 14 "));
        assertThat(SECRETARY.call(
                        () -> Objects.requireNonNull(caseFiles.get(caseId).enactment())
                                .supplement()))
                .isEqualTo("14");

        CaseId perkada = aSignedPerkada();
        number(perkada, null, null);
        assertRefused(
                "approval.supplement.needless", () -> SECRETARY.call(() -> enacting.promulgate(perkada, today, "15")));
    }

    private CaseId aSignedPerkada() throws Exception {
        CaseId caseId = aPerkadaInApproval();
        approveAll(caseId, HEAD, LEGAL, ASSISTANT, SECRETARY);
        for (Step step : List.of(Step.HARMONISATION, Step.FACILITATION)) {
            answered(caseId, step, ExternalOutcome.PASSED, null);
        }
        approveAll(caseId, REGENT);
        return caseId;
    }

    private Enactment number(CaseId caseId, @Nullable String code, @Nullable LocalDate on) throws Exception {
        return LEGAL.call(() -> enacting.assignNumber(caseId, new AssignNumber(code, on)));
    }

    private static void assertRefused(String key, Callable<?> work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work::call).returns(key, Refused::key);
    }
}
