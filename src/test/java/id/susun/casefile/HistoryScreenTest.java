package id.susun.casefile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import id.susun.tenant.CaseId;
import id.susun.testing.BrowserTest;
import id.susun.testing.CaseJourney;
import id.susun.testing.People;
import id.susun.workflow.Stage;
import id.susun.workflow.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** An auditor searches the history of a case, with the keyboard and on a phone. */
@BrowserTest
class HistoryScreenTest {

    private static final Path PICTURES = Path.of("target", "browser");

    @Autowired
    private CaseJourney journey;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private CaseId caseId;

    @BeforeEach
    void aCaseWithTwoPagesOfHistoryAndARefusal() throws Exception {
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
        journey.person("sekda.lebong")
                .run(() -> transaction.executeWithoutResult(status -> {
                    for (int i = 0; i < 26; i++) {
                        events.publishEvent(new CaseEvents.StageEntered(caseId, Stage.DRAFTING));
                    }
                }));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> journey.person("sekda.lebong")
                        .run(() -> caseFiles.withdraw(caseId, "Bukan urusan saya, maka tidak boleh")));
    }

    @Test
    void aRefusalIsFoundWithTheKeyboardAlone(People people) {
        Page page = history(people, 1280, 900);
        show(page, "riwayat-1280");
        accessible(page);

        field(page, "Jenis peristiwa").focus();
        page.keyboard().type("ditolak");
        assertThat(page.getByRole(AriaRole.OPTION)).hasText("Tindakan yang ditolak");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.locator(".tl-what")).hasCount(1);
        assertThat(page.locator(".tl-what")).containsText("Anda tidak berwenang");
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("1 catatan")))
                .isVisible();
        show(page, "riwayat-ditolak");

        field(page, "Cari pelaku, objek, atau alasan").focus();
        page.keyboard().type("tidak ada");
        page.keyboard().press("Enter");
        Locator clear = page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Hapus semua saringan"));
        assertThat(clear).isVisible();
        show(page, "riwayat-kosong");
        accessible(page);
        clear.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".tl-what")).hasCount(25);
        assertThat(field(page, "Cari pelaku, objek, atau alasan")).isFocused();
    }

    @Test
    void everythingFitsOnAPhone(People people) {
        Page page = history(people, 360, 740);
        show(page, "riwayat-360");
        fits(page);
        accessible(page);
        field(page, "Dari tanggal").click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Hari ini"))
                .click();
        assertThat(field(page, "Dari tanggal")).hasValue(Pattern.compile("\\d+/\\d+/20\\d\\d"));
        show(page, "riwayat-360-tanggal");
        field(page, "Cari pelaku, objek, atau alasan").fill("tidak pernah terjadi");
        field(page, "Cari pelaku, objek, atau alasan").press("Enter");
        assertThat(page.getByText("Tidak ada catatan yang cocok")).isVisible();
        show(page, "riwayat-360-kosong");
        fits(page);
        page.navigate("/audit");
        assertThat(field(page, "Jenis peristiwa")).isVisible();
        show(page, "riwayat-pemda-360");
        fits(page);
        accessible(page);
    }

    private Page history(People people, int width, int height) {
        Page page = people.signIn("auditor.lebong", people.visitor(width, height));
        page.navigate("/kebijakan/" + caseId + "/riwayat");
        assertThat(page.locator(".tl-what")).hasCount(25);
        return page;
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input"));
    }

    private static void fits(Page page) {
        assertThat(page.locator("html")).hasJSProperty("scrollWidth", page.viewportSize().width);
    }

    private static void accessible(Page page) {
        assertThat(new AxeBuilder(page)
                        .exclude(List.of("vaadin-connection-indicator"))
                        .analyze()
                        .getViolations())
                .isEmpty();
    }

    private static void show(Page page, String name) {
        page.getByRole(AriaRole.SEARCH).evaluate("bar => bar.scrollIntoView({block: 'center'})");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
