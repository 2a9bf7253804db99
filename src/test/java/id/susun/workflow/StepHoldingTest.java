package id.susun.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.susun.audit.AuditEntry;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.identity.Person;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@SusunTest
class StepHoldingTest {

    private static final ActingPerson DRAFTER = DemoPeople.load().as("perancang.bkpsdm.lebong");
    private static final ActingPerson COLLEAGUE =
            new ActingPerson(new Person("rekan", "rekan", "Rekan Sejawat"), DRAFTER.membership());

    private static final ActingPerson THIRD =
            new ActingPerson(new Person("ketiga", "ketiga", "Orang Ketiga"), DRAFTER.membership());

    @Autowired
    private StepHolding holding;

    @Autowired
    private Workflow workflow;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private CaseJourney journey;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void takingAndGivingBackAreInTheHistory() throws Exception {
        CaseId caseId = aCase("Diambil lalu dilepas");

        DRAFTER.run(() -> holding.claim(step(caseId).id()));
        DRAFTER.run(() -> holding.claim(step(caseId).id()));
        DRAFTER.run(() -> holding.release(step(caseId).id()));
        COLLEAGUE.run(() -> holding.release(step(caseId).id()));

        assertThat(history(caseId))
                .extracting(AuditEntry::action)
                .containsExactly("workflow.StepTaken", "workflow.StepGivenBack");
        assertThat(history(caseId)).allSatisfy(entry -> {
            assertThat(entry.actorName()).isEqualTo(DRAFTER.person().name());
            assertThat(entry.subject()).isEqualTo(Step.ANALYSE_NEEDS.name());
        });
    }

    @Test
    void whatIsRefusedLeavesNoTraceOfATaking() throws Exception {
        CaseId caseId = aCase("Sudah diambil rekan");
        UUID step = DRAFTER.call(() -> step(caseId)).id();
        COLLEAGUE.run(() -> holding.claim(step));

        refused("workflow.step.taken", () -> holding.claim(step));
        refused("workflow.step.taken", () -> holding.release(step));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> journey.person("kabag.hukum.lebong").run(() -> holding.claim(step)));
        refused("workflow.step.gone", () -> holding.claim(UUID.randomUUID()));

        assertThat(history(caseId)).extracting(AuditEntry::actorName).containsExactly("Rekan Sejawat");
    }

    @Test
    void aColleagueTakesAStepOverAndWhoHadItIsToldSo() throws Exception {
        CaseId caseId = aCase("Pemegang sudah pindah tugas");
        UUID step = DRAFTER.call(() -> step(caseId)).id();
        DRAFTER.run(() -> holding.claim(step));
        OpenStep held = DRAFTER.call(() -> step(caseId));
        assertThat(held.assignedAt()).isAfterOrEqualTo(held.createdAt());
        assertThat(COLLEAGUE.call(() -> holding.mayTakeOver(held))).isTrue();
        assertThat(DRAFTER.call(() -> holding.mayTakeOver(held))).isFalse();
        refusedAs(COLLEAGUE, "workflow.step.taken", () -> complete(caseId));

        COLLEAGUE.run(() -> holding.takeOver(step, DRAFTER.person().id()));

        refusedAs(DRAFTER, "workflow.step.taken", () -> complete(caseId));
        refusedAs(DRAFTER, "workflow.step.taken", () -> holding.release(step));
        COLLEAGUE.run(() -> complete(caseId));
        assertThat(history(caseId).getLast()).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("workflow.StepTakenOver");
            assertThat(entry.actorName()).isEqualTo("Rekan Sejawat");
            assertThat(entry.subject()).isEqualTo(DRAFTER.person().name());
            assertThat(entry.details())
                    .contains(Step.ANALYSE_NEEDS.name(), DRAFTER.person().id());
        });
    }

    @Test
    void aStepIsTakenOverOnlyFromWhomOneWasShownAndOnlyByThoseItWaitsFor() throws Exception {
        CaseId caseId = aCase("Sudah diambil alih orang lain");
        UUID step = DRAFTER.call(() -> step(caseId)).id();
        String shown = DRAFTER.person().id();
        DRAFTER.run(() -> holding.claim(step));
        for (String stranger : List.of("kabag.hukum.lebong", "perancang.tubei", "admin.lebong")) {
            ActingPerson other = journey.person(stranger);
            assertThat(other.call(() -> holding.mayTakeOver(step(caseId)))).isFalse();
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(stranger)
                    .isThrownBy(() -> other.run(() -> holding.takeOver(step, shown)));
        }
        COLLEAGUE.run(() -> holding.takeOver(step, shown));

        refusedAs(THIRD, "workflow.step.taken", () -> holding.takeOver(step, shown));
        COLLEAGUE.run(() -> holding.takeOver(step, shown));

        assertThat(history(caseId))
                .extracting(AuditEntry::action)
                .containsExactly("workflow.StepTaken", "workflow.StepTakenOver");
    }

    @Test
    void aStepGivenBackBeforeItIsTakenOverIsSimplyTaken() throws Exception {
        CaseId caseId = aCase("Dilepas lebih dulu");
        UUID step = DRAFTER.call(() -> step(caseId)).id();
        DRAFTER.run(() -> holding.claim(step));
        DRAFTER.run(() -> holding.release(step));

        COLLEAGUE.run(() -> holding.takeOver(step, DRAFTER.person().id()));

        assertThat(history(caseId).getLast().action()).isEqualTo("workflow.StepTaken");
        assertThat(DRAFTER.call(() -> step(caseId)).assigneeName()).isEqualTo("Rekan Sejawat");
    }

    @Test
    void ofTwoPeopleWhoTakeAStepAtOnceTheSecondIsToldWhoHasIt() throws Exception {
        CaseId caseId = aCase("Diambil dua orang");
        UUID step = DRAFTER.call(() -> step(caseId)).id();
        CyclicBarrier together = new CyclicBarrier(2);
        List<String> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<String>> claims = Stream.of(DRAFTER, COLLEAGUE)
                    .map(person -> threads.submit(() -> claim(person, step, together)))
                    .toList();
            for (Future<String> claim : claims) {
                outcomes.add(claim.get());
            }
        }

        assertThat(outcomes).containsExactlyInAnyOrder("taken", "workflow.step.taken");
        assertThat(history(caseId)).hasSize(1);
    }

    @Test
    void whoTakesAStepThatIsJustBeingDoneWaitsForItAndIsToldThatItIsGone() throws Exception {
        CaseId caseId = aCase("Bersamaan");
        UUID step = DRAFTER.call(() -> step(caseId)).id();
        CountDownLatch written = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> done = threads.submit(() -> DRAFTER.run(() -> transaction.executeWithoutResult(status -> {
                events.publishEvent(new StepEvents.StepTaken(caseId, Step.ANALYSE_NEEDS));
                written.countDown();
                waitUntilSomebodyWaits();
                complete(caseId);
            })));
            written.await();

            refusedAs(COLLEAGUE, "workflow.step.gone", () -> holding.claim(step));
            done.get();
        }
    }

    private String claim(ActingPerson person, UUID step, CyclicBarrier together) throws Exception {
        together.await();
        try {
            person.run(() -> holding.claim(step));
            return "taken";
        } catch (Refused refused) {
            return refused.key();
        }
    }

    private void complete(CaseId caseId) {
        transaction.executeWithoutResult(status -> workflow.complete(caseId, Step.ANALYSE_NEEDS, Map.of()));
    }

    private void waitUntilSomebodyWaits() {
        await().until(() -> jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single());
    }

    private static void refused(String key, Runnable action) {
        refusedAs(DRAFTER, key, action);
    }

    private static void refusedAs(ActingPerson who, String key, Runnable action) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> who.run(action))
                .returns(key, Refused::key);
    }

    @Test
    void whoEndsAStepThatTheyHadTakenHasTheNextOneOfItsStage() throws Exception {
        CaseId caseId = journey.at(
                        Step.PLAN_CONSULTATION,
                        "perancang.bkpsdm.lebong",
                        "bkpsdm",
                        Instrument.PERKADA,
                        "Tetap di tangan yang sama")
                .id();
        DRAFTER.run(() -> holding.claim(step(caseId).id()));

        ends(caseId, Step.PLAN_CONSULTATION, Map.of());

        OpenStep next = DRAFTER.call(() -> step(caseId));
        assertThat(next.step()).isEqualTo(Step.GATHER_INPUTS);
        assertThat(next.assigneeId()).isEqualTo(DRAFTER.person().id());
        refusedAs(COLLEAGUE, "workflow.step.taken", () -> holding.claim(next.id()));
        DRAFTER.run(() -> holding.release(next.id()));
        ends(caseId, Step.GATHER_INPUTS, Map.of());
        assertThat(DRAFTER.call(() -> step(caseId)).assigneeId())
                .as("nobody had taken the one before")
                .isNull();
        DRAFTER.run(() -> holding.claim(step(caseId).id()));
        ends(caseId, Step.ANSWER_INPUTS, Map.of("unanswered", 0));
        assertThat(DRAFTER.call(() -> step(caseId))).satisfies(drafting -> {
            assertThat(drafting.step()).isEqualTo(Step.DRAFT_TEXT);
            assertThat(drafting.assigneeId()).as("another stage").isNull();
        });
        assertThat(history(caseId))
                .extracting(AuditEntry::action)
                .containsExactly(
                        "workflow.StepTaken", "workflow.StepTaken", "workflow.StepGivenBack", "workflow.StepTaken");
    }

    private void ends(CaseId caseId, Step step, Map<String, Object> routing) {
        DRAFTER.run(() -> transaction.executeWithoutResult(status -> workflow.complete(caseId, step, routing)));
    }

    private OpenStep step(CaseId caseId) {
        return workflow.open(caseId).getFirst();
    }

    private List<AuditEntry> history(CaseId caseId) throws Exception {
        return DRAFTER.call(() -> auditTrail.replay(caseId, 0, 100)).stream()
                .filter(entry -> entry.action().startsWith("workflow."))
                .toList();
    }

    private CaseId aCase(String title) throws Exception {
        return journey.at(Step.ANALYSE_NEEDS, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, title)
                .id();
    }
}
