package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.identity.ActingPerson;
import id.susun.identity.Membership;
import id.susun.identity.Office;
import id.susun.identity.Person;
import id.susun.identity.Role;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Offices that initial side by side: the legal division and the assistant, between the agency's head and the secretary. */
class SideBySideTest extends ApprovalJourney {

    private static final ActingPerson ADMIN = PEOPLE.as("admin.lebong");
    private static final String REASON = "Dasar hukum belum mutakhir";

    @Autowired
    private RouteTables tables;

    @Autowired
    private RepositoryService models;

    @BeforeEach
    void legalDivisionAndAssistantSideBySide() {
        ADMIN.run(() -> tables.replace(
                tables.dmn().replace("KEPALA_PD,KABAG_HUKUM,ASISTEN,SEKDA", "KEPALA_PD,KABAG_HUKUM|ASISTEN,SEKDA"),
                "Perbup 9/2026 tentang tata naskah dinas",
                tables.version()));
    }

    @AfterEach
    void theProductsTableAgain() {
        ADMIN.run(() -> tables.revert("Selesai dicoba", tables.version()));
    }

    @Test
    void bothAreAskedAtOnceAndTheNextTurnOpensWhenBothHaveInitialled() throws Exception {
        CaseId caseId = submitted(new NodeText());
        assertThat(waiting(caseId)).containsExactly(Office.KEPALA_PD);
        approveAll(caseId, HEAD);
        assertThat(waiting(caseId)).containsExactlyInAnyOrder(Office.KABAG_HUKUM, Office.ASISTEN);
        assertThat(LEGAL.call(() -> workflow.mine(caseId)).orElseThrow().office())
                .isEqualTo(Office.KABAG_HUKUM);
        assertThat(SECRETARY.call(() -> workflow.mine(caseId))).isEmpty();

        approveAll(caseId, ASSISTANT);
        assertThat(waiting(caseId)).containsExactly(Office.KABAG_HUKUM);
        approveAll(caseId, LEGAL);
        assertThat(waiting(caseId)).containsExactly(Office.SEKDA);
        approveAll(caseId, SECRETARY);

        assertThat(open(LEGAL, caseId)).containsExactly(Step.HARMONISATION);
        assertThat(lastRound(LEGAL, caseId).seats()).extracting(SeatView::turn).containsExactly(1, 2, 2, 3, 4);
    }

    @Test
    void theWayIsShownTurnByTurnBeforeSubmission() throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERKADA);
        assertThat(DRAFTER.call(() -> progress.preview(caseId)).orElseThrow().seats())
                .extracting(RoutePreview.Seat::turn)
                .containsExactly(1, 2, 2, 3, 4);
    }

    @Test
    void aReturnEndsTheTurnAndWhatABrotherInitialledStandsWhereNothingOfItsMatterChanged() throws Exception {
        CaseId caseId = submitted(new NodeText());
        approveAll(caseId, HEAD, ASSISTANT);
        decide(LEGAL, caseId, Decision.RETURN, REASON);

        assertThat(open(DRAFTER, caseId)).containsExactly(Step.DRAFT_TEXT);
        assertThat(seat(caseId, Office.ASISTEN).decision()).isEqualTo(Decision.APPROVE);
        again(caseId, new NodeText().with("MENGINGAT", "Undang-Undang Nomor 23 Tahun 2014;"));
        assertThat(seat(caseId, Office.ASISTEN).carriedFrom()).isEqualTo(1);
        assertThat(waiting(caseId)).containsExactly(Office.KABAG_HUKUM);
        approveAll(caseId, LEGAL, SECRETARY);
        assertThat(open(LEGAL, caseId)).containsExactly(Step.HARMONISATION);
    }

    @Test
    void whoeverHadNotDecidedWhenABrotherReturnedDecidesNothingAnyMore() throws Exception {
        CaseId caseId = submitted(new NodeText());
        approveAll(caseId, HEAD);
        decide(ASSISTANT, caseId, Decision.RETURN, REASON);

        assertThat(waiting(caseId)).isEmpty();
        Decide late = Decide.approve(Office.KABAG_HUKUM, hash(LEGAL, caseId));
        assertRefused("workflow.step.gone", () -> LEGAL.call(() -> approval.decide(caseId, late)));
        assertThat(seat(caseId, Office.KABAG_HUKUM).decision()).isNull();
    }

    @Test
    void bothDecisionsCountWhenTheyComeAtTheSameMoment() throws Exception {
        CaseId caseId = submitted(new NodeText());
        approveAll(caseId, HEAD);
        String hash = hash(LEGAL, caseId);

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Outcome> done : threads.invokeAll(List.<Callable<Outcome>>of(
                    () -> LEGAL.call(() -> approval.decide(caseId, Decide.approve(Office.KABAG_HUKUM, hash))),
                    () -> ASSISTANT.call(() -> approval.decide(caseId, Decide.approve(Office.ASISTEN, hash)))))) {
                assertThat(done.get()).isInstanceOf(Outcome.Approved.class);
            }
        }
        assertThat(waiting(caseId)).containsExactly(Office.SEKDA);
    }

    @Test
    void whoHoldsBothOfficesDecidesForEachAndADoubleClickForOne() throws Exception {
        CaseId caseId = submitted(new NodeText());
        approveAll(caseId, HEAD);
        ActingPerson both = new ActingPerson(
                new Person("rangkap-berdampingan", "rangkap", "Rangkap Jabatan"),
                new Membership(
                        LEGAL.membership().tenant(),
                        Set.of(Role.APPROVER),
                        Set.of(Office.KABAG_HUKUM, Office.ASISTEN),
                        Set.of("bagian-hukum")));
        Decide click = Decide.approve(Office.ASISTEN, hash(LEGAL, caseId));

        both.call(() -> approval.decide(caseId, click));
        assertRefused("workflow.step.gone", () -> both.call(() -> approval.decide(caseId, click)));

        assertThat(waiting(caseId)).containsExactly(Office.KABAG_HUKUM);
        assertThat(both.call(() -> workflow.mine(caseId)).orElseThrow().office())
                .isEqualTo(Office.KABAG_HUKUM);
    }

    @Test
    void aCaseOnTheModelFromBeforeTurnsIsWalkedOneByOneToItsEnd() throws Exception {
        CaseId older;
        deploy(true);
        try {
            older = submitted(new NodeText());
        } finally {
            deploy(false);
        }
        CaseId newer = submitted(new NodeText());
        approveAll(older, HEAD);
        approveAll(newer, HEAD);

        assertThat(waiting(newer)).containsExactlyInAnyOrder(Office.KABAG_HUKUM, Office.ASISTEN);
        assertThat(waiting(older)).containsExactly(Office.KABAG_HUKUM);
        assertThat(lastRound(LEGAL, older).seats())
                .as("what is shown agrees with the model that the case runs on")
                .extracting(SeatView::turn)
                .containsExactly(1, 2, 3, 4, 5);
        decide(LEGAL, older, Decision.RETURN, REASON);
        again(older, new NodeText().with("MENGINGAT", "Undang-Undang Nomor 23 Tahun 2014;"));
        approveAll(older, LEGAL, ASSISTANT, SECRETARY);
        assertThat(open(LEGAL, older)).containsExactly(Step.HARMONISATION);
    }

    private void deploy(boolean before) throws Exception {
        CurrentTenant.callAsSystem(() -> {
            DeploymentBuilder deployment = models.createDeployment().name("susun");
            PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
            for (Resource file : files.getResources("classpath*:processes/*.*mn")) {
                String name = Objects.requireNonNull(file.getFilename());
                Resource used = before && name.equals("policy-approval.bpmn")
                        ? files.getResource("classpath:processes-before-turns/" + name)
                        : file;
                deployment.addInputStream(name, used.getInputStream());
            }
            return deployment.deploy().getId();
        });
    }

    private CaseId submitted(NodeText text) throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERKADA);
        again(caseId, text);
        return caseId;
    }

    private void again(CaseId caseId, NodeText text) {
        DRAFTER.run(() -> transactions.executeWithoutResult(status -> {
            versions.keep(caseId, text.json(), Set.of(), "Diajukan", true);
            workflow.complete(caseId, Step.DRAFT_TEXT, Map.of("draftingOutcome", "submitted"));
        }));
    }

    private List<Office> waiting(CaseId caseId) throws Exception {
        return DRAFTER.call(() -> workflow.open(caseId).stream()
                .filter(open -> open.step() == Step.INITIAL_DRAFT)
                .map(OpenStep::office)
                .toList());
    }

    private SeatView seat(CaseId caseId, Office office) throws Exception {
        return lastRound(DRAFTER, caseId).seats().stream()
                .filter(seat -> seat.office() == office)
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(String key, Callable<?> work) {
        assertThatExceptionOfType(Refused.class).isThrownBy(work::call).returns(key, Refused::key);
    }
}
