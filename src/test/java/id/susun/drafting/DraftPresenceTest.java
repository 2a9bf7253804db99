package id.susun.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.CaseAccess;
import id.susun.casefile.Instrument;
import id.susun.drafting.DraftCommands.AddNode;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftCommands.Move;
import id.susun.drafting.DraftCommands.MoveNode;
import id.susun.identity.ActingPerson;
import id.susun.identity.CurrentUser;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SusunTest
class DraftPresenceTest {

    private static final Instant MORNING = Instant.parse("2026-11-25T02:00:00Z");
    private static final UUID PLACE = UUID.randomUUID();

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftStructure structure;

    @Autowired
    private DraftPresence revisions;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private Instant now = MORNING;
    private DraftPresence presence;
    private ActingPerson drafter;
    private ActingPerson colleague;
    private ActingPerson approver;
    private CaseId caseId;

    @BeforeEach
    void aTextInDrafting(
            @Autowired CaseAccess access, @Autowired CurrentTenant currentTenant, @Autowired CurrentUser currentUser)
            throws Exception {
        Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        presence = new DraftPresence(access, jdbc, currentTenant, currentUser, clock);
        drafter = journey.person("perancang.bkpsdm.lebong");
        colleague = journey.person("perancang.hukum.lebong");
        approver = journey.person("kabag.hukum.lebong");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
    }

    @Test
    void peopleSeeOthersWhoAreThereAndSinceWhenAndNotThemselves() {
        assertThat(beat(drafter, PLACE)).isEmpty();
        after(5);
        assertThat(beat(colleague, null)).containsExactly(new Present(name(drafter), PLACE, MORNING));
        after(5);
        assertThat(beat(drafter, PLACE)).containsExactly(new Present(name(colleague), null, MORNING.plusSeconds(5)));
        assertThat(beat(approver, null))
                .as("staying at a place keeps the time one came there")
                .containsExactly(
                        new Present(name(drafter), PLACE, MORNING),
                        new Present(name(colleague), null, MORNING.plusSeconds(5)));
        after(1);
        beat(drafter, null);
        assertThat(beat(colleague, null))
                .as("another place begins anew")
                .contains(new Present(name(drafter), null, MORNING.plusSeconds(11)));
    }

    @Test
    void whoIsNotHeardOfHasLeftAndLeavesNoTrace() {
        beat(drafter, PLACE);
        after(20);
        assertThat(beat(colleague, null)).extracting(Present::name).containsExactly(name(drafter));
        after(1);
        assertThat(beat(colleague, null)).isEmpty();
        assertThat(rows()).isEqualTo(1);
        beat(drafter, PLACE);
        assertThat(beat(colleague, null))
                .as("a return is no stay")
                .containsExactly(new Present(name(drafter), PLACE, now));
        after(21);
        beat(drafter, PLACE);
        assertThat(beat(colleague, null))
                .as("nor is one that nobody saw")
                .containsExactly(new Present(name(drafter), PLACE, now));
        run(drafter, () -> presence.leave(caseId));
        assertThat(beat(colleague, null)).isEmpty();
    }

    @Test
    void anotherTextAnotherGovernmentAndAStakeholderLearnNothing() throws Exception {
        beat(drafter, PLACE);
        CaseId other = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Lain")
                .id();
        assertThat(call(colleague, () -> presence.beat(other, null))).isEmpty();
        for (String outsider : List.of("perancang.hukum.medan", "warga.medan", "warga.lebong")) {
            ActingPerson person = journey.person(outsider);
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> beat(person, null))
                    .returns("casefile.unknown", Refused::key);
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> call(person, () -> presence.revision(caseId)))
                    .returns("casefile.unknown", Refused::key);
        }
    }

    @Test
    void everyChangeOfTheTextGivesARevisionThatItNeverHad() throws Exception {
        Set<String> seen = new HashSet<>(Set.of(""));
        assertThat(revision()).isEmpty();
        Draft draft = drafter.call(() -> drafting.open(caseId));
        DraftNode first = draft.text().articles().getFirst();
        assertThat(seen.add(revision())).as("begun").isTrue();
        assertThat(seen.add(revision())).as("nothing happened").isFalse();

        drafter.run(() -> drafting.edit(caseId, new EditNode(first.id(), "", "Satu", first.version())));
        assertThat(seen.add(revision())).as("edited").isTrue();
        drafter.run(() -> drafting.edit(caseId, new EditNode(first.id(), "", "Satu", first.version() + 1)));
        assertThat(seen.add(revision())).as("saved without a change").isFalse();

        UUID added = drafter.call(() -> structure.add(caseId, new AddNode(first.id(), false, TextKind.PASAL)));
        assertThat(seen.add(revision())).as("added").isTrue();
        drafter.run(() -> structure.move(caseId, new MoveNode(added, Move.UP)));
        assertThat(seen.add(revision())).as("moved").isTrue();
        drafter.run(() -> structure.move(caseId, new MoveNode(added, Move.DOWN)));
        assertThat(seen.add(revision())).as("moved back").isTrue();
        drafter.run(() -> structure.remove(caseId, added));
        assertThat(seen.add(revision())).as("removed").isTrue();
        drafter.run(() -> drafting.importTree(caseId, SampleText.nodes(DraftSubmissionTest.sample("sawahlunto")), "x"));
        assertThat(seen.add(revision())).as("replaced").isTrue();
    }

    private String revision() throws Exception {
        return colleague.call(() -> revisions.revision(caseId));
    }

    private List<Present> beat(ActingPerson person, @Nullable UUID node) {
        return call(person, () -> presence.beat(caseId, node));
    }

    private long rows() {
        return call(
                drafter,
                () -> jdbc.sql("select count(*) from draft_presence where case_id = :case")
                        .param("case", caseId.value())
                        .query(Long.class)
                        .single());
    }

    private void after(int seconds) {
        now = now.plusSeconds(seconds);
    }

    private static String name(ActingPerson person) {
        return person.person().name();
    }

    private <T> T call(ActingPerson person, java.util.function.Supplier<T> work) {
        try {
            return person.call(() -> transactions.execute(status -> work.get()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(ActingPerson person, Runnable work) {
        person.run(() -> transactions.executeWithoutResult(status -> work.run()));
    }
}
