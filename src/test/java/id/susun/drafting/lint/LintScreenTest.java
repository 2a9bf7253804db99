package id.susun.drafting.lint;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.susun.casefile.Instrument;
import id.susun.drafting.Drafting;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.BrowserTest;
import id.susun.testing.CaseJourney;
import id.susun.testing.People;
import id.susun.workflow.Step;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class LintScreenTest {

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Test
    void aFindingIsMendedWithOneClickAndAnotherAnsweredFor(People people) throws Exception {
        ActingPerson drafter = journey.person("perancang.bkpsdm.lebong");
        CaseId caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Sampah")
                .id();
        drafter.run(() -> drafting.importTree(
                caseId,
                Examples.tree(List.of(
                        "+ JUDUL: Pengelolaan Sampah",
                        "+ MENIMBANG: bahwa sampah perlu dikelola;",
                        "+ MENGINGAT: Undang-Undang Nomor … Tahun 2024 tentang Kabupaten Lebong;",
                        "+ PASAL: Sampah dikelola sesuai peraturan yang berlaku.",
                        "+ PASAL: Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.")),
                "Uji"));
        Page page = people.signIn("perancang.bkpsdm.lebong");
        page.navigate("/kebijakan/" + caseId + "/naskah");
        Locator lint = page.locator(".lint");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Pemeriksa naskah (2)"))
                .click();
        assertThat(lint).containsText("1 kesalahan");
        picture(page, "pemeriksa-1280");
        accessible(page);

        button(lint, "Perbaiki Pasal 1").click();
        assertThat(page.locator("susun-naskah")).containsText("sesuai dengan ketentuan peraturan perundang-undangan.");
        assertThat(lint).not().containsText("peringatan");

        button(lint, "Kesampingkan temuan di Mengingat angka 1").click();
        page.locator("vaadin-text-area textarea").fill("Nomor diisi Bagian Hukum.");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Kesampingkan").setExact(true))
                .click();
        assertThat(lint).containsText("Tidak ada temuan");
        lint.getByText("1 temuan dikesampingkan").click();
        assertThat(lint).containsText("Nomor diisi Bagian Hukum.");
        page.setViewportSize(360, 900);
        picture(page, "pemeriksa-360");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        accessible(page);
    }

    private static Locator button(Locator scope, String name) {
        return scope.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static void accessible(Page page) {
        assertThat(new AxeBuilder(page).include(".lint").analyze().getViolations())
                .isEmpty();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", name + ".png")));
    }
}
