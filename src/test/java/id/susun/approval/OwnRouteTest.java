package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.Concerns;
import id.susun.casefile.Instrument;
import id.susun.casefile.StatingConcerns;
import id.susun.identity.ActingPerson;
import id.susun.identity.Office;
import id.susun.tenant.CaseId;
import id.susun.workflow.Step;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A government that decides on its routes by a table of its own. */
class OwnRouteTest extends ApprovalJourney {

    private static final ActingPerson ADMIN = PEOPLE.as("admin.lebong");
    private static final String BASIS = "Perbup 9/2026 tentang tata naskah dinas";
    private static final String FULL = "\"KEPALA_PD,KABAG_HUKUM,ASISTEN,SEKDA\"";
    private static final String SHORT = "\"KEPALA_PD,KABAG_HUKUM,SEKDA\"";

    @Autowired
    private RouteTables tables;

    @Autowired
    private StatingConcerns stating;

    @AfterEach
    void theProductsTableAgain() {
        ADMIN.run(() -> tables.revert("Selesai dicoba", tables.version()));
    }

    @Test
    void aTableOfItsOwnDecidesOnItsNewTextsAndOnNobodyElses() throws Exception {
        CaseId before = aPerkadaInApproval();
        String own = ADMIN.call(() -> tables.dmn()).replace(FULL, SHORT);

        ADMIN.run(() -> tables.replace(own, BASIS, tables.version()));

        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERKADA);
        assertThat(DRAFTER.call(() -> progress.preview(caseId)).orElseThrow().seats())
                .extracting(RoutePreview.Seat::office)
                .containsExactly(Office.KEPALA_PD, Office.KABAG_HUKUM, Office.SEKDA, Office.KEPALA_DAERAH);
        submit(DRAFTER, caseId, "Pasal 1");
        approveAll(caseId, HEAD, LEGAL, SECRETARY);
        assertThat(open(LEGAL, caseId)).containsExactly(Step.HARMONISATION);
        assertThat(lastRound(LEGAL, before).seats())
                .as("a round that runs keeps its route")
                .hasSize(5);

        ActingPerson neighbour = PEOPLE.as("admin.medan");
        assertThat(neighbour.call(() -> tables.isOwn())).isFalse();
        assertThat(neighbour.call(() -> tables.dmn())).contains(FULL);
        assertThat(ADMIN.call(() -> tables.rules()))
                .anyMatch(
                        rule -> "KEPALA_PD,KABAG_HUKUM,SEKDA".equals(rule.then().get("initials")));
    }

    @Test
    void goingBackToTheDefaultHoldsForTheNextText() throws Exception {
        String own = ADMIN.call(() -> tables.dmn()).replace(FULL, SHORT);
        ADMIN.run(() -> tables.replace(own, BASIS, tables.version()));
        ADMIN.run(() -> tables.revert("Kembali ke tabel bawaan", tables.version()));

        assertThat(ADMIN.call(() -> tables.isOwn())).isFalse();
        CaseId caseId = aPerkadaInApproval();
        assertThat(lastRound(LEGAL, caseId).seats()).hasSize(5);
    }

    @Test
    void onlyTheAdministratorReplacesItAndOnlyByACheckedTableWithABasis() throws Exception {
        String own = ADMIN.call(() -> tables.dmn());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> LEGAL.run(() -> tables.replace(own, BASIS, tables.version())));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> LEGAL.call(() -> tables.dmn()));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ADMIN.run(() -> tables.replace(own, "kurang", tables.version())))
                .returns("route.reason", Refused::key);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ADMIN.run(() -> tables.replace("<a/>", BASIS, tables.version())))
                .returns("route.table.element", Refused::key);
        assertThat(ADMIN.call(() -> tables.isOwn())).isFalse();
    }

    @Test
    void nobodyOverwritesWhatSomebodyElseKeptMeanwhile() throws Exception {
        String own = ADMIN.call(() -> tables.dmn()).replace(FULL, SHORT);
        int seen = ADMIN.call(() -> tables.version());
        ADMIN.run(() -> tables.replace(own, BASIS, seen));

        for (ThrowingCallable late : List.<ThrowingCallable>of(
                () -> ADMIN.run(() -> tables.replace(tables.dmn(), BASIS, seen)),
                () -> ADMIN.run(() -> tables.revert("Kembali ke tabel bawaan", seen)))) {
            assertThatExceptionOfType(Refused.class).isThrownBy(late).returns("route.table.changed", Refused::key);
        }
        assertThat(ADMIN.call(() -> tables.version())).isEqualTo(seen + 1);
        assertThat(ADMIN.call(() -> tables.isOwn())).isTrue();
    }

    @Test
    void ofTwoAtTheSameMomentOneIsKeptAndTheOtherIsTold() throws Exception {
        String own = ADMIN.call(() -> tables.dmn()).replace(FULL, SHORT);
        int seen = ADMIN.call(() -> tables.version());
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Callable<String> replacing = () -> {
                together.await();
                try {
                    ADMIN.run(() -> tables.replace(own, BASIS, seen));
                    return "kept";
                } catch (Refused refused) {
                    return refused.key();
                }
            };
            assertThat(two.invokeAll(List.of(replacing, replacing)).stream()
                            .map(Future::resultNow)
                            .toList())
                    .containsExactlyInAnyOrder("kept", "route.table.changed");
        }
    }

    @Test
    void aTableFromBeforeSubjectAndBudgetIsAcceptedAndRead() throws Exception {
        String own = withoutNewInputs(ADMIN.call(() -> tables.dmn())).replace(FULL, SHORT);
        assertThat(own).doesNotContain("budgetEffect").doesNotContain("subject");

        ADMIN.run(() -> tables.replace(own, BASIS, tables.version()));

        CaseId caseId = aPerkadaInApproval();
        assertThat(lastRound(LEGAL, caseId).seats()).hasSize(4);
        assertThat(ADMIN.call(() -> tables.rules()))
                .noneMatch(rule -> rule.when().containsKey("subject"));
    }

    @Test
    void aRuleForWhatBurdensTheBudgetAsksBeforeSubmissionAndDecides() throws Exception {
        ADMIN.run(() -> tables.replace(withABudgetRule(tables.dmn()), BASIS, tables.version()));
        CaseId caseId = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERKADA);
        assertThat(DRAFTER.call(() -> progress.preview(caseId)).orElseThrow().missing())
                .containsExactly("budgetEffect");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> submit(DRAFTER, caseId, "Pasal 1"))
                .returns("route.missing.budget", Refused::key);
        assertThat(open(DRAFTER, caseId)).containsExactly(Step.DRAFT_TEXT);

        DRAFTER.run(() -> stating.state(caseId, new Concerns(null, true)));
        submit(DRAFTER, caseId, "Pasal 1");
        assertThat(lastRound(LEGAL, caseId).seats())
                .extracting(SeatView::office)
                .containsExactly(Office.KABAG_HUKUM, Office.SEKDA, Office.KEPALA_DAERAH);

        CaseId without = aCase(DRAFTER, HEAD, "bkpsdm", Instrument.PERKADA);
        DRAFTER.run(() -> stating.state(without, new Concerns(null, false)));
        submit(DRAFTER, without, "Pasal 1");
        assertThat(lastRound(LEGAL, without).seats()).hasSize(5);
    }

    private static String withoutNewInputs(String dmn) {
        return dmn.replaceAll("(?s)<input id=\"(subject|budgetEffect)-input\".*?</input>", "")
                .replaceAll("(?s)<inputEntry id=\"route-\\d+-(subject|budgetEffect)\">.*?</inputEntry>", "")
                .replaceAll("(?s)<informationRequirement id=\"(subject|budgetEffect)-.*?</informationRequirement>", "")
                .replaceAll("<inputData id=\"(subject|budgetEffect)-data\"[^>]*/>", "")
                .replaceAll("(?s)<dmndi:DMN(Shape|Edge) id=\"(subject|budgetEffect)-.*?</dmndi:DMN(Shape|Edge)>", "");
    }

    /** Puts a rule for a Perkada that burdens the budget before all others. */
    private static String withABudgetRule(String dmn) {
        int first = dmn.indexOf("<rule ");
        return dmn.substring(0, first) + """
                <rule id="own-01">
                  <inputEntry id="own-1"><text>"PERKADA"</text></inputEntry>
                  <inputEntry id="own-2"><text></text></inputEntry>
                  <inputEntry id="own-3"><text></text></inputEntry>
                  <inputEntry id="own-4"><text></text></inputEntry>
                  <inputEntry id="own-5"><text>"YA"</text></inputEntry>
                  <outputEntry id="own-6"><text>"KABAG_HUKUM,SEKDA"</text></outputEntry>
                  <outputEntry id="own-7"><text>"KEPALA_DAERAH"</text></outputEntry>
                  <outputEntry id="own-8"><text>true</text></outputEntry>
                  <outputEntry id="own-9"><text>true</text></outputEntry>
                  <outputEntry id="own-10"><text>false</text></outputEntry>
                  <outputEntry id="own-11"><text>false</text></outputEntry>
                  <outputEntry id="own-12"><text>true</text></outputEntry>
                </rule>
                """ + dmn.substring(first);
    }
}
