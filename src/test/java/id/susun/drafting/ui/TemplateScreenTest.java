package id.susun.drafting.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.susun.casefile.Instrument;
import id.susun.drafting.DraftNode;
import id.susun.drafting.Templates;
import id.susun.identity.DemoPeople;
import id.susun.testing.ActingCookie;
import id.susun.testing.People;
import id.susun.testing.ScreenTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator adapts a template on the page, is told what is wrong with it, keeps it, and goes back. */
@ScreenTest
class TemplateScreenTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Templates templates;

    @Test
    void aTemplateIsAdaptedOnItsPage(People people) throws Exception {
        Page page = ActingCookie.page(people, port, "admin.lebong", 1280, 1000);
        page.navigate("http://localhost:" + port + "/templat-naskah");
        assertThat(page.locator(".templates")).containsText("Keputusan Camat");
        look(page, ".templates", "templat-1280");
        page.getByLabel("Lihat dan sesuaikan templat Peraturan Kepala Daerah").click();
        Locator closing = page.locator(".node-pasal").last();
        assertThat(closing).containsText("{jenis} ini mulai berlaku");
        look(page, ".template", "templat-perkada-1280");

        Locator words = closing.locator("[data-part=text]");
        words.fill("Berlaku di {kota}");
        assertThat(page.locator(".save-state")).containsText("Belum berlaku");
        press(page, "Simpan templat");
        assertThat(page.getByText("Isian \"{kota}\" di Pasal 3 tidak dikenal").first())
                .isVisible();
        assertThat(words).hasText("Berlaku di {kota}");
        assertThat(page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Pemeriksaan (1)")))
                .isVisible();
        page.screenshot(shot("templat-salah"));

        words.fill("{jenis} ini berlaku di");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Isian"))
                .click();
        page.getByLabel("Sisipkan {daerah}").click();
        assertThat(words).hasText("{jenis} ini berlaku di {daerah}");
        press(page, "Pratinjau");
        assertThat(page.locator(".read-dialog")).containsText("Peraturan Bupati ini berlaku di Kabupaten Lebong");
        page.screenshot(shot("templat-pratinjau"));
        assertThat(new AxeBuilder(page).include("vaadin-dialog").analyze().getViolations())
                .isEmpty();
        page.locator(".read-dialog vaadin-button").last().click();

        press(page, "Simpan templat");
        reason(page, "Kebiasaan Bagian Hukum", "Simpan templat");
        assertThat(page.locator(".page-meta")).containsText("Disesuaikan");
        assertThat(articleOf()).isEqualTo("{jenis} ini berlaku di {daerah}");

        page.setViewportSize(360, 1400);
        look(page, ".template", "templat-perkada-360");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Riwayat"))
                .click();
        assertThat(page.locator(".template-states")).containsText("Kebiasaan Bagian Hukum");
        press(page, "Kembali ke bawaan");
        reason(page, "Selesai dicoba", "Kembali ke bawaan");
        assertThat(page.locator(".page-meta")).containsText("Bawaan Susun");
        page.navigate("http://localhost:" + port + "/templat-naskah");
        assertThat(page.locator(".templates")).containsText("Surat Edaran");
        look(page, ".templates", "templat-360");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    @Test
    void whoIsNoAdministratorDoesNotGetThere(People people) {
        Page page = ActingCookie.page(people, port, "perancang.hukum.lebong", 1280, 1000);
        page.navigate("http://localhost:" + port + "/templat-naskah/perkada");
        assertThat(page.locator("main, body").first()).not().containsText("Simpan templat");
        assertThat(page.locator(".template")).hasCount(0);
    }

    private String articleOf() throws Exception {
        DraftNode last = DemoPeople.load()
                .as("admin.lebong")
                .call(() -> templates.open(Instrument.PERKADA))
                .articles()
                .getLast();
        return last.text();
    }

    private static void press(Page page, String name) {
        page.locator(".drafting-bar")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void reason(Page page, String reason, String confirm) {
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.locator("textarea").fill(reason);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(confirm).setExact(true))
                .click();
    }

    private static void look(Page page, String part, String name) {
        page.screenshot(shot(name));
        assertThat(new AxeBuilder(page).include(part).analyze().getViolations()).isEmpty();
    }

    private static Page.ScreenshotOptions shot(String name) {
        return new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", name + ".png"))
                .setFullPage(true);
    }
}
