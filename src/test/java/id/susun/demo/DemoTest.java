package id.susun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Verification;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseFilter;
import id.susun.casefile.CaseSummary;
import id.susun.tenant.CurrentTenant;
import id.susun.tenant.TenantId;
import id.susun.testing.SusunTest;
import id.susun.workflow.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** The demo as a first start leaves it. */
@SusunTest
@ActiveProfiles({"test", "demo"})
class DemoTest {

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private DemoLoader loader;

    @Test
    void marelansRegulationIsInForceAndItsHistoryIsWholeAndInThePast() {
        CurrentTenant.runAs(new TenantId("kota-medan"), () -> {
            CaseSummary marelan = caseFiles
                    .list(new CaseFilter("pada Kecamatan", null, null, null, null), null, 5)
                    .getFirst();
            assertThat(marelan.enactment()).isNotNull().satisfies(enactment -> {
                assertThat(enactment.number()).isEqualTo("18");
                assertThat(enactment.gazette()).isEqualTo("Berita Daerah Kota Medan Tahun 2026 Nomor 18");
            });
            assertThat(marelan.stage()).isGreaterThanOrEqualTo(Stage.IMPLEMENTATION);
            assertThat(auditTrail.verify(marelan.id())).isInstanceOf(Verification.Intact.class);
            assertThat(auditTrail.read(AuditFilter.of(marelan.id()), null, 500))
                    .hasSizeGreaterThan(50)
                    .allSatisfy(entry -> assertThat(entry.actorName()).isNotEqualTo("Sistem"));
        });
    }

    @Test
    void aSecondStartAddsNothing() {
        List<CaseSummary> before = cases();
        loader.start();
        assertThat(cases()).isEqualTo(before);
    }

    private List<CaseSummary> cases() {
        return CurrentTenant.callAs(new TenantId("kota-medan"), () -> caseFiles.list(CaseFilter.ALL, null, 100));
    }
}
