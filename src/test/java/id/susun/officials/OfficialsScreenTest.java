package id.susun.officials;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.susun.identity.Capacity;
import id.susun.identity.DemoPeople;
import id.susun.identity.MemberRegister;
import id.susun.identity.Office;
import id.susun.testing.ActingCookie;
import id.susun.testing.People;
import id.susun.testing.ScreenTest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The officials' page and the notices in the inbox, on a desktop and on a small phone. */
@ScreenTest
class OfficialsScreenTest {

    private static final DemoPeople PEOPLE = DemoPeople.load();

    @LocalServerPort
    private int port;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Absences absences;

    @Autowired
    private MemberRegister register;

    @Autowired
    private Clock clock;

    @Test
    void theAdministratorSeesWhoIsAwayAndAppointsByDocument(People people) throws Exception {
        for (String name : List.of("sekda.sawahlunto", "asisten.sawahlunto", "admin.sawahlunto")) {
            register.replace(PEOPLE.as(name).person(), List.of(PEOPLE.as(name).membership()));
        }
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Asia/Jakarta")));
        PEOPLE.as("sekda.sawahlunto").run(() -> absences.declare(today, today.plusDays(4), "Dinas ke Jakarta"));
        UUID ended = PEOPLE.as("admin.sawahlunto")
                .call(() -> appointments.appoint(new AppointActing(
                        Office.SEKDA,
                        null,
                        PEOPLE.as("asisten.sawahlunto").person().id(),
                        Capacity.PLH,
                        "800/117/SP/2026",
                        today,
                        today,
                        today.plusDays(1))));

        Page admin = ActingCookie.page(people, port, "admin.sawahlunto", 1280, 1200);
        admin.navigate("http://localhost:" + port + "/");
        assertThat(admin.locator(".inbox-notice")).containsText("Kepala Perangkat Daerah, Sekretaris Daerah");
        admin.navigate("http://localhost:" + port + "/pejabat");
        assertThat(admin.locator(".officials")).containsText("800/117/SP/2026");
        assertThat(admin.locator(".officials")).containsText("Belum ada: Kepala Perangkat Daerah, Sekretaris Daerah");
        look(admin, "pejabat-1280");
        admin.getByText("Tunjuk Plt. atau Plh.").first().click();
        admin.locator("vaadin-dialog[opened]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tunjuk Plt. atau Plh."))
                .click();
        assertThat(admin.getByText("Isi nomor surat perintah").first()).isVisible();
        admin.screenshot(shot("pejabat-tunjuk"));

        admin.setViewportSize(1280, 3200);
        admin.navigate("http://localhost:" + port + "/kalender");
        assertThat(admin.locator(".calendar")).containsText("Permendagri 80/2015 Pasal 89");
        admin.screenshot(shot("kalender-1280"));
        assertThat(new AxeBuilder(admin).include(".calendar").analyze().getViolations())
                .isEmpty();
        admin.setViewportSize(360, 2400);
        admin.screenshot(shot("kalender-360"));
        assertThat(admin.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);

        admin.setViewportSize(1280, 2600);
        admin.navigate("http://localhost:" + port + "/alur-persetujuan");
        assertThat(admin.locator(".routes")).containsText("Tabel bawaan Susun");
        admin.screenshot(shot("alur-1280"));
        assertThat(new AxeBuilder(admin).include(".routes").analyze().getViolations())
                .isEmpty();
        admin.setViewportSize(360, 2400);
        admin.screenshot(shot("alur-360"));
        assertThat(admin.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);

        Page deputy = ActingCookie.page(people, port, "asisten.sawahlunto", 360, 800);
        deputy.navigate("http://localhost:" + port + "/");
        deputy.locator(".topbar-end .user-face").click();
        assertThat(deputy.locator(".user-card")).containsText("Plh. Sekretaris Daerah sampai");

        Page secretary = ActingCookie.page(people, port, "sekda.sawahlunto", 360, 1200);
        secretary.navigate("http://localhost:" + port + "/pejabat");
        assertThat(secretary.locator(".officials")).containsText("Dinas ke Jakarta");
        look(secretary, "pejabat-360");
        assertThat(secretary.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        PEOPLE.as("admin.sawahlunto").run(() -> appointments.end(ended, "Pejabat sudah kembali"));
        PEOPLE.as("sekda.sawahlunto").run(() -> absences.mine().forEach(one -> absences.cancel(one.id())));
    }

    private static void look(Page page, String name) {
        page.screenshot(shot(name));
        assertThat(new AxeBuilder(page).include(".officials").analyze().getViolations())
                .isEmpty();
    }

    private static Page.ScreenshotOptions shot(String name) {
        return new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", name + ".png"))
                .setFullPage(true);
    }
}
