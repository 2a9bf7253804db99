package id.susun.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.susun.audit.Refused;
import id.susun.identity.ActingPerson;
import id.susun.identity.DemoPeople;
import id.susun.tenant.Tenants;
import id.susun.testing.SusunTest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SusunTest
class HistoryExportTest {

    private final DemoPeople people = DemoPeople.load();
    private final ActingPerson drafter = people.as("perancang.bkpsdm.lebong");
    private final ActingPerson auditor = people.as("auditor.lebong");

    @Autowired
    private HistoryExport export;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private Tenants tenants;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JsonMapper json;

    @Autowired
    private WebApplicationContext context;

    @Test
    void formulasBecomeTextAndQuotesAreDoubled() throws Exception {
        CaseSummary policyCase = open("=HYPERLINK(\"http://jahat\")", "+SUM(A1), karena \"perlu\"");
        String csv = csv(auditor, policyCase);

        assertThat(csv).startsWith("\uFEFFseq,at,actor_id,").endsWith("\r\n");
        assertThat(csv)
                .contains(",\"'=HYPERLINK(\"\"http://jahat\"\")\",")
                .contains(",\"'+SUM(A1), karena \"\"perlu\"\"\",")
                .contains(",Kebijakan dimulai,")
                .doesNotContain(",=HYPERLINK")
                .doesNotContain(",\"=HYPERLINK");
        assertThat(HistoryExport.cell("-1")).isEqualTo("'-1");
        assertThat(HistoryExport.cell("@x")).isEqualTo("'@x");
        assertThat(HistoryExport.cell("\tx")).isEqualTo("'\tx");
        assertThat(HistoryExport.cell(null)).isEmpty();
    }

    @Test
    void aLongHistoryIsWholeInTheExportAndChainsFromEntryToEntry() throws Exception {
        CaseSummary policyCase = open("Riwayat panjang", "Mengatur");
        int more = HistoryExport.PAGE + 3;
        drafter.run(() -> transaction.executeWithoutResult(status -> {
            for (int i = 0; i < more; i++) {
                events.publishEvent(new CaseEvents.CasePromulgated(
                        policyCase.id(), "Berita Daerah " + i, LocalDate.of(2026, 11, 22)));
            }
        }));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        auditor.run(() -> export.json(policyCase.id(), out));
        JsonNode exported = json.readTree(out.toByteArray());

        assertThat(exported.path("tenant").asString()).isEqualTo("kabupaten-lebong");
        assertThat(exported.path("entries")).hasSize(more + 2);
        String previous = "0".repeat(64);
        long seq = 0;
        for (JsonNode entry : exported.path("entries")) {
            assertThat(entry.path("seq").asLong()).isEqualTo(++seq);
            assertThat(entry.path("previous").asString()).isEqualTo(previous);
            previous = entry.path("hash").asString();
        }
    }

    @Test
    void onlyAuditorsAndAdministratorsOfTheTenantMayExport() throws Exception {
        CaseSummary policyCase = open("Tidak untuk semua", "Mengatur");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> csv(drafter, policyCase));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> csv(people.as("auditor.medan"), policyCase))
                .returns("casefile.unknown", Refused::key);

        MockMvc browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        String path = "/kebijakan/" + policyCase.id() + "/riwayat.csv";
        browser.perform(get(path).with(authentication(token(auditor))))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", Matchers.containsString("attachment")));
        browser.perform(get(path.replace("csv", "json")).with(authentication(token(people.as("admin.lebong")))))
                .andExpect(status().isOk());
        browser.perform(get(path).with(authentication(token(drafter)))).andExpect(status().isForbidden());
        browser.perform(get(path).with(authentication(token(people.as("auditor.medan")))))
                .andExpect(status().isNotFound());
        browser.perform(get("/kebijakan/" + UUID.randomUUID() + "/riwayat.csv").with(authentication(token(auditor))))
                .andExpect(status().isNotFound());
    }

    private static UsernamePasswordAuthenticationToken token(ActingPerson person) {
        return UsernamePasswordAuthenticationToken.authenticated(
                person, "n/a", ActingPerson.authorities(person.membership()));
    }

    private String csv(ActingPerson person, CaseSummary policyCase) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        person.call(() -> {
            export.csv(policyCase.id(), Locale.of("id"), out);
            return true;
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    private CaseSummary open(String title, String reason) throws Exception {
        return drafter.call(() -> caseFiles.open(new OpenCase(
                tenants.workspace("bkpsdm").orElseThrow().id(), title, "Latar", Instrument.PERKADA, reason)));
    }
}
