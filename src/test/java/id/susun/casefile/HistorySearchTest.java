package id.susun.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.AuditActor;
import id.susun.audit.AuditChoices;
import id.susun.audit.AuditEntry;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** An auditor finds an entry in the history of a case by who, what, when and words. */
@SusunTest
class HistorySearchTest {

    @Autowired
    private CaseJourney journey;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private ActingPerson drafter;
    private ActingPerson secretary;
    private ActingPerson auditor;
    private CaseId caseId;

    @BeforeEach
    void aCaseWithAHistory() throws Exception {
        drafter = journey.person("perancang.bkpsdm.sawahlunto");
        secretary = journey.person("sekda.sawahlunto");
        auditor = journey.person("auditor.sawahlunto");
        caseId = journey.at(Step.ANALYSE_NEEDS, "perancang.bkpsdm.sawahlunto", "bkpsdm", Instrument.PERKADA, "Dicari")
                .id();
        happened(drafter, new CaseEvents.CaseClosed(caseId, CaseStatus.WITHDRAWN, "Naskah 100% selesai"));
        happened(secretary, new CaseEvents.CasePromulgated(caseId, "Berita Daerah_7", LocalDate.of(2026, 11, 22)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> secretary.run(() -> caseFiles.withdraw(caseId, "Bukan urusan saya")));
    }

    @Test
    void byPersonByKindAndByRefusal() throws Exception {
        assertThat(found(with(null, secretary.person().id(), null)))
                .extracting(AuditEntry::action)
                .containsExactly("audit.ActionRefused", "casefile.CasePromulgated");
        assertThat(found(with(null, null, "casefile.CaseClosed"))).hasSize(1);
        assertThat(found(with(null, null, "casefile.Case"))).isEmpty();
        assertThat(found(with(null, null, "casefile."))).hasSize(4);
        assertThat(found(with(null, null, "audit.")))
                .singleElement()
                .returns("CaseFiles.withdraw: access-denied", AuditEntry::subject);
        assertThat(found(with(null, drafter.person().id(), "audit."))).isEmpty();
    }

    @Test
    void byWordsInTheNameTheObjectOrTheReason() throws Exception {
        assertThat(found(with(secretary.person().name().toUpperCase(java.util.Locale.ROOT), null, null)))
                .hasSize(2);
        assertThat(found(with(" dicari ", null, null))).hasSize(1);
        assertThat(found(with("100% SELESAI", null, null))).hasSize(1);
        assertThat(found(with("daerah_7", null, null))).hasSize(1);
        assertThat(found(with("daerah%7", null, null))).isEmpty();
        assertThat(found(with("Naskah_100", null, null))).isEmpty();
        assertThat(found(with("   ", null, null))).hasSize(5);
    }

    @Test
    void byPeriodFromTheFirstMomentToBeforeTheLast() throws Exception {
        List<AuditEntry> all = found(AuditFilter.of(caseId));
        Instant closed = all.get(2).at();
        assertThat(found(period(closed, null))).isEqualTo(all.subList(0, 3));
        assertThat(found(period(null, closed))).isEqualTo(all.subList(3, 5));
        assertThat(found(period(closed, closed.plusNanos(1_000)))).containsExactly(all.get(2));
    }

    @Test
    void pageByPageNothingIsMissedOrToldTwice() throws Exception {
        for (int i = 0; i < 20; i++) {
            happened(drafter, new CaseEvents.StageEntered(caseId, Stage.NEEDS));
        }
        AuditFilter filter = with(null, drafter.person().id(), "casefile.");
        List<AuditEntry> whole = found(filter);
        List<AuditEntry> pages = new ArrayList<>();
        List<AuditEntry> page;
        do {
            @Nullable AuditEntry last = pages.isEmpty() ? null : pages.getLast();
            page = auditor.call(() -> auditTrail.read(filter, last, 7));
            pages.addAll(page);
        } while (!page.isEmpty());
        assertThat(pages).hasSizeGreaterThan(20).isEqualTo(whole);
        assertThat(pages).extracting(AuditEntry::seq).isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    @Test
    void theChoicesAreWhatStandsInTheCase() throws Exception {
        AuditChoices choices = auditor.call(() -> auditTrail.choices(caseId));
        assertThat(choices.actors())
                .containsExactlyElementsOf(Stream.of(drafter, secretary)
                        .map(who ->
                                new AuditActor(who.person().id(), who.person().name()))
                        .sorted((a, b) -> a.name().compareTo(b.name()))
                        .toList());
        assertThat(choices.actions())
                .containsExactly(
                        "audit.ActionRefused",
                        "casefile.CaseClosed",
                        "casefile.CaseOpened",
                        "casefile.CasePromulgated",
                        "casefile.StageEntered");
    }

    @Test
    void theGovernmentsHistoryIsFoundInTheSameWay() throws Exception {
        AuditFilter everywhere =
                new AuditFilter(null, "Berita Daerah_7", secretary.person().id(), "casefile.", null, null);
        List<AuditEntry> first = auditor.call(() -> auditTrail.read(everywhere, null, 1));
        assertThat(first).singleElement().returns(caseId.value(), AuditEntry::caseId);
        assertThat(auditor.call(() -> auditTrail.read(everywhere, first.getFirst(), 100)))
                .allMatch(entry -> !entry.at().isAfter(first.getFirst().at()))
                .doesNotContainAnyElementsOf(first);
        assertThat(journey.person("auditor.medan").call(() -> auditTrail.read(everywhere, null, 1)))
                .isEmpty();
    }

    private List<AuditEntry> found(AuditFilter filter) throws Exception {
        return auditor.call(() -> auditTrail.read(filter, null, 500));
    }

    private AuditFilter with(@Nullable String text, @Nullable String actorId, @Nullable String action) {
        return new AuditFilter(caseId, text, actorId, action, null, null);
    }

    private AuditFilter period(@Nullable Instant from, @Nullable Instant until) {
        return new AuditFilter(caseId, null, null, null, from, until);
    }

    private void happened(ActingPerson who, Object event) {
        who.run(() -> transaction.executeWithoutResult(status -> events.publishEvent(event)));
    }
}
