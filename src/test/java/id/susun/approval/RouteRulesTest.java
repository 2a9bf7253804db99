package id.susun.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.Instrument;
import id.susun.tenant.TenantLevel;
import id.susun.tenant.WorkspaceType;
import id.susun.workflow.DecisionTables;
import id.susun.workflow.LiteralTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

/** What a government's own table of routes may say, and what it may not carry. */
class RouteRulesTest {

    private static final String DMN = product();

    @Test
    void theProductsOwnTableReadsAsTheEngineReadsIt() {
        DecisionTables engine = new DecisionTables();
        for (TenantLevel level : TenantLevel.values()) {
            LiteralTable table = RouteRules.parse(DMN, level, Set.of());
            for (Instrument instrument : Instrument.values()) {
                for (WorkspaceType type : WorkspaceType.values()) {
                    Map<String, String> inputs = Map.of(
                            "instrument",
                            instrument.name(),
                            "tenantLevel",
                            level.name(),
                            "workspaceType",
                            type.name(),
                            "subject",
                            "",
                            "budgetEffect",
                            "");
                    Optional<Map<String, Object>> expected = engine.firstRow("approval-route", Map.copyOf(inputs));
                    assertThat(table.firstRow(inputs)).as(inputs.toString()).isEqualTo(expected);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    hitPolicy="FIRST"                        | hitPolicy="COLLECT"                                 | route.table.policy
                    <text>instrument</text>                  | <text>instrument + "x"</text>                       | route.table.inputs
                    name="gazette"                           | name="other"                                        | route.table.outputs
                    "KEPALA_PD,KABAG_HUKUM,ASISTEN,SEKDA"    | upper case("kepala_pd")                             | route.table.literal
                    "KEPALA_PD,KABAG_HUKUM,ASISTEN,SEKDA"    | "KEPALA_PD,LURAH"                                   | route.table.office
                    "KEPALA_PD,KABAG_HUKUM,ASISTEN,SEKDA"    | "SEKDA,SEKDA"                                       | route.table.twice
                    "KEPALA_PD,KABAG_HUKUM,ASISTEN,SEKDA"    | "KEPALA_DAERAH"                                     | route.table.twice
                    <text>"PERDA"</text>                     | <text>not("PERDA")</text>                           | route.table.literal
                    <text>"PERDA"</text>                     | <text>"PERDES"</text>                               | route.table.value
                    <text>"PERDA"</text>                     | <text>"SOP"</text>                                  | route.table.uncovered
                    <text>true</text>                        | <text>false</text>                                  | route.table.law
                    <inputExpression                         | <inputExpression expressionLanguage="javascript"    | route.table.element
                    id="approval-route"                      | id="another"                                        | route.table.decision
                    <decisionTable                           | <literalExpression/><decisionTable                  | route.table.element
                    """)
    void whatIsMoreThanDataOrLessThanTheLawIsRefused(String was, String becomes, String key) {
        String changed = DMN.replace(was, becomes);
        assertThat(changed).isNotEqualTo(DMN);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> RouteRules.parse(changed, TenantLevel.KABUPATEN, Set.of()))
                .returns(key, Refused::key);
    }

    @Test
    void aRuleMayNameOnlyAffairsThatTheGovernmentKnows() {
        String changed = DMN.replaceFirst("(<inputEntry id=\"route-01-subject\">\\s*<text>)", "$1\"PENDIDIKAN\"");
        assertThat(changed).isNotEqualTo(DMN);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> RouteRules.parse(changed, TenantLevel.PROVINSI, Set.of("KESEHATAN")))
                .returns("route.table.value", Refused::key);
        assertThat(RouteRules.parse(changed, TenantLevel.PROVINSI, Set.of("PENDIDIKAN"))
                        .rules())
                .isNotEmpty();
        assertThatExceptionOfType(Refused.class)
                .as("affairs added later, and cases that name none, need a rule too")
                .isThrownBy(() -> RouteRules.parse(changed, TenantLevel.KABUPATEN, Set.of("PENDIDIKAN")))
                .returns("route.table.uncovered", Refused::key);
    }

    @Test
    void whatIsNoPlainXmlIsRefused() {
        String bomb =
                DMN.replace("<definitions", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><definitions");
        for (String broken : new String[] {"", "bukan xml", DMN.substring(0, 500), bomb}) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> RouteRules.parse(broken, TenantLevel.KOTA, Set.of()))
                    .returns("route.table.xml", Refused::key);
        }
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> RouteRules.parse("x".repeat(600_000), TenantLevel.KOTA, Set.of()))
                .returns("route.table.large", Refused::key);
    }

    private static String product() {
        try (InputStream dmn = new ClassPathResource("processes/approval-route.dmn").getInputStream()) {
            return new String(dmn.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
