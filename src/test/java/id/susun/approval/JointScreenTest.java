package id.susun.approval;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.susun.casefile.CaseSummary;
import id.susun.casefile.Instrument;
import id.susun.files.FileUse;
import id.susun.files.SampleFiles;
import id.susun.files.UploadCheck;
import id.susun.identity.ActingPerson;
import id.susun.identity.Office;
import id.susun.journey.Accessibility;
import id.susun.tenant.CaseId;
import id.susun.testing.ActingCookie;
import id.susun.testing.People;
import id.susun.workflow.Step;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A joint regulation on screen: its parties are written, their signatures recorded, and everybody reads all of them. */
class JointScreenTest extends ApprovalScreen {

    @Autowired
    private Approval approval;

    @Autowired
    private ApprovalProgress progress;

    @Autowired
    private PaperSigning paper;

    @Autowired
    private UploadCheck uploads;

    private final Accessibility accessibility = new Accessibility();

    @Test
    void thePartiesAreWrittenInTheTitle(People people) throws Exception {
        CaseSummary policyCase = journey.at(
                Step.DRAFT_TEXT,
                "perancang.bkpsdm.lebong",
                "bkpsdm",
                Instrument.PERATURAN_BERSAMA,
                "Pengelolaan sampah di daerah perbatasan");
        Page drafter = ActingCookie.page(people, port, "perancang.bkpsdm.lebong", 1280, 2600);
        drafter.navigate("http://localhost:" + port + "/kebijakan/" + policyCase.id() + "/naskah");
        drafter.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mulai susun naskah"))
                .or(drafter.locator(".paper"))
                .first()
                .waitFor();
        if (drafter.locator(".paper").count() == 0) {
            drafter.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mulai susun naskah"))
                    .click();
        }
        Locator party = drafter.locator(".node-pihak [data-part=text]");
        assertThat(party).hasText("GUBERNUR/BUPATI/WALI KOTA …");
        party.click();
        drafter.keyboard().press("Control+a");
        drafter.keyboard().type("BUPATI REJANG LEBONG");
        drafter.keyboard().press("Enter");
        drafter.keyboard().type("BUPATI KEPAHIANG");
        drafter.keyboard().press("Alt+ArrowUp");
        assertThat(party.first()).hasText("BUPATI KEPAHIANG");
        drafter.keyboard().press("Control+z");
        assertThat(party.first()).hasText("BUPATI REJANG LEBONG");
        assertThat(drafter.locator(".computed.pembukaan").last())
                .hasText("BUPATI LEBONG, BUPATI REJANG LEBONG, DAN BUPATI KEPAHIANG,");
        look(drafter, "naskah-1280");
        drafter.locator(".computed.penutup").last().scrollIntoViewIfNeeded();
        drafter.setViewportSize(360, 2200);
        look(drafter, "naskah-360");
        org.assertj.core.api.Assertions.assertThat(accessibility.violations()).isEmpty();
    }

    @Test
    void signaturesAndNumbersAreRecordedAndEverybodyReadsThem(People people) throws Exception {
        CaseId caseId = signedHere();
        Page legal = page(people, "kabag.hukum.lebong", caseId);
        assertThat(legal.getByText("Belum dicatat")).isVisible();
        look(legal, "belum-1280");
        button(legal, "Beri nomor dan tetapkan").click();
        button(legal.getByRole(AriaRole.ALERTDIALOG), "Beri nomor").click();
        assertThat(legal.getByText("Nomor belum dapat diberikan: tanda tangan Bupati Rejang Lebong belum dicatat.")
                        .first())
                .isVisible();
        legal.reload();
        button(legal, "Catat tanda tangan").click();
        assertThat(legal.getByText("Unggah dahulu pindaian").first()).isVisible();
        legal.getByLabel("Nama penanda tangan").fill("Fikri Contoh");
        legal.getByLabel("Ditetapkan di").fill("Curup");
        day(legal, "Tanggal tanda tangan").fill(day(legal, "Tanggal penetapan").inputValue());
        legal.keyboard().press("Enter");
        legal.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("Halaman.pdf", "application/pdf", SampleFiles.pdf()));
        assertThat(legal.getByText("Halaman bertanda tangan: Halaman.pdf")).isVisible();
        legal.setViewportSize(360, 2200);
        look(legal, "tanda-tangan-360");
        legal.setViewportSize(1280, 1700);
        button(legal, "Catat tanda tangan").click();
        assertThat(legal.getByText("Sudah ditandatangani").first()).isVisible();
        legal.getByLabel("Nomor di daerah itu").fill("9");
        look(legal, "nomor-1280");
        legal.setViewportSize(360, 2200);
        look(legal, "nomor-360");
        legal.setViewportSize(1280, 1700);
        button(legal, "Catat nomor dan Berita Daerah").click();
        assertThat(legal.getByText("Sudah bernomor").first()).isVisible();
        button(legal, "Beri nomor dan tetapkan").click();
        button(legal.getByRole(AriaRole.ALERTDIALOG), "Beri nomor").click();
        assertThat(legal.getByText("Pengundangan").first()).isVisible();
        look(legal, "bernomor-1280");

        Page secretary = page(people, "sekda.lebong", caseId);
        button(secretary, "Undangkan naskah").click();
        button(secretary.getByRole(AriaRole.ALERTDIALOG), "Undangkan").click();
        assertThat(secretary.getByText("Naskah sudah diundangkan.").first()).isVisible();
        Page reader = people.visitor(360, 740);
        reader.navigate("http://localhost:" + port + "/publik/kabupaten-lebong/produk-hukum");
        reader.locator("h2 a", new Page.LocatorOptions().setHasText("Peraturan Bersama"))
                .first()
                .click();
        assertThat(reader.locator("h1")).containsText("Bupati Lebong dan Bupati Rejang Lebong Nomor");
        assertThat(reader.locator("h1")).containsText("dan Nomor 9 Tahun");
        look(reader, "publik-360");
        reader.setViewportSize(1280, 1000);
        look(reader, "publik-1280");
        org.assertj.core.api.Assertions.assertThat(accessibility.violations()).isEmpty();
    }

    private CaseId signedHere() throws Exception {
        CaseSummary policyCase = journey.at(
                Step.DRAFT_TEXT,
                "perancang.bkpsdm.lebong",
                "bkpsdm",
                Instrument.PERATURAN_BERSAMA,
                "Pengelolaan sampah di daerah perbatasan");
        CaseId caseId = policyCase.id();
        String content = """
                {"format":"susun-naskah/1","instrument":"PERATURAN_BERSAMA","nodes":[
                {"id":"%s","kind":"JUDUL","heading":"","text":"Pengelolaan Sampah di Daerah Perbatasan","children":[]},
                {"id":"%s","kind":"PIHAK","heading":"","text":"BUPATI REJANG LEBONG","children":[]},
                {"id":"%s","kind":"PASAL","heading":"","text":"Sampah dikelola bersama.","children":[]}]}""".formatted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        journey.person("perancang.bkpsdm.lebong")
                .run(() -> transactions.executeWithoutResult(
                        status -> versions.keep(caseId, content, Set.of(), "Diajukan", true)));
        advance(caseId, Step.INITIAL_DRAFT);
        for (String who : new String[] {"kepala.bkpsdm", "kabag.hukum", "asisten", "sekda"}) {
            journey.person(who + ".lebong")
                    .run(() -> approval.decide(
                            caseId,
                            Decide.approve(
                                    progress.rounds(caseId).getFirst().seats().stream()
                                            .filter(seat -> seat.decision() == null)
                                            .findFirst()
                                            .orElseThrow()
                                            .office(),
                                    versions.submitted(caseId).orElseThrow().hash())));
        }
        advance(caseId, Step.SIGN);
        journey.person("bupati.lebong")
                .run(() -> approval.decide(
                        caseId,
                        Decide.approve(
                                Office.KEPALA_DAERAH,
                                versions.submitted(caseId).orElseThrow().hash())));
        journey.person("kabag.hukum.lebong")
                .run(() -> paper.upload(caseId, uploads.check(FileUse.SCAN, "naskah.pdf", SampleFiles.pdf())));
        journey.person("sekda.lebong").run(() -> paper.confirm(caseId));
        return caseId;
    }

    private void advance(CaseId caseId, Step step) {
        ActingPerson regent = journey.person("bupati.lebong");
        journey.advance(caseId, regent.membership().tenant(), step);
    }

    private Page page(People people, String who, CaseId caseId) {
        Page page = ActingCookie.page(people, port, who, 1280, 1000);
        page.navigate("http://localhost:" + port + "/kebijakan/" + caseId + "/persetujuan");
        assertThat(page.locator(".approval")).isVisible();
        return page;
    }

    private static Locator day(Page page, String name) {
        return page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator inside, String name) {
        return inside.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void look(Page page, String name) {
        page.waitForTimeout(700);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve("bersama-" + name + ".png"))
                .setFullPage(true));
        accessibility.look(page, name);
    }
}
