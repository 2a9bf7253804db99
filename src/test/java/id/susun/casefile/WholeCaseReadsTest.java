package id.susun.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.AuditEntry;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What belongs to a whole case is given to those who may see it whole, whichever screen or service asks. */
@SusunTest
class WholeCaseReadsTest {

    @Autowired
    private CaseJourney journey;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private PolicyThread thread;

    @Autowired
    private DocumentVersions versions;

    @Autowired
    private TransactionTemplate transaction;

    private ActingPerson drafter;
    private CaseId caseId;

    @BeforeEach
    void aCaseThatStakeholdersAreAskedAbout() throws Exception {
        drafter = journey.person("perancang.bkpsdm.sawahlunto");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.sawahlunto", "bkpsdm", Instrument.PERKADA, "Untuk siapa")
                .id();
        ThreadNode article = new ThreadNode(UUID.randomUUID(), NodeKind.ARTICLE, "Pasal 1", 0);
        ThreadNode gap = new ThreadNode(UUID.randomUUID(), NodeKind.GAP, "Kesenjangan", 0);
        drafter.run(() -> transaction.executeWithoutResult(status -> {
            thread.put(caseId, article);
            thread.put(caseId, gap);
            thread.tie(caseId, article.id(), gap.id());
            versions.keep(caseId, "{}", Set.of(), "Naskah", true);
        }));
    }

    @Test
    void aStakeholderIsRefusedAsIfThereWereNoSuchCase() {
        ActingPerson citizen = journey.person("warga.sawahlunto");
        reads(caseId).forEach((name, read) -> unknown(name, citizen, read));
    }

    @Test
    void anUnknownCaseAndAnotherTenantsAnswerAlike() {
        ActingPerson stranger = journey.person("perancang.bkpsdm.medan");
        reads(caseId).forEach((name, read) -> unknown(name, stranger, read));
        reads(new CaseId(UUID.randomUUID())).forEach((name, read) -> unknown(name, drafter, read));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "perancang.bkpsdm.sawahlunto",
                "auditor.sawahlunto",
                "sekda.sawahlunto",
                "pelaksana.bkpsdm.sawahlunto"
            })
    void whoeverWorksInTheGovernmentReadsAllOfIt(String username) {
        journey.person(username).run(this::readAll);
    }

    @Test
    void workWithoutAPersonReadsInsideItsTenant() {
        CurrentTenant.runAs(drafter.membership().tenant(), this::readAll);
    }

    @Test
    void aStakeholderPutsAndTiesWithoutReading() throws Exception {
        UUID input = UUID.randomUUID();
        UUID gap = drafter.call(() -> thread.nodes(caseId, NodeKind.GAP))
                .getFirst()
                .id();
        journey.person("warga.sawahlunto")
                .run(() -> transaction.executeWithoutResult(status -> {
                    thread.put(caseId, new ThreadNode(input, NodeKind.INPUT, "Masukan", 1));
                    thread.tie(caseId, input, gap);
                }));
        assertThat(drafter.call(() -> thread.links(caseId))).contains(new ThreadLink(input, gap));
    }

    @Test
    void theWholeHistoryIsForAuditorsAndAdministrators() throws Exception {
        for (String username : List.of("perancang.bkpsdm.sawahlunto", "sekda.sawahlunto", "warga.sawahlunto")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(username)
                    .isThrownBy(() -> journey.person(username).run(() -> auditTrail.read(AuditFilter.ALL, null, 5)));
        }
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> CurrentTenant.runAs(
                        drafter.membership().tenant(), () -> auditTrail.read(AuditFilter.ALL, null, 5)));
        for (String username : List.of("auditor.sawahlunto", "admin.sawahlunto")) {
            assertThat(journey.person(username).call(() -> auditTrail.read(AuditFilter.ALL, null, 5)))
                    .as(username)
                    .hasSize(5);
        }
    }

    @Test
    void aRefusedLookIntoTheHistoryStandsInIt() throws Exception {
        ActingPerson citizen = journey.person("warga.sawahlunto");
        unknown("history", citizen, () -> auditTrail.read(AuditFilter.of(caseId), null, 5));
        assertThat(drafter.call(() -> auditTrail.read(AuditFilter.of(caseId), null, 1)))
                .singleElement()
                .returns("audit.ActionRefused", AuditEntry::action)
                .returns("AuditTrail.read: casefile.unknown", AuditEntry::subject)
                .returns(citizen.person().id(), AuditEntry::actorId);
    }

    private void readAll() {
        reads(caseId).forEach((name, read) -> assertThatCode(read::run).as(name).doesNotThrowAnyException());
        assertThat(auditTrail.read(AuditFilter.of(caseId), null, 500)).isNotEmpty();
        assertThat(thread.nodes(caseId)).hasSize(2);
        assertThat(thread.links(caseId)).hasSize(1);
        assertThat(versions.submitted(caseId)).isPresent();
        assertThat(versions.writers(caseId)).containsExactly(drafter.person().id());
    }

    private Map<String, Runnable> reads(CaseId id) {
        Map<String, Runnable> reads = new LinkedHashMap<>();
        reads.put("history", () -> auditTrail.read(AuditFilter.of(id), null, 5));
        reads.put("replay", () -> auditTrail.replay(id, 0, 5));
        reads.put("choices", () -> auditTrail.choices(id));
        reads.put("verify", () -> auditTrail.verify(id));
        reads.put("nodes", () -> thread.nodes(id));
        reads.put("nodes of a kind", () -> thread.nodes(id, NodeKind.GAP));
        reads.put("links", () -> thread.links(id));
        reads.put("versions", () -> versions.of(id));
        reads.put("latest", () -> versions.latest(id));
        reads.put("submitted", () -> versions.submitted(id));
        reads.put("one version", () -> versions.find(id, 1));
        reads.put("writers", () -> versions.writers(id));
        return reads;
    }

    private static void unknown(String name, ActingPerson person, Runnable read) {
        assertThatExceptionOfType(Refused.class)
                .as(name)
                .isThrownBy(() -> person.run(read))
                .returns("casefile.unknown", Refused::key);
    }
}
