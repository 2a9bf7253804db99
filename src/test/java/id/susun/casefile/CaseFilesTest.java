package id.susun.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Refused;
import id.susun.audit.Verification;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.tenant.CurrentTenant;
import id.susun.tenant.TenantId;
import id.susun.tenant.Tenants;
import id.susun.testing.SusunTest;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import jakarta.validation.ConstraintViolationException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@SusunTest
class CaseFilesTest {

    private final DemoPeople people = DemoPeople.load();

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Tenants tenants;

    @Autowired
    private Workflow workflow;

    @Autowired
    private AuditTrail auditTrail;

    private final ActingPerson drafter = person("perancang.bkpsdm.lebong");

    @Test
    void aNewCaseWaitsForItsDraftersWithADueDateAndAHistory() throws Exception {
        CaseSummary opened = drafter.call(() -> caseFiles.open(perkada("bkpsdm", "Pengembangan kompetensi ASN")));

        drafter.run(() -> {
            assertThat(caseFiles.get(opened.id()).stage()).isEqualTo(Stage.NEEDS);
            assertThat(workflow.mine(opened.id())).hasValueSatisfying(step -> {
                assertThat(step.step()).isEqualTo(Step.ANALYSE_NEEDS);
                assertThat(step.dueAt()).isAfter(opened.createdAt());
            });
            assertThat(auditTrail.read(AuditFilter.of(opened.id()), null, 10))
                    .extracting("action")
                    .containsExactly("casefile.StageEntered", "casefile.CaseOpened");
            assertThat(auditTrail.verify(opened.id())).isEqualTo(new Verification.Intact(2));
        });
    }

    @Test
    void nobodyOfAnotherTenantFindsIt() throws Exception {
        CaseSummary opened = drafter.call(() -> caseFiles.open(perkada("bkpsdm", "Hanya untuk Lebong")));

        person("perancang.bkpsdm.medan").run(() -> {
            assertThat(caseFiles.find(opened.id())).isEmpty();
            assertThat(workflow.open(opened.id())).isEmpty();
            assertThat(caseFiles.list(CaseFilter.ALL, null, 50))
                    .noneMatch(found -> found.id().equals(opened.id()));
        });
    }

    @Test
    void aKecamatanMayNotIssueAPerkadaButMayProposeOne() throws Exception {
        ActingPerson inTubei = person("perancang.tubei");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> inTubei.call(() -> caseFiles.open(perkada("tubei", "Bukan kewenangan"))))
                .returns("casefile.instrument.not-issuable", Refused::key);

        CaseSummary decision = inTubei.call(() -> caseFiles.open(
                new OpenCase(workspace("tubei"), "Tim mentoring", "Perlu tim", Instrument.KEPUTUSAN_CAMAT, "Konkret")));
        CaseSummary proposal = inTubei.call(() -> caseFiles.proposeUpwards(
                decision.id(), new ProposeUpwards("Mentoring ASN", "Berlaku untuk semua kecamatan")));

        assertThat(proposal.workspace()).isEqualTo("bagian-hukum");
        assertThat(proposal.proposedFrom()).isEqualTo(decision.id());
        assertThat(inTubei.call(() -> caseFiles.proposals(decision.id()))).hasSize(1);
    }

    @Test
    void badTitlesAreRefusedAndNothingIsKept() throws Exception {
        int before =
                drafter.call(() -> caseFiles.list(CaseFilter.ALL, null, 200)).size();
        for (String title : new String[] {"", "   ", "x".repeat(5000)}) {
            assertThatExceptionOfType(ConstraintViolationException.class)
                    .isThrownBy(() -> drafter.call(() -> caseFiles.open(perkada("bkpsdm", title))));
        }
        assertThat(drafter.call(() -> caseFiles.list(CaseFilter.ALL, null, 200)))
                .hasSize(before);
    }

    @Test
    void onlyDraftersOfTheWorkspaceMayOpenOrWithdraw() throws Exception {
        CaseSummary opened = drafter.call(() -> caseFiles.open(perkada("bkpsdm", "Akan ditarik")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> person("auditor.lebong").call(() -> caseFiles.open(perkada("bkpsdm", "Auditor"))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> person("perancang.tubei").run(() -> caseFiles.withdraw(opened.id(), "Bukan milik saya")));

        drafter.run(() -> caseFiles.withdraw(opened.id(), "Sudah diatur dalam Perda yang baru"));

        drafter.run(() -> {
            assertThat(caseFiles.get(opened.id()).status()).isEqualTo(CaseStatus.WITHDRAWN);
            assertThat(workflow.open(opened.id())).isEmpty();
        });
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.run(() -> caseFiles.withdraw(opened.id(), "Untuk kedua kalinya")))
                .returns("casefile.closed", Refused::key);
        drafter.run(() -> assertThat(auditTrail.read(AuditFilter.of(opened.id()), null, 10))
                .extracting("action", "subject")
                .contains(
                        tuple("audit.ActionRefused", "CaseFiles.withdraw: casefile.closed"),
                        tuple("audit.ActionRefused", "CaseFiles.withdraw: access-denied")));
    }

    private ActingPerson person(String username) {
        return people.members().stream()
                .filter(acting -> acting.person().username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private OpenCase perkada(String workspace, String title) {
        return new OpenCase(workspace(workspace), title, "Latar belakang", Instrument.PERKADA, "Bersifat mengatur");
    }

    private UUID workspace(String slug) {
        return CurrentTenant.callAs(
                new TenantId("kabupaten-lebong"),
                () -> tenants.workspace(slug).orElseThrow().id());
    }
}
