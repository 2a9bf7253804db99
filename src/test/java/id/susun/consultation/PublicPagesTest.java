package id.susun.consultation;

import static id.susun.consultation.ConsultationCase.DRAFTER;
import static id.susun.consultation.ConsultationCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.susun.testing.SusunTest;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SusunTest
@AutoConfigureMockMvc
class PublicPagesTest {

    private static final String LEBONG = "/publik/kabupaten-lebong";

    @Autowired
    private ApplicationContext app;

    @Autowired
    private MockMvcTester http;

    @Test
    void aRoundShowsItsNoticeInputsAndRepliesAndOpensNoSession() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Rencana <b>tebal</b>", RoundMode.DARING);
        policy.answer(policy.submitted("Pelatihan jangan <script>alert(1)</script> mengganggu loket"));

        MvcTestResult page = get(address(policy.round()));

        assertThat(page).hasStatusOk().hasContentTypeCompatibleWith("text/html");
        assertThat(body(page))
                .contains("<html lang=\"id\"", "Masyarakat diundang memberi masukan.", "Undangan: terbuka untuk umum")
                .contains("Rencana &lt;b&gt;tebal&lt;/b&gt;", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("Diterima", "Dituangkan dalam Pasal 3.", "Arman Tobing", "1 masukan diterima, 1 sudah")
                .doesNotContain("<script", "<b>tebal", "style=", "??consultation");
        assertThat(page.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(page.getRequest().getSession(false)).isNull();
        assertThat(page).headers().hasValue("Cache-Control", "max-age=60, public");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        String etag = String.valueOf(page.getResponse().getHeader("ETag"));
        assertThat(etag).startsWith("\"");
        assertThat(http.get().uri(address(policy.round())).header("If-None-Match", etag))
                .hasStatus(304);
    }

    @Test
    void hiddenInputsAndNamesWithoutConsentAreAbsent() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Data pribadi", RoundMode.DARING);
        InputLine hidden = policy.submitted("Nomor telepon saya 0812");
        as(DRAFTER, () -> policy.moderation().hide(policy.id, hidden.id(), hidden.version(), "Memuat nomor telepon"));
        as(
                DRAFTER,
                () -> policy.gathering()
                        .record(
                                policy.id,
                                new RecordInput(
                                        policy.round().id(),
                                        "Budi Rahasia",
                                        false,
                                        null,
                                        StakeholderCategory.ASN,
                                        null,
                                        java.util.Set.of(),
                                        "Disampaikan lisan")));

        assertThat(body(get(address(policy.round()))))
                .contains("2 masukan diterima, 0 sudah", "1 masukan tidak ditampilkan", "Disampaikan lisan")
                .contains("Nama tidak ditampilkan", "Belum ditanggapi")
                .doesNotContain("0812", "Memuat nomor telepon", "Budi Rahasia");
    }

    @Test
    void theListShowsAnnouncedRoundsOnly() {
        ConsultationCase policy = ConsultationCase.planned(app, "Diumumkan sebagian");
        LocalDate longAgo = policy.today().minusYears(5);
        RoundView announced = policy.announced(RoundMode.LURING, longAgo, longAgo);
        RoundView draft = as(
                DRAFTER,
                () -> policy.rounds().save(policy.id, ConsultationCase.round(RoundMode.DARING, longAgo, longAgo)));

        assertThat(body(get(LEBONG + "?setelah=" + longAgo.plusDays(1) + "_" + new UUID(0, 0))))
                .contains("Diumumkan sebagian", announced.id().toString(), "Berakhir")
                .doesNotContain(draft.id().toString());
        assertNotFound(address(draft));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bukan-kursor",
                "%2B9999999-12-31_11111111-1111-1111-1111-111111111111",
                "-9999999-01-01_11111111-1111-1111-1111-111111111111",
                "0000-01-01_11111111-1111-1111-1111-111111111111",
                "2026-02-31_11111111-1111-1111-1111-111111111111",
                "2026-01-01_1-1-1-1-1",
                "2026-01-01_------------------------------------",
            })
    void aCursorThatNobodyGaveOutBeginsAtTheStart(String cursor) {
        MvcTestResult page = get(URI.create(LEBONG + "?setelah=" + cursor));

        assertThat(page).hasStatusOk();
        assertThat(body(page)).isEqualTo(body(get(LEBONG)));
    }

    @Test
    void papersAreLinksWhereTheyHaveAnAddressAndLieAtTheOfficeOtherwise() {
        ConsultationCase policy = ConsultationCase.planned(app, "Dokumen publik");
        SaveRound round = ConsultationCase.round(
                RoundMode.LURING,
                policy.today(),
                policy.today(),
                new RoundDocument(DocumentKind.UNDANGAN, "Undangan", null),
                new RoundDocument(
                        DocumentKind.NASKAH, "Naskah <i>akademik</i>", "https://jdih.example.go.id/a.pdf?x=1&y=2"));
        RoundView draft = as(DRAFTER, () -> policy.rounds().save(policy.id, round));
        as(DRAFTER, () -> policy.rounds().announce(policy.id, draft.id(), draft.version()));

        assertThat(body(get(address(draft))))
                .contains(
                        "<a rel=\"noopener noreferrer nofollow\" href=\"https://jdih.example.go.id/a.pdf?x=1&amp;y=2\">"
                                + "Naskah &lt;i&gt;akademik&lt;/i&gt;</a>")
                .contains("<li>Undangan</li>", "Dokumen tanpa tautan dapat dibaca di kantor BKPSDM Kabupaten Lebong.");
    }

    @Test
    void theListGoesOnToOlderRounds() {
        ConsultationCase policy = ConsultationCase.planned(app, "Banyak putaran");
        for (int day = 0; day < 21; day++) {
            policy.announced(
                    RoundMode.LURING,
                    policy.today().plusYears(1).plusDays(day),
                    policy.today().plusYears(1).plusDays(day));
        }
        String first = body(get(LEBONG));
        String older = first.replaceAll("(?s).*href=\"([^\"]*setelah=[^\"]*)\".*", "$1");
        assertThat(older).startsWith(LEBONG + "?setelah=");
        assertThat(first).doesNotContain(oldest(policy));
        assertThat(body(get(older))).contains(oldest(policy));
    }

    private static String oldest(ConsultationCase policy) {
        return as(DRAFTER, () -> policy.reading().overview(policy.id))
                .rounds()
                .getFirst()
                .id()
                .toString();
    }

    @Test
    void whatIsUnknownOrAnotherGovernmentsIsNotFound() {
        ConsultationCase policy = ConsultationCase.gathering(app, "Hanya Lebong", RoundMode.DARING);
        assertNotFound("/publik/kota-medan/konsultasi/" + policy.round().id());
        assertNotFound(LEBONG + "/konsultasi/" + UUID.randomUUID());
        assertNotFound(LEBONG + "/konsultasi/bukan-id");
        assertNotFound("/publik/kota-antah-berantah");
        assertNotFound("/publik/Bukan_Pemda");
        assertThat(body(get("/publik/kota-medan"))).doesNotContain("Hanya Lebong");
    }

    @Test
    void theStyleSheetIsPublicAndOpensNoSession() {
        MvcTestResult style = get("/publik/publik.css");
        assertThat(style).hasStatusOk().hasContentTypeCompatibleWith("text/css");
        assertThat(style.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(style.getRequest().getSession(false)).isNull();
    }

    private void assertNotFound(String address) {
        MvcTestResult page = get(address);
        assertThat(page).hasStatus(404);
        assertThat(body(page)).contains("Halaman tidak ditemukan");
        assertThat(page.getRequest().getSession(false)).isNull();
    }

    private MvcTestResult get(String address) {
        return http.get().uri(address).exchange();
    }

    /** For an address that is encoded already. */
    private MvcTestResult get(URI address) {
        return http.get().uri(address).exchange();
    }

    private static String body(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String address(RoundView round) {
        return LEBONG + "/konsultasi/" + round.id();
    }
}
