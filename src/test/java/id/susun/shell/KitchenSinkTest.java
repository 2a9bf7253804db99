package id.susun.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import id.susun.identity.Membership;
import id.susun.identity.Role;
import id.susun.identity.TenantSwitch;
import id.susun.tenant.Tenant;
import id.susun.tenant.TenantId;
import id.susun.tenant.Tenants;
import id.susun.testing.BrowserExtension;
import id.susun.testing.People;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@Tag("browser")
@ExtendWith(BrowserExtension.class)
@SpringBootTest(
        classes = Kitchen.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=kitchen", "vaadin.productionMode=true", "susun.demo=true"})
class KitchenSinkTest {

    @LocalServerPort
    private int port;

    @MockitoBean
    private Tenants tenants;

    @MockitoBean
    private TenantSwitch tenantSwitch;

    @BeforeEach
    void nameTheTenant() {
        Tenant medan = mock();
        when(medan.regionName()).thenReturn("Kota Medan");
        when(tenants.find(any())).thenReturn(Optional.of(medan));
    }

    private final List<String> complaints = new ArrayList<>();

    @Test
    void everyPartIsReadableOnADesktop(People people) {
        Page page = open(people, 1280, 3600, "dapur");
        look(page, "desktop");
        assertThat(page.locator("susun-chart svg")).hasCount(3);
        assertAccessible(page);
    }

    @Test
    void everyPartFitsASmallPhone(People people) {
        Page page = open(people, 360, 6200, "dapur");
        look(page, "phone");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        assertAccessible(page);
    }

    @Test
    void aReasonIsAskedUntilItIsLongEnough(People people) {
        Page page = open(people, 360, 740, "dapur");
        button(page, "Ajukan untuk konsultasi").click();
        Locator reason = page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Alasan"));
        reason.fill("Terlalu pendek");
        button(page, "Kembalikan").click();
        assertThat(page.getByText("Tulis alasan paling sedikit 20 karakter.")).isVisible();
        assertThat(reason).hasValue("Terlalu pendek");
        look(page, "reason");
        assertAccessible(page);
        reason.fill("Pasal 4 belum merujuk\nstandar kompetensi.");
        button(page, "Kembalikan").click();
        assertThat(page.locator("#heard")).hasText("Pasal 4 belum merujuk\nstandar kompetensi.");
    }

    @Test
    void aDiagramMarksStepsAndOpensTheCalledProcess(People people) {
        Page page = open(people, 1280, 900, "dapur");
        assertThat(page.locator("susun-bpmn .is-done")).not().hasCount(0);
        assertThat(page.locator("susun-bpmn .is-current")).not().hasCount(0);
        assertThat(page.locator("susun-bpmn .bjs-powered-by")).isVisible();
        page.locator("susun-bpmn g.is-current .djs-hit").first().click();
        assertThat(page.locator("#heard")).hasText("drafting");
    }

    @Test
    void aRefusalSaysWhyAndTheLanguageCanBeChosen(People people) {
        Page page = open(people, 1280, 900, "dapur");
        button(page, "Simpan rancangan").click();
        assertThat(page.getByText("Anda tidak berwenang melakukan tindakan ini."))
                .isVisible();
        look(page, "toast");
        button(page, "EN, English").click();
        assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("My tasks")))
                .isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void theMenuOpensOnAPhoneAndNamesTheRoles(People people) {
        when(tenantSwitch.choices())
                .thenReturn(List.of(
                        Kitchen.DRAFTER.membership(),
                        new Membership(new TenantId("kota-sawahlunto"), Set.of(Role.AUDITOR), Set.of(), Set.of())));
        Page page = open(people, 360, 740, "dapur");
        button(page, "Menu utama").click();
        assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Riwayat pemda")))
                .isInViewport();
        look(page, "menu");
        assertAccessible(page);
        page.keyboard().press("Escape");
        button(page, "Akun Rina Siregar").click();
        assertThat(page.locator(".user-card-roles:visible")).hasText("Kepala Bagian Hukum, Perancang, Auditor");
        look(page, "account");
        assertAccessible(page);
        page.keyboard().press("Escape");
        button(page, "Pemerintah daerah: Kota Medan. Ganti pemerintah daerah").click();
        look(page, "tenants");
        button(page, "Kota Medan Auditor").click();
        verify(tenantSwitch, timeout(20_000)).switchTo(new TenantId("kota-sawahlunto"));
    }

    @Test
    void anUnknownAddressIsExplained(People people) {
        Page page = open(people, 360, 740, "tidak-ada");
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("Halaman tidak ditemukan");
        look(page, "not-found");
        assertAccessible(page);
    }

    private Page open(People people, int width, int height, String path) {
        Page page = people.visitor(width, height);
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
        page.navigate("http://localhost:" + port + "/" + path);
        assertThat(page.locator("h1")).isVisible();
        if (path.equals("dapur")) {
            assertThat(page.locator("susun-bpmn .djs-shape")).not().hasCount(0);
            assertThat(page.locator("susun-chart svg")).hasCount(3);
        }
        return page;
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().contains("404")) {
            complaints.add(message.text());
        }
    }

    private void look(Page page, String name) {
        page.evaluate("document.fonts.ready");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "kitchen-" + name + ".png")));
        assertThat(complaints).isEmpty();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static void assertAccessible(Page page) {
        List<Rule> violations = new AxeBuilder(page)
                .exclude(List.of("vaadin-connection-indicator"))
                .analyze()
                .getViolations();
        assertThat(violations)
                .extracting(
                        rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }
}
