package id.susun.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.approval.Enacting;
import id.susun.approval.NumberRegister;
import id.susun.approval.RegisterKind;
import id.susun.audit.AuditFilter;
import id.susun.audit.AuditTrail;
import id.susun.audit.Verification;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseFilter;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Instrument;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadLink;
import id.susun.casefile.ThreadNode;
import id.susun.identity.DemoPeople;
import id.susun.tenant.CurrentTenant;
import id.susun.tenant.TenantId;
import id.susun.tenant.Tenants;
import id.susun.testing.SusunTest;
import id.susun.workflow.OpenStep;
import id.susun.workflow.Step;
import id.susun.workflow.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;

/** The demo as a first start leaves it. */
@SusunTest
@ActiveProfiles({"test", "demo"})
class DemoTest {

    /** What the engine's timers note by themselves, as soon as the application runs. */
    private static final Set<String> CLOCK_TELLS = Set.of("workflow.StepReminded", "workflow.StepOverdue");

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Workflow workflow;

    @Autowired
    private Enacting enacting;

    @Autowired
    private Tenants tenants;

    @Autowired
    private AuditTrail auditTrail;

    @Autowired
    private PolicyThread thread;

    @Autowired
    private DemoLoader loader;

    @Test
    void marelansRegulationIsInForceAndItsHistoryIsWholeAndInThePast() {
        CurrentTenant.runAs(new TenantId("kota-medan"), () -> {
            CaseSummary marelan = find("pada Kecamatan");
            assertThat(marelan.enactment()).isNotNull().satisfies(enactment -> {
                assertThat(enactment.number()).isEqualTo("18");
                assertThat(enactment.gazette()).isEqualTo("Berita Daerah Kota Medan Tahun 2026 Nomor 18");
            });
            assertThat(waitsAt(marelan)).containsExactly(Step.MEASURE_RESULTS);
            assertThat(auditTrail.verify(marelan.id())).isInstanceOf(Verification.Intact.class);
            assertThat(auditTrail.read(AuditFilter.of(marelan.id()), null, 500))
                    .hasSizeGreaterThan(50)
                    .filteredOn(entry -> !CLOCK_TELLS.contains(entry.action()))
                    .allSatisfy(entry -> assertThat(entry.actorName()).isNotEqualTo("Sistem"));
        });
    }

    @Test
    void marelansThreadReachesFromTheGapsToEveryIndicator() {
        CurrentTenant.runAs(new TenantId("kota-medan"), () -> {
            CaseSummary marelan = find("pada Kecamatan");
            Set<UUID> tied =
                    thread.links(marelan.id()).stream().map(ThreadLink::from).collect(Collectors.toSet());
            assertThat(thread.nodes(marelan.id(), NodeKind.INDICATOR))
                    .hasSize(5)
                    .allSatisfy(
                            indicator -> assertThat(tied).as(indicator.label()).contains(indicator.id()));
            assertThat(ends(marelan, "I1 ")).hasSize(6).allMatch(label -> label.startsWith("MRL-0"));
            assertThat(ends(marelan, "I2 ")).hasSize(10).anyMatch(label -> label.startsWith("T.04 "));
            assertThat(ends(marelan, "I4 ")).hasSize(2).anyMatch(label -> label.startsWith("MRL-03 "));
        });
    }

    private List<String> ends(CaseSummary policyCase, String code) {
        Map<UUID, String> labels =
                thread.nodes(policyCase.id()).stream().collect(Collectors.toMap(ThreadNode::id, ThreadNode::label));
        return thread.links(policyCase.id()).stream()
                .filter(link -> String.valueOf(labels.get(link.from())).startsWith(code))
                .map(link -> String.valueOf(labels.get(link.to())))
                .toList();
    }

    @Test
    void theOtherStoriesStandWhereTheyShould() {
        CurrentTenant.runAs(new TenantId("kota-medan"), () -> {
            CaseSummary belawan = find("Medan Belawan Tahun 2027");
            assertThat(belawan.instrument()).isEqualTo(Instrument.KEPUTUSAN_CAMAT);
            assertThat(waitsAt(belawan)).containsExactly(Step.INITIAL_DRAFT);
            assertThat(caseFiles.proposals(belawan.id()))
                    .singleElement()
                    .returns("bagian-hukum", CaseSummary::workspace);
        });
        CurrentTenant.runAs(
                new TenantId("kota-sawahlunto"),
                () -> assertThat(waitsAt(find("yang Adaptif"))).containsExactly(Step.RUN_PROGRAMMES));
        CurrentTenant.runAs(
                new TenantId("kabupaten-lebong"),
                () -> assertThat(waitsAt(find("Peningkatan Kualitas"))).containsExactly(Step.GATHER_INPUTS));
    }

    @Test
    void belawansDecisionIsNumberedInItsOwnRegisterAfterThePaperOne() throws Exception {
        DemoPeople.load().as("kabag.hukum.medan").run(() -> {
            CaseSummary belawan = find("Medan Belawan Tahun 2027");
            UUID marelan = tenants.workspace("medan-marelan").orElseThrow().id();
            assertThat(enacting.nextNumber(NumberRegister.of(belawan), 2026)).isEqualTo(7);
            assertThat(enacting.nextNumber(new NumberRegister(RegisterKind.KEPUTUSAN_CAMAT, marelan), 2026))
                    .isEqualTo(1);
        });
    }

    private CaseSummary find(String title) {
        return caseFiles
                .list(new CaseFilter(title, null, null, null, null), null, 5)
                .getFirst();
    }

    private List<Step> waitsAt(CaseSummary policyCase) {
        return workflow.open(policyCase.id()).stream().map(OpenStep::step).toList();
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
