package id.susun;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.identity.Office;
import id.susun.tenant.TenantLevel;
import id.susun.tenant.WorkspaceType;
import java.util.Arrays;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who initials and signs which instrument, and which steps outside the region it needs. */
class ApprovalRouteTest {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table = engine.parseDecision("approval-route", ProcessModels.open("approval-route.dmn"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PERDA               | PERANGKAT_DAERAH   | KEPALA_PD,KABAG_HUKUM,ASISTEN,SEKDA | KEPALA_DAERAH | 11111
                    PERDA               | SEKRETARIAT_DAERAH | KABAG_HUKUM,ASISTEN,SEKDA           | KEPALA_DAERAH | 11111
                    PERKADA             | PERANGKAT_DAERAH   | KEPALA_PD,KABAG_HUKUM,ASISTEN,SEKDA | KEPALA_DAERAH | 11001
                    PERKADA             | BAGIAN_HUKUM       | KABAG_HUKUM,ASISTEN,SEKDA           | KEPALA_DAERAH | 11001
                    PERATURAN_BERSAMA   | PERANGKAT_DAERAH   | KEPALA_PD,KABAG_HUKUM,ASISTEN,SEKDA | KEPALA_DAERAH | 11001
                    KEPUTUSAN_KDH       | PERANGKAT_DAERAH   | KEPALA_PD,KABAG_HUKUM,ASISTEN,SEKDA | KEPALA_DAERAH | 00000
                    KEPUTUSAN_KDH       | BAGIAN_HUKUM       | KABAG_HUKUM,ASISTEN,SEKDA           | KEPALA_DAERAH | 00000
                    KEPUTUSAN_KEPALA_PD | PERANGKAT_DAERAH   | KABAG_HUKUM                         | KEPALA_PD     | 00000
                    KEPUTUSAN_KEPALA_PD | SEKRETARIAT_DAERAH | KABAG_HUKUM,ASISTEN                 | SEKDA         | 00000
                    KEPUTUSAN_CAMAT     | KECAMATAN          | KABAG_HUKUM                         | KEPALA_PD     | 00000
                    SOP                 | KECAMATAN          | KABAG_HUKUM                         | KEPALA_PD     | 00000
                    SURAT_EDARAN        | PERANGKAT_DAERAH   | KABAG_HUKUM                         | KEPALA_PD     | 00000
                    SURAT_EDARAN        | SEKRETARIAT_DAERAH | KABAG_HUKUM,ASISTEN                 | SEKDA         | 00000
                    """)
    void eachInstrumentHasItsRouteAtEveryLevel(
            String instrument, WorkspaceType workspace, String initials, Office signatory, String steps) {
        for (TenantLevel level : TenantLevel.values()) {
            Map<String, Object> route =
                    decide(instrument, level, workspace).getSingleResult().getEntryMap();
            assertThat(route)
                    .containsEntry("initials", initials)
                    .containsEntry("signatory", signatory.name())
                    .containsEntry("harmonisation", steps.charAt(0) == '1')
                    .containsEntry("facilitation", steps.charAt(1) == '1')
                    .containsEntry("jointApproval", steps.charAt(2) == '1')
                    .containsEntry("registerNumber", steps.charAt(3) == '1')
                    .containsEntry("gazette", steps.charAt(4) == '1');
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PERDA, KECAMATAN",
        "PERKADA, KECAMATAN",
        "PERATURAN_BERSAMA, KECAMATAN",
        "KEPUTUSAN_KDH, KECAMATAN",
        "KEPUTUSAN_KEPALA_PD, KECAMATAN",
        "KEPUTUSAN_CAMAT, PERANGKAT_DAERAH",
        "RANCANGAN_LAIN, PERANGKAT_DAERAH"
    })
    void whatAWorkspaceMayNotIssueHasNoRoute(String instrument, WorkspaceType workspace) {
        assertThat(decide(instrument, TenantLevel.KOTA, workspace)).isEmpty();
    }

    @Test
    void theTableIsOrderedKeptAndGivesItsSources() {
        DmnModelInstance model = Dmn.readModelFromStream(ProcessModels.open("approval-route.dmn"));
        assertThat(model.getModelElementsByType(Decision.class))
                .singleElement()
                .satisfies(decision ->
                        assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D"));
        assertThat(model.getModelElementsByType(DecisionTable.class))
                .singleElement()
                .satisfies(only -> assertThat(only.getHitPolicy()).isEqualTo(HitPolicy.FIRST));
        assertThat(model.getModelElementsByType(Rule.class)).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.getDescription().getTextContent()).isNotBlank();
            String initials =
                    rule.getOutputEntries().iterator().next().getText().getTextContent();
            assertThat(Arrays.stream(initials.replace("\"", "").split(",")).map(Office::valueOf))
                    .doesNotHaveDuplicates()
                    .doesNotContain(Office.KEPALA_DAERAH);
        });
    }

    private DmnDecisionTableResult decide(String instrument, TenantLevel level, WorkspaceType workspace) {
        return engine.evaluateDecisionTable(
                table,
                Variables.createVariables()
                        .putValue("instrument", instrument)
                        .putValue("tenantLevel", level.name())
                        .putValue("workspaceType", workspace.name())
                        .putValue("subject", "")
                        .putValue("budgetEffect", ""));
    }
}
