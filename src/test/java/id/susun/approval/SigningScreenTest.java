package id.susun.approval;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.DocumentVersions;
import id.susun.casefile.Instrument;
import id.susun.casefile.PolicyTextPrinter;
import id.susun.files.SampleFiles;
import id.susun.identity.ActingPerson;
import id.susun.journey.Accessibility;
import id.susun.local.ExampleSigner;
import id.susun.tenant.CaseId;
import id.susun.testing.ActingCookie;
import id.susun.testing.CaseJourney;
import id.susun.testing.People;
import id.susun.testing.ScreenTest;
import id.susun.workflow.Step;
import java.nio.file.Path;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.support.TransactionTemplate;

/** From the last initials to the public page, on screen: papers, letters, both ways to sign, number and gazette. */
@ScreenTest
class SigningScreenTest {

    private static final Path PICTURES = Path.of("target", "browser");
    private static final ExampleSigner SERVICE = ExampleSigner.start();

    @LocalServerPort
    private int port;

    @MockitoBean(name = "freezeVersionDelegate")
    private JavaDelegate freezeVersionDelegate;

    @MockitoBean
    private PolicyTextPrinter printer;

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Approval approval;

    @Autowired
    private ApprovalProgress progress;

    @Autowired
    private DocumentVersions versions;

    @Autowired
    private TransactionTemplate transactions;

    private final Accessibility accessibility = new Accessibility();

    @DynamicPropertySource
    static void service(DynamicPropertyRegistry registry) {
        SERVICE.properties().forEach((key, value) -> registry.add(key, () -> value));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void aRegulationIsCheckedOutsideSignedNumberedAndPublished(People people) throws Exception {
        Mockito.when(printer.forSignature(Mockito.any(), Mockito.anyInt(), Mockito.any()))
                .thenReturn(SampleFiles.pdf());
        Mockito.when(printer.copy(Mockito.any(), Mockito.anyInt(), Mockito.any()))
                .thenReturn(SampleFiles.pdf());
        CaseId caseId = atHarmonisation();
        Page legal = page(people, "kabag.hukum.lebong", 1280, 1000, caseId);
        assertThat(legal.getByText("Dokumen yang menyertai permintaan: 0 dari 4 lengkap"))
                .isVisible();
        upload(legal, 0, "Penjelasan.pdf");
        assertThat(legal.getByText("1 dari 4 lengkap")).isVisible();
        look(legal, "harmonisasi-1280");
        for (int left = 3; left > 0; left--) {
            button(legal, "Ada di tempat lain").first().click();
            Locator dialog = legal.locator("vaadin-dialog[opened]");
            if (left == 3) {
                assertThat(dialog.locator("vaadin-text-area")).containsText("Tempat dokumen");
                dialog.locator("textarea").fill("map");
                dialog.getByRole(AriaRole.BUTTON, named("Ada di tempat lain")).click();
                assertThat(dialog.locator("vaadin-text-area"))
                        .containsText("Tulis di mana dokumen itu berada, antara 5 dan 500 karakter.");
            }
            dialog.locator("textarea").fill("Dilampirkan di e-Harmonisasi");
            dialog.getByRole(AriaRole.BUTTON, named("Ada di tempat lain")).click();
            assertThat(button(legal, "Ada di tempat lain")).hasCount(left - 1);
        }
        legal.setViewportSize(360, 740);
        look(legal, "harmonisasi-360");
        legal.setViewportSize(1280, 1000);

        advance(caseId, Step.SIGN);
        Page regent = page(people, "bupati.lebong", 360, 740, caseId);
        look(regent, "tanda-tangan-360");
        button(regent, "Tanda tangani secara elektronik").click();
        Locator sign = regent.locator("vaadin-dialog[opened]");
        sign.getByLabel("NIK").fill("1234567890123456");
        sign.locator("input[type=password]").fill("salah");
        look(regent, "tte-360");
        sign.getByRole(AriaRole.BUTTON, named("Tanda tangani")).click();
        assertThat(regent.getByText("Passphrase salah menurut layanan tanda tangan")
                        .first())
                .isVisible();
        sign.locator("input[type=password]").fill(ExampleSigner.PASSPHRASE);
        sign.getByRole(AriaRole.BUTTON, named("Tanda tangani")).click();
        assertThat(regent.getByText("Naskah sudah ditandatangani secara elektronik")
                        .first())
                .isVisible();

        legal.reload();
        assertThat(legal.getByText("TTE contoh, bukan sertifikat BSrE").first()).isVisible();
        button(legal, "Beri nomor dan tetapkan").click();
        look(legal, "penomoran-1280");
        legal.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, named("Beri nomor"))
                .click();
        assertThat(legal.getByText("Nomor sudah diberikan.").first()).isVisible();
        Page secretary = page(people, "sekda.lebong", 1280, 1000, caseId);
        button(secretary, "Undangkan naskah").click();
        secretary
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, named("Undangkan"))
                .click();
        assertThat(secretary.getByText("Naskah sudah diundangkan.").first()).isVisible();

        legal.reload();
        assertThat(legal.getByText("Sampaikan kepada gubernur").first()).isVisible();
        look(legal, "gubernur-1280");
        legal.navigate("http://localhost:" + port + "/produk-hukum");
        assertThat(legal.getByText("Terbit untuk umum").first()).isVisible();
        look(legal, "publikasi-1280");
        button(legal, "Lengkapi data JDIH").first().click();
        assertThat(legal.locator("vaadin-dialog[opened] vaadin-button").first()).isVisible();
        look(legal, "jdih-1280");
        Page reader = people.visitor(360, 740);
        reader.navigate("http://localhost:" + port + "/publik/kabupaten-lebong/produk-hukum");
        look(reader, "produk-hukum-360");
        reader.locator("h2 a").first().click();
        look(reader, "peraturan-360");
        org.assertj.core.api.Assertions.assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    void aScanIsUploadedByOneAndConfirmedByAnother(People people) throws Exception {
        CaseId caseId = atHarmonisation();
        advance(caseId, Step.SIGN);
        ActingPerson regent = journey.person("bupati.lebong");
        regent.run(() -> approval.decide(
                caseId,
                Decide.approve(
                        id.susun.identity.Office.KEPALA_DAERAH,
                        versions.submitted(caseId).orElseThrow().hash())));
        Page legal = page(people, "kabag.hukum.lebong", 1280, 1000, caseId);
        look(legal, "pindaian-1280");
        upload(legal, 0, "Naskah.pdf");
        assertThat(legal.getByText("Pindaian diunggah.").first()).isVisible();
        Page secretary = page(people, "sekda.lebong", 360, 740, caseId);
        look(secretary, "konfirmasi-360");
        button(secretary, "Pindaian sesuai").click();
        assertThat(secretary.getByText("Pindaian dikonfirmasi.").first()).isVisible();
        org.assertj.core.api.Assertions.assertThat(accessibility.violations()).isEmpty();
    }

    private static void upload(Page page, int which, String name) {
        page.locator("input[type=file]")
                .nth(which)
                .setInputFiles(new FilePayload(name, "application/pdf", SampleFiles.pdf()));
    }

    private void advance(CaseId caseId, Step step) throws Exception {
        journey.advance(caseId, journey.person("bupati.lebong").membership().tenant(), step);
    }

    private CaseId atHarmonisation() throws Exception {
        CaseSummary policyCase = journey.at(
                Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi arsip digital");
        ActingPerson drafter = journey.person("perancang.bkpsdm.lebong");
        drafter.run(() -> transactions.executeWithoutResult(
                status -> versions.keep(policyCase.id(), "{\"teks\":1}", Set.of(), "Diajukan", true)));
        advance(policyCase.id(), Step.INITIAL_DRAFT);
        for (String who : new String[] {"kepala.bkpsdm", "kabag.hukum", "asisten", "sekda"}) {
            ActingPerson approver = journey.person(who + ".lebong");
            approver.run(() -> approval.decide(
                    policyCase.id(),
                    Decide.approve(
                            progress.rounds(policyCase.id()).getFirst().seats().stream()
                                    .filter(seat -> seat.decision() == null)
                                    .findFirst()
                                    .orElseThrow()
                                    .office(),
                            versions.submitted(policyCase.id()).orElseThrow().hash())));
        }
        return policyCase.id();
    }

    private Page page(People people, String who, int width, int height, CaseId caseId) {
        Page page = ActingCookie.page(people, port, who, width, height);
        page.navigate("http://localhost:" + port + "/kebijakan/" + caseId + "/persetujuan");
        assertThat(page.locator(".approval")).isVisible();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private void look(Page page, String name) {
        page.waitForTimeout(700);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("ttd-" + name + ".png"))
                .setFullPage(true));
        accessibility.look(page, name);
    }
}
