package id.susun.approval;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.susun.casefile.Instrument;
import id.susun.casefile.Subjects;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.ActingCookie;
import id.susun.testing.CaseJourney;
import id.susun.testing.People;
import id.susun.testing.ScreenTest;
import id.susun.workflow.Step;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The rules of approval as their administrator reads and changes them, with the keyboard and on a phone. */
@ScreenTest
class RouteRulesScreenTest {

    private static final Path PICTURES = Path.of("target", "browser");

    @LocalServerPort
    private int port;

    @Autowired
    private CaseJourney journey;

    @Autowired
    private RouteTables tables;

    @Autowired
    private Subjects subjects;

    @AfterEach
    void theProductsTableAgain() {
        journey.person("admin.lebong").run(() -> tables.revert("Selesai dicoba", tables.version()));
    }

    @Test
    void aRuleIsReadChangedAndItsEffectSeenBeforehand(People people) throws Exception {
        ActingPerson admin = journey.person("admin.lebong");
        admin.call(() -> subjects.add(List.of("Kepegawaian", "Pendidikan")));
        Page wide = page(people, 1280, 1400);
        assertThat(wide.locator(".rule-card").first()).isVisible();
        look(wide, "aturan-1280", ".routes");
        Page phone = page(people, 360, 1800);
        assertThat(phone.locator(".rule-card").first()).isVisible();
        look(phone, "aturan-360", ".routes");
        assertThat(phone.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);

        Locator card = wide.locator(".rule-card")
                .filter(new Locator.FilterOptions().setHasText("Peraturan Kepala Daerah"))
                .first();
        card.getByText("Ubah").click();
        Locator editor = wide.locator("vaadin-dialog[opened]");
        assertThat(editor.locator(".route-effects")).containsText("Belum ada naskah yang alurnya berubah");
        Locator second = editor.locator(".turns-row").nth(1);
        second.getByLabel("Asisten").focus();
        wide.keyboard().press("Space");
        assertThat(editor.locator(".route-effects")).containsText("Kepala Bagian Hukum + Asisten");
        assertThat(editor.locator(".turns-row").nth(2).getByLabel("Asisten"))
                .not()
                .isChecked();
        look(wide, "aturan-ubah-1280", ".rule-editor");
        Page small = page(people, 360, 740);
        small.locator(".rule-card").first().getByText("Buat pengecualian").click();
        assertThat(small.locator("vaadin-dialog[opened] .route-effects")).isVisible();
        small.setViewportSize(360, 2600);
        look(small, "aturan-pengecualian-360", ".rule-editor");

        editor.getByLabel("Dasar perubahan").fill("Perbup 9/2026 tentang tata naskah dinas");
        editor.getByLabel("Dasar perubahan").blur();
        wide.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Simpan aturan"))
                .click();
        assertThat(wide.locator(".rule-cards")).containsText("Kepala Bagian Hukum + Asisten");
        assertThat(admin.call(() -> tables.isOwn())).isTrue();
    }

    @Test
    void aRuleThatOthersNeedSaysWhyItCannotGo(People people) {
        Page page = page(people, 1280, 900);
        page.locator(".rule-card").first().getByText("Hapus").click();
        assertThat(page.locator(".route-effects-lacking")).containsText("Belum dapat disimpan");
        look(page, "aturan-hapus-1280", ".rule-editor");
    }

    @Test
    void theInitiatorSaysWhatThePolicyConcerns(People people) throws Exception {
        journey.person("admin.lebong").call(() -> subjects.add(List.of("Kepegawaian")));
        Page drafter = ActingCookie.page(people, port, "perancang.bkpsdm.lebong", 360, 2200);
        drafter.navigate("http://localhost:" + port + "/kebijakan/baru");
        assertThat(drafter.getByText("Apakah kebijakan ini membebani APBD?").first())
                .isVisible();
        look(drafter, "urusan-baru-360", ".new-case");
        CaseId caseId = journey.at(
                        Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Urusan kebijakan")
                .id();
        Page summary = ActingCookie.page(people, port, "perancang.bkpsdm.lebong", 1280, 1000);
        summary.navigate("http://localhost:" + port + "/kebijakan/" + caseId + "/ringkasan");
        summary.getByText("Ubah urusan dan dampak APBD").click();
        summary.getByLabel("Ya, membebani APBD").click();
        look(summary, "urusan-ubah-1280", "vaadin-dialog");
        summary.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Simpan").setExact(true))
                .click();
        assertThat(summary.locator(".case-summary")).containsText("Ya, membebani APBD");
    }

    private Page page(People people, int width, int height) {
        Page page = ActingCookie.page(people, port, "admin.lebong", width, height);
        page.navigate("http://localhost:" + port + "/alur-persetujuan");
        return page;
    }

    private static void look(Page page, String name, String part) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        assertThat(new AxeBuilder(page).include(part).analyze().getViolations()).isEmpty();
    }
}
