package id.susun.approval;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.susun.testing.ActingCookie;
import id.susun.testing.People;
import id.susun.testing.ScreenTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The administrator's lists of papers, in a browser. */
@ScreenTest
class PaperListScreenTest {

    @LocalServerPort
    private int port;

    @Test
    void aDocumentIsAddedAndRemovedWithAReason(People people) {
        Page admin = ActingCookie.page(people, port, "admin.sawahlunto", 1280, 1400);
        admin.navigate("http://localhost:" + port + "/dokumen-permintaan");
        Locator page = admin.locator(".papers");
        assertThat(page).containsText("Permenkum 40/2025 Pasal 4");
        look(admin, "dokumen-permintaan-1280");

        admin.getByText("Tambah dokumen").nth(2).click();
        Locator dialog = admin.locator("vaadin-dialog[opened]");
        press(dialog, "Simpan");
        assertThat(admin.getByText("Tulis nama dokumennya").first()).isVisible();
        dialog.getByLabel("Dokumen").first().fill("Nota pengantar fasilitasi");
        dialog.locator("textarea").fill("Diminta Biro Hukum provinsi");
        admin.screenshot(shot("dokumen-permintaan-tambah"));
        assertThat(new AxeBuilder(admin).include("vaadin-dialog").analyze().getViolations())
                .isEmpty();
        press(dialog, "Simpan");
        assertThat(page).containsText("Nota pengantar fasilitasi");
        assertThat(page).containsText("Tambahan pemda");

        admin.setViewportSize(360, 2600);
        look(admin, "dokumen-permintaan-360");
        assertThat(admin.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        admin.locator("tr", new Page.LocatorOptions().setHasText("Nota pengantar fasilitasi"))
                .getByText("Hapus")
                .click();
        admin.locator("vaadin-dialog[opened] textarea").fill("Tidak diminta lagi oleh provinsi");
        press(admin.locator("vaadin-dialog[opened]"), "Hapus");
        assertThat(page).not().containsText("Nota pengantar fasilitasi");
    }

    private static void press(Locator dialog, String name) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    private static void look(Page page, String name) {
        page.screenshot(shot(name));
        assertThat(new AxeBuilder(page).include(".papers").analyze().getViolations())
                .isEmpty();
    }

    private static Page.ScreenshotOptions shot(String name) {
        return new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", name + ".png"))
                .setFullPage(true);
    }
}
