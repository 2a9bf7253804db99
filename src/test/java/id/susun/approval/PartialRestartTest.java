package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.AskRepair;
import id.susun.casefile.Instrument;
import id.susun.casefile.NodeChange;
import id.susun.casefile.RepairRequests;
import id.susun.casefile.TextReturn;
import id.susun.casefile.TextReturns;
import id.susun.identity.ActingPerson;
import id.susun.identity.Membership;
import id.susun.identity.Office;
import id.susun.identity.Person;
import id.susun.identity.Role;
import id.susun.tenant.CaseId;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Step;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Which initials stand when a returned text is submitted again, and what its readers are shown then. */
class PartialRestartTest extends ApprovalJourney {

    private static final String REASON = "Dasar hukum belum mutakhir";
    private static final ActingPerson ADMIN = new ActingPerson(
            new Person("admin-lebong", "admin.lebong", "Admin Lebong"),
            new Membership(DRAFTER.membership().tenant(), Set.of(Role.TENANT_ADMIN), Set.of(), Set.of()));

    @Autowired
    private RepairRequests repairs;

    @Autowired
    private TextReturns returns;

    @Autowired
    private RestartRules rules;

    @Autowired
    private Reviewing reviewing;

    @Test
    void anEditOutsideAnOfficesPartLeavesItsInitialsAndTheReturnerReadsFirst() throws Exception {
        CaseId caseId = submitted(new NodeText());
        approveAll(caseId, HEAD);
        returnFor(LEGAL, caseId, Office.KABAG_HUKUM, "MENGINGAT");

        assertThat(DRAFTER.call(() -> repairs.latest(caseId))).singleElement().satisfies(repair -> {
            assertThat(repair.place()).isEqualTo("Mengingat angka 1");
            assertThat(repair.office()).isEqualTo(Office.KABAG_HUKUM);
            assertThat(repair.isDone()).isFalse();
        });
        again(caseId, new NodeText().with("MENGINGAT", "Undang-Undang Nomor 23 Tahun 2014;"));

        RoundView round = lastRound(DRAFTER, caseId);
        assertThat(round.seats()).first().satisfies(first -> {
            assertThat(first.office()).isEqualTo(Office.KABAG_HUKUM);
            assertThat(first.decision()).isNull();
        });
        assertThat(seat(round, Office.KEPALA_PD)).satisfies(seat -> {
            assertThat(seat.decision()).isEqualTo(Decision.APPROVE);
            assertThat(seat.decidedName()).isEqualTo(HEAD.person().name());
            assertThat(seat.carriedFrom()).isEqualTo(1);
            assertThat(seat.hash()).isNotEqualTo(round.hash());
        });
        assertThat(history(DRAFTER, caseId)).contains("approval.DecisionStands", "casefile.RepairAsked");
        approveAll(caseId, LEGAL, ASSISTANT, SECRETARY);
        assertThat(open(LEGAL, caseId)).containsExactly(Step.HARMONISATION);
    }

    @Test
    void anEditOfTheMatterRestartsEverybodyTheReturnerFirst() throws Exception {
        CaseId caseId = submitted(new NodeText());
        approveAll(caseId, HEAD, LEGAL);
        decide(ASSISTANT, caseId, Decision.RETURN, REASON);
        again(caseId, new NodeText().with("PASAL 2", "Pelatihan paling singkat 24 jam pelajaran."));

        assertThat(lastRound(DRAFTER, caseId).seats()).noneMatch(seat -> seat.decision() != null);
        assertThat(waiting(caseId)).containsExactly(Office.ASISTEN);
        approveAll(caseId, ASSISTANT, HEAD, LEGAL, SECRETARY);
        assertThat(open(LEGAL, caseId)).containsExactly(Step.HARMONISATION);
    }

    @Test
    void theSameTextGoesStraightToWhoeverReturnedIt() throws Exception {
        CaseId caseId = submitted(new NodeText());
        approveAll(caseId, HEAD, LEGAL, ASSISTANT, SECRETARY);
        answered(caseId, Step.HARMONISATION, ExternalOutcome.REPAIR, "Lampirkan penjelasan");
        again(caseId, new NodeText());

        assertThat(lastRound(DRAFTER, caseId).seats())
                .filteredOn(seat -> seat.act() == Act.PARAF)
                .allMatch(seat -> Integer.valueOf(1).equals(seat.carriedFrom()));
        assertThat(open(LEGAL, caseId)).containsExactly(Step.HARMONISATION);
    }

    @Test
    void aDecisionIsComparedWithTheVersionItWasTakenOnHoweverOftenItStood() throws Exception {
        CaseId caseId = submitted(new NodeText());
        approveAll(caseId, HEAD);
        decide(LEGAL, caseId, Decision.RETURN, REASON);
        again(caseId, new NodeText().with("MENGINGAT", "Undang-Undang Nomor 23 Tahun 2014;"));
        decide(LEGAL, caseId, Decision.RETURN, REASON);
        again(caseId, new NodeText().with("PASAL 1", "Setiap pegawai wajib ikut pelatihan."));
        assertThat(seat(lastRound(DRAFTER, caseId), Office.KEPALA_PD).decision())
                .as("changed since version 1, though not since version 2 alone")
                .isNull();
        decide(LEGAL, caseId, Decision.RETURN, REASON);
        again(caseId, new NodeText());
        assertThat(seat(lastRound(DRAFTER, caseId), Office.KEPALA_PD).carriedFrom())
                .as("the text that was initialled is back")
                .isEqualTo(1);
    }

    @Test
    void aTenantsRuleMayRestartEverybodyEachTime() throws Exception {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> HEAD.run(() -> rules.set(Office.KEPALA_PD, RestartScope.ALWAYS)));
        ADMIN.run(() -> rules.set(Office.KEPALA_PD, RestartScope.ALWAYS));
        try {
            CaseId caseId = submitted(new NodeText());
            approveAll(caseId, HEAD);
            decide(LEGAL, caseId, Decision.RETURN, REASON);
            again(caseId, new NodeText());

            assertThat(seat(lastRound(DRAFTER, caseId), Office.KEPALA_PD).decision())
                    .isNull();
        } finally {
            ADMIN.run(() -> rules.set(Office.KEPALA_PD, RestartScope.MATTER));
        }
        ActingPerson neighbour = PEOPLE.as("kepala.bkpsdm.medan");
        assertThat(neighbour.call(() -> rules.scopes())).containsEntry(Office.KEPALA_PD, RestartScope.MATTER);
    }

    @Test
    void whoWroteInTheTextSinceDecidesNothingByStandingStill() throws Exception {
        CaseId caseId = submitted(new NodeText());
        approveAll(caseId, HEAD);
        decide(LEGAL, caseId, Decision.RETURN, REASON);
        again(
                caseId,
                new NodeText().with("MENGINGAT", "Undang-Undang Nomor 23 Tahun 2014;"),
                HEAD.person().id());

        assertThat(seat(lastRound(DRAFTER, caseId), Office.KEPALA_PD).decision())
                .isNull();
    }

    @Test
    void aReturnMayNameNodesInsteadOfAReasonButOnlyThoseOfTheText() throws Exception {
        CaseId caseId = submitted(new NodeText());
        String hash = hash(HEAD, caseId);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> HEAD.call(() -> approval.decide(
                        caseId,
                        new Decide(
                                Office.KEPALA_PD,
                                Decision.RETURN,
                                "",
                                hash,
                                List.of(new AskRepair(UUID.randomUUID(), "Kurang jelas"))))))
                .returns("casefile.repair.node.unknown", Refused::key);
        assertThat(waiting(caseId)).containsExactly(Office.KEPALA_PD);

        returnFor(HEAD, caseId, Office.KEPALA_PD, "PASAL 1", "PASAL 2");

        assertThat(lastRound(HEAD, caseId).seats().getFirst().comment())
                .isEqualTo("Pasal 1: Perbaiki PASAL 1\nPasal 2: Perbaiki PASAL 2");
    }

    @Test
    void whatAReturnAskedForIsOverWhenALaterOneAsksForNothing() throws Exception {
        CaseId caseId = submitted(new NodeText());
        returnFor(HEAD, caseId, Office.KEPALA_PD, "PASAL 1", "PASAL 2");
        again(caseId, new NodeText().with("PASAL 2", "Pelatihan paling singkat 24 jam pelajaran."));
        assertThat(DRAFTER.call(() -> repairs.latest(caseId))).hasSize(2);

        approveAll(caseId, HEAD);
        decide(LEGAL, caseId, Decision.RETURN, REASON);

        assertThat(DRAFTER.call(() -> repairs.latest(caseId))).isEmpty();
    }

    @Test
    void aReturnFromOutsideEndsWhatWasAskedForToo() throws Exception {
        CaseId caseId = submitted(new NodeText());
        returnFor(HEAD, caseId, Office.KEPALA_PD, "PASAL 1");
        again(caseId, new NodeText());
        approveAll(caseId, HEAD, LEGAL, ASSISTANT, SECRETARY);

        answered(caseId, Step.HARMONISATION, ExternalOutcome.REPAIR, "Lampirkan penjelasan");

        assertThat(DRAFTER.call(() -> repairs.latest(caseId))).isEmpty();
    }

    @Test
    void everybodyReadsInTheRouteWhichPartsAReturnNamedAndWhy() throws Exception {
        CaseId caseId = submitted(new NodeText());
        returnFor(HEAD, caseId, Office.KEPALA_PD, "PASAL 1", "PASAL 2");

        String route = text(tab(ASSISTANT, caseId));

        assertThat(route).containsOnlyOnce("Perbaiki PASAL 1").containsOnlyOnce("Perbaiki PASAL 2");
        assertThat(DRAFTER.call(() -> returns.latest(caseId))).hasValueSatisfying(last -> {
            assertThat(last.office()).isEqualTo(Office.KEPALA_PD);
            assertThat(last.byName()).isEqualTo(HEAD.person().name());
            assertThat(last.recordedName()).isNull();
        });
    }

    @Test
    void aReturnFromOutsideNamesItsInstitutionItsRecorderAndTheParts() throws Exception {
        CaseId caseId = submitted(new NodeText());
        approveAll(caseId, HEAD, LEGAL, ASSISTANT, SECRETARY);
        asked(caseId, Step.HARMONISATION);
        AskRepair wrong = new AskRepair(NodeText.id("PASAL 2"), "Bertentangan dengan peraturan di atasnya");

        LEGAL.run(() -> externalReview.record(
                caseId,
                Step.HARMONISATION,
                new ExternalAnswer("W.8-2", LocalDate.now(clock), ExternalOutcome.REPAIR, null, List.of(wrong))));

        assertThat(open(LEGAL, caseId)).containsExactly(Step.DRAFT_TEXT);
        assertThat(DRAFTER.call(() -> repairs.latest(caseId))).singleElement().satisfies(repair -> {
            assertThat(repair.place()).isEqualTo("Pasal 2");
            assertThat(repair.office()).isNull();
        });
        assertThat(DRAFTER.call(() -> returns.latest(caseId)))
                .contains(new TextReturn(
                        null,
                        null,
                        Step.HARMONISATION,
                        null,
                        LEGAL.person().name(),
                        "Pasal 2: Bertentangan dengan peraturan di atasnya"));
        assertThat(text(tab(ASSISTANT, caseId)))
                .contains("Dikembalikan oleh Kanwil Kementerian Hukum")
                .containsOnlyOnce("Bertentangan dengan peraturan di atasnya");
    }

    @Test
    void whoDecidesAgainIsShownWhatIsNewToThem() throws Exception {
        CaseId caseId = submitted(new NodeText());
        assertThat(HEAD.call(() -> reviewing.review(caseId)).since()).isNull();
        LEGAL.run(() -> reviewing.look(caseId, 1));
        decide(HEAD, caseId, Decision.RETURN, REASON);
        again(caseId, new NodeText().with("PASAL 2", "Pelatihan paling singkat 24 jam pelajaran."));

        assertThat(since(HEAD, caseId)).satisfies(since -> {
            assertThat(since.version()).isEqualTo(1);
            assertThat(since.known()).isEqualTo(Review.Known.DECIDED);
        });
        assertThat(HEAD.call(() -> reviewing.review(caseId))).satisfies(review -> {
            assertThat(review.changes()).singleElement().satisfies(change -> {
                assertThat(change.place()).isEqualTo("Pasal 2");
                assertThat(change.kind()).isEqualTo(NodeChange.Kind.CHANGED);
                assertThat(change.after())
                        .anyMatch(piece -> piece.different() && piece.text().contains("24"));
            });
        });
        assertThat(since(LEGAL, caseId).known()).isEqualTo(Review.Known.SEEN);
        assertThat(since(ASSISTANT, caseId).known()).isEqualTo(Review.Known.SUBMITTED);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> DRAFTER.call(() -> reviewing.review(caseId)));
    }

    private Review.Since since(ActingPerson who, CaseId caseId) throws Exception {
        return Objects.requireNonNull(who.call(() -> reviewing.review(caseId)).since());
    }

    private CaseId submitted(NodeText text) throws Exception {
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERKADA);
        again(caseId, text);
        return caseId;
    }

    private void again(CaseId caseId, NodeText text, String... contributors) throws Exception {
        DRAFTER.run(() -> transactions.executeWithoutResult(status -> {
            versions.keep(caseId, text.json(), Set.of(contributors), "Diajukan", true);
            workflow.complete(caseId, Step.DRAFT_TEXT, Map.of("draftingOutcome", "submitted"));
        }));
    }

    private void returnFor(ActingPerson who, CaseId caseId, Office office, String... nodes) throws Exception {
        String hash = hash(who, caseId);
        List<AskRepair> points = Arrays.stream(nodes)
                .map(node -> new AskRepair(NodeText.id(node), "Perbaiki " + node))
                .toList();
        who.call(() -> approval.decide(caseId, new Decide(office, Decision.RETURN, "", hash, points)));
    }

    private List<Office> waiting(CaseId caseId) throws Exception {
        return DRAFTER.call(
                () -> workflow.open(caseId).stream().map(OpenStep::office).toList());
    }

    private static SeatView seat(RoundView round, Office office) {
        return round.seats().stream()
                .filter(seat -> seat.office() == office)
                .findFirst()
                .orElseThrow();
    }
}
