package id.susun.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.susun.audit.Refused;
import id.susun.casefile.CaseFiles;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.EnactedPapers;
import id.susun.casefile.Instrument;
import id.susun.casefile.PolicyText;
import id.susun.casefile.PolicyTextReader;
import id.susun.casefile.Signatory;
import id.susun.files.FileStore;
import id.susun.files.FileUse;
import id.susun.files.SampleFiles;
import id.susun.files.UploadCheck;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.tenant.CurrentTenant;
import id.susun.testing.CaseJourney;
import id.susun.testing.SusunTest;
import id.susun.workflow.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@SusunTest
@AutoConfigureMockMvc
class PublicationTest {

    private static final LocalDate ENACTED = LocalDate.of(2026, 3, 2);
    private static final LocalDate PROMULGATED = LocalDate.of(2026, 3, 4);

    /** Keys as the integration of the national network names them, in its order. */
    private static final List<String> KEYS = List.of(
            "idData",
            "tahunPengundangan",
            "tanggalPengundangan",
            "jenis",
            "noPeraturan",
            "judul",
            "noPanggil",
            "singkatanJenis",
            "tempatTerbit",
            "penerbit",
            "deskripsiFisik",
            "sumber",
            "subjek",
            "isbn",
            "status",
            "bahasa",
            "bidangHukum",
            "teuBadan",
            "nomorIndukBuku",
            "fileDownload",
            "urlDownload",
            "abstrak",
            "urlAbstrak",
            "urlDetailPeraturan",
            "operasi",
            "display");

    private static final AtomicInteger NUMBERS = new AtomicInteger(7000);

    @MockitoBean
    private EnactedPapers papers;

    @MockitoSpyBean
    private PolicyTextReader texts;

    @Autowired
    private CaseJourney journey;

    @MockitoSpyBean
    private CaseFiles caseFiles;

    @Autowired
    private PublicPolicies policies;

    @Autowired
    @Qualifier("systemDataSource")
    private DataSource everything;

    @Autowired
    private DocumentVersions versions;

    @Autowired
    private Publishing publishing;

    @Autowired
    private PublicationDesk desk;

    @Autowired
    private UploadCheck uploads;

    @Autowired
    private TransactionTemplate transactions;

    private static final Pattern OLDER = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @Autowired
    private ObjectMapper json;

    @Autowired
    private MockMvcTester http;

    private ActingPerson drafter;
    private ActingPerson legal;
    private int number;

    @BeforeEach
    void papersAndTexts() {
        drafter = journey.person("perancang.bkpsdm.lebong");
        legal = journey.person("kabag.hukum.lebong");
        number = NUMBERS.incrementAndGet();
        Mockito.when(papers.copy(Mockito.any())).thenReturn(SampleFiles.pdf());
        Mockito.when(papers.signed(Mockito.any())).thenReturn(Optional.empty());
        Mockito.when(papers.mark(Mockito.any())).thenReturn(Optional.empty());
        PolicyText.Line line =
                new PolicyText.Line(UUID.randomUUID(), "PASAL", "Pasal 1", "", "Isi <b>pasal</b> & </script>", 0);
        legal.run(() -> transactions.executeWithoutResult(
                status -> Mockito.doReturn(Optional.of(new PolicyText("PERATURAN", List.of(line))))
                        .when(texts)
                        .versionForAll(Mockito.any(), Mockito.anyInt())));
    }

    @Test
    void aRegulationIsPublicOnceItIsPromulgatedAndNotBefore() throws Exception {
        CaseId caseId = aCase(Instrument.PERKADA, "Judul <script>alert(1)</script>");
        String eli = "/eli/kabupaten-lebong/perkada/2026/" + number;
        enact(caseId, String.valueOf(number));
        assertThat(get(eli)).hasStatus(404);
        assertThat(listed("kabupaten-lebong")).doesNotContain("Nomor " + number + " ");

        promulgate(caseId);

        MvcTestResult page = get(eli);
        assertThat(page).hasStatusOk().hasContentTypeCompatibleWith("text/html");
        assertThat(body(page))
                .contains("Peraturan Bupati Lebong Nomor " + number + " Tahun 2026", "2 Maret 2026", "4 Maret 2026")
                .contains("Berita Daerah Kabupaten Lebong Tahun 2026 Nomor " + number, "Pasal 1", "Berlaku")
                .contains("Isi &lt;b&gt;pasal&lt;/b&gt;", "Judul &lt;script&gt;")
                .contains("<link rel=\"canonical\" href=\"http", eli + "\"")
                .contains("eli:in_force")
                .doesNotContain("<script>alert", "??publication", "tanda-tangan.pdf");
        assertThat(page.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(page.getRequest().getSession(false)).isNull();
        assertThat(page).headers().hasValue("Cache-Control", "max-age=300, public");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        String etag = String.valueOf(page.getResponse().getHeader("ETag"));
        assertThat(http.get().uri(eli).header("If-None-Match", etag)).hasStatus(304);
        assertThat(listed("kabupaten-lebong")).contains("Nomor " + number + " Tahun 2026");
        assertThat(listed("kota-medan")).doesNotContain("Nomor " + number + " ");
        assertThat(get(eli.replace("kabupaten-lebong", "kota-medan"))).hasStatus(404);
    }

    @Test
    void itsDataAreThoseOfSchemaOrg() throws Exception {
        published("Data </script><script>alert(1)</script> & lain");
        String page = body(get("/eli/kabupaten-lebong/perkada/2026/" + number));

        String data =
                page.substring(page.indexOf("ld+json\">") + 9, page.indexOf("</script>", page.indexOf("ld+json")));
        JsonNode legislation = json.readTree(data);
        assertThat(legislation.get("@type").asString()).isEqualTo("Legislation");
        assertThat(legislation.get("legislationIdentifier").asString())
                .isEqualTo("Peraturan Bupati Lebong Nomor " + number + " Tahun 2026");
        assertThat(legislation.get("legislationDate").asString()).isEqualTo("2026-03-02");
        assertThat(legislation.get("datePublished").asString()).isEqualTo("2026-03-04");
        assertThat(legislation.get("legislationLegalForce").asString()).isEqualTo("https://schema.org/InForce");
        assertThat(legislation.get("legislationJurisdiction").get("identifier").asString())
                .isEqualTo("17.07");
        assertThat(legislation.get("name").asString()).contains("</script>");
    }

    @Test
    void theJdihRecordHasExactlyItsKeysAndWhatTheLegalDivisionAdded() throws Exception {
        CaseId caseId = published("Kearsipan digital");
        PublishedRow row = row(caseId);
        RecordAdditions additions =
                new RecordAdditions("Kepegawaian", "Hukum Administrasi Negara", "", "340.1", "12 hlm.");
        legal.run(() -> publishing.complete(
                caseId, row.version(), additions, uploads.check(FileUse.ABSTRACT, "abstrak.pdf", SampleFiles.pdf())));

        String address = "/api/publik/kabupaten-lebong/jdih/perkada/2026/" + number;
        MvcTestResult answer = get(address);
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("application/json");
        JsonNode found = json.readTree(body(answer));
        assertThat(found.propertyNames()).containsExactlyElementsOf(KEYS);
        assertThat(found.get("tahunPengundangan").asString()).isEqualTo("2026");
        assertThat(found.get("tanggalPengundangan").asString()).isEqualTo("2026-03-04");
        assertThat(found.get("jenis").asString()).isEqualTo("Peraturan Bupati");
        assertThat(found.get("singkatanJenis").asString()).isEqualTo("PERBUP");
        assertThat(found.get("noPeraturan").asString()).isEqualTo(String.valueOf(number));
        assertThat(found.get("subjek").asString()).isEqualTo("Kepegawaian");
        assertThat(found.get("teuBadan").asString()).isEqualTo("Kabupaten Lebong");
        assertThat(found.get("status").asString()).isEqualTo("Berlaku");
        assertThat(found.get("urlAbstrak").asString()).endsWith("/perkada/2026/" + number + "/abstrak.pdf");
        assertThat(json.readTree(body(get("/api/publik/kabupaten-lebong/jdih"))).toString())
                .contains("\"noPeraturan\":\"" + number + "\"");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> legal.run(() -> publishing.complete(caseId, row.version(), additions, null)))
                .returns("publication.stale", Refused::key);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> drafter.run(() -> publishing.complete(caseId, 1, additions, null)));
    }

    @Test
    void itsFilesAreAttachmentsAndTheSignedOneIsThereWhenThereIsOne() throws Exception {
        CaseId caseId = published("Berkas");
        String eli = "/eli/kabupaten-lebong/perkada/2026/" + number;

        MvcTestResult copy = get(eli + "/salinan.pdf");
        assertThat(copy).hasStatusOk().hasContentType("application/pdf");
        assertThat(copy.getResponse().getHeader("Content-Disposition")).startsWith("attachment;");
        assertThat(copy).headers().hasValue("X-Content-Type-Options", "nosniff");
        assertThat(get(eli + "/tanda-tangan.pdf")).hasStatus(404);
        assertThat(get(eli + "/abstrak.pdf")).hasStatus(404);

        Mockito.when(papers.signed(caseId))
                .thenReturn(Optional.of(new EnactedPapers.Paper("naskah.pdf", "0", SampleFiles.pdf())));
        Mockito.when(papers.mark(caseId)).thenReturn(Optional.of(EnactedPapers.Mark.CERTIFIED));
        assertThat(get(eli + "/tanda-tangan.pdf")).hasStatusOk();
        Mockito.clearInvocations(papers);
        assertThat(body(get(eli))).contains("tanda-tangan.pdf", "bertanda tangan elektronik (PDF)");
        Mockito.when(papers.mark(caseId)).thenReturn(Optional.of(EnactedPapers.Mark.EXAMPLE));
        assertThat(body(get(eli))).contains("tanda tangan elektronik contoh");
        Mockito.verify(papers, Mockito.never()).signed(Mockito.any());
    }

    @Test
    void anAlteredFileAndBusyPrintersAreNotAbsent() throws Exception {
        CaseId caseId = published("Berkas berubah");
        String eli = "/eli/kabupaten-lebong/perkada/2026/" + number;
        Mockito.when(papers.signed(caseId)).thenThrow(new Refused(FileStore.ALTERED));
        assertThat(get(eli + "/tanda-tangan.pdf")).hasStatus(500);
        Mockito.when(papers.copy(caseId)).thenThrow(new Refused("publication.busy"));
        assertThat(get(eli + "/salinan.pdf")).hasStatus(503);
    }

    @Test
    void theJdihListIsWholeAndEachPageAsksOnceForAllItsCases() throws Exception {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            published("Daftar " + i);
            numbers.add(String.valueOf(number));
            number = NUMBERS.incrementAndGet();
        }
        Mockito.clearInvocations(caseFiles);

        JsonNode whole = json.readTree(body(get("/api/publik/kabupaten-lebong/jdih")));

        assertThat(whole.findValuesAsString("noPeraturan")).containsAll(numbers);
        assertThat(whole.findValuesAsString("idData")).doesNotHaveDuplicates();
        Mockito.verify(caseFiles, Mockito.never()).find(Mockito.any());
        List<String> paged = CurrentTenant.callAs(legal.membership().tenant(), () -> policies.everything(2)).stream()
                .map(policy -> policy.row().id().toString())
                .toList();
        assertThat(paged).as("two at a time").isEqualTo(whole.findValuesAsString("idData"));
    }

    @Test
    void whatALaterOneChangesIsSaidInTheListToo() throws Exception {
        CaseId first = published("Pengembangan kompetensi");
        int old = number;
        number = NUMBERS.incrementAndGet();
        CaseId second = published("Pencabutan peraturan lama");
        JdbcClient.create(everything)
                .sql("update policy_case set predecessor_id = ? where id = ?")
                .params(first.value(), second.value())
                .update();

        JsonNode list = json.readTree(body(get("/api/publik/kabupaten-lebong/jdih")));
        assertThat(list)
                .anyMatch(entry -> entry.get("noPeraturan").asString().equals(String.valueOf(old))
                        && entry.get("status").asString().equals("Tidak berlaku"));
        assertThat(body(get("/eli/kabupaten-lebong/perkada/2026/" + old))).contains("/perkada/2026/" + number);
        assertThat(body(get("/eli/kabupaten-lebong/perkada/2026/" + number))).contains("/perkada/2026/" + old);
    }

    @Test
    void aDecisionIsPublicOnlyWhenTheLegalDivisionSaysSoAndCanBeTakenBack() throws Exception {
        CaseId caseId = aCase(Instrument.KEPUTUSAN_KDH, "Tim penyusun");
        String eli = "/eli/kabupaten-lebong/keputusan-kdh/2026/188.45-" + number;
        assertRefused("publication.not-enacted", () -> publishing.publish(caseId));
        enact(caseId, "188.45/" + number);
        assertThat(get(eli)).hasStatus(404);

        legal.run(() -> publishing.publish(caseId));
        assertThat(get(eli)).hasStatusOk();
        assertThat(legal.call(() -> desk.items()))
                .anyMatch(item -> item.isPublic() && item.policyCase().id().equals(caseId));
        assertRefused("publication.reason", () -> publishing.hide(caseId, "salah"));
        legal.run(() -> publishing.hide(caseId, "Memuat nama pegawai yang dihukum"));
        assertThat(get(eli)).hasStatus(404);

        CaseId regulation = aCase(Instrument.PERKADA, "Tetap terbuka");
        enact(regulation, String.valueOf(NUMBERS.incrementAndGet()));
        promulgate(regulation);
        assertRefused("publication.regulation", () -> publishing.hide(regulation, "Tidak ingin dibaca orang"));
    }

    @Test
    void addressesThatNobodyGaveOutAreNotFoundWithoutASession() {
        for (String address : List.of(
                "/eli",
                "/eli/kabupaten-lebong",
                "/eli/kabupaten-lebong/perkada/2026/99999",
                "/eli/kabupaten-lebong/perkada/dua/1",
                "/eli/TIDAK ADA/perkada/2026/1",
                "/api/publik/kabupaten-lebong/jdih/perkada/2026/99999",
                "/api/publik/tidak-ada/jdih",
                "/publik/tidak-ada/produk-hukum")) {
            MvcTestResult plain = http.get()
                    .uri(java.net.URI.create(address.replace(" ", "%20")))
                    .exchange();
            assertThat(plain.getResponse().getStatus()).as(address).isEqualTo(404);
            assertThat(plain.getRequest().getSession(false)).as(address).isNull();
        }
        assertThat(get("/publik/kabupaten-lebong/produk-hukum?setelah=2026-99-99_" + new UUID(0, 0)))
                .hasStatusOk();
    }

    private void assertRefused(String key, Runnable work) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> legal.run(work))
                .returns(key, Refused::key);
    }

    private PublishedRow row(CaseId caseId) throws Exception {
        return legal.call(() -> desk.items().stream()
                .filter(item -> item.policyCase().id().equals(caseId))
                .findFirst()
                .flatMap(PublicationDesk.Item::row)
                .orElseThrow());
    }

    private CaseId published(String title) throws Exception {
        CaseId caseId = aCase(Instrument.PERKADA, title);
        enact(caseId, String.valueOf(number));
        promulgate(caseId);
        return caseId;
    }

    private CaseId aCase(Instrument instrument, String title) throws Exception {
        CaseSummary policyCase = journey.at(Step.DRAFT_TEXT, drafter.person().username(), "bkpsdm", instrument, title);
        drafter.run(() -> transactions.executeWithoutResult(
                status -> versions.keep(policyCase.id(), "{\"teks\":1}", Set.of(), "Diajukan", true)));
        return policyCase.id();
    }

    private void enact(CaseId caseId, String given) {
        legal.run(() -> transactions.executeWithoutResult(
                status -> caseFiles.enact(caseId, null, given, ENACTED, new Signatory("Rico Contoh", null))));
    }

    private void promulgate(CaseId caseId) {
        legal.run(() -> transactions.executeWithoutResult(status -> caseFiles.promulgate(
                caseId,
                "Berita Daerah Kabupaten Lebong Tahun 2026 Nomor " + number,
                PROMULGATED,
                new Signatory("Donni Contoh", null))));
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }

    /** The whole list of legal products, page after page as a reader turns them. */
    private String listed(String tenant) {
        StringBuilder all = new StringBuilder();
        Optional<String> next = Optional.of("/publik/" + tenant + "/produk-hukum");
        while (next.isPresent()) {
            String page = body(get(next.get()));
            all.append(page);
            next = OLDER.matcher(page).results().map(link -> link.group(1)).findFirst();
        }
        return all.toString();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
