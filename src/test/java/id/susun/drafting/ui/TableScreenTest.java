package id.susun.drafting.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.susun.casefile.Instrument;
import id.susun.drafting.DraftNode;
import id.susun.drafting.Drafting;
import id.susun.drafting.NewNode;
import id.susun.drafting.TextKind;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.ActingCookie;
import id.susun.testing.CaseJourney;
import id.susun.testing.People;
import id.susun.testing.ScreenTest;
import id.susun.workflow.Step;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A table of tariffs is written with the keyboard, and one from a spreadsheet pasted. */
@ScreenTest
class TableScreenTest {

    private static final String WHO = "perancang.bkpsdm.lebong";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    private ActingPerson drafter;
    private CaseId caseId;

    @BeforeEach
    void anAnnex() throws Exception {
        drafter = journey.person(WHO);
        caseId = journey.at(Step.DRAFT_TEXT, WHO, "bkpsdm", Instrument.PERKADA, "Tarif Pasar")
                .id();
        drafter.run(() -> drafting.importTree(
                caseId,
                List.of(
                        NewNode.text(TextKind.JUDUL, "Tarif Pasar"),
                        NewNode.text(TextKind.PASAL, "Tarif tercantum dalam Lampiran."),
                        NewNode.heading(TextKind.LAMPIRAN, "Tarif")),
                "Uji"));
    }

    @Test
    void aTableIsWrittenWithTheKeyboardAndPastedFromASpreadsheet(People people) throws Exception {
        Page page = ActingCookie.page(people, port, WHO, 1280, 1000);
        page.navigate("http://localhost:" + port + "/kebijakan/" + caseId + "/naskah");
        page.locator(".node-lampiran [data-part=heading]").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("+ Tambah"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Tabel"))
                .click();
        assertThat(page.locator(".node-sel")).hasCount(6);
        assertThat(cell(page, 0)).isFocused();

        for (String word : List.of("No", "Lokasi", "Tarif", "1", "Pasar A", "500")) {
            page.keyboard().type(word);
            page.keyboard().press("Tab");
        }
        assertThat(page.locator(".node-sel")).hasCount(9);
        assertThat(cell(page, 6)).isFocused();
        page.keyboard().type("2");
        page.keyboard().press("Tab");
        page.keyboard().type("Pasar B");
        page.keyboard().press("Enter");
        page.keyboard().type("Blok Utara");
        page.keyboard().press("Control+Shift+Enter");
        assertThat(page.locator(".node-sel")).hasCount(12);
        page.keyboard().press("ArrowDown");
        saved("No·Lokasi··Tarif / 1·Pasar A··500 / 2·Pasar B⏎Blok Utara··");
        look(page, "tabel-1280");

        cell(page, 6).click();
        page.keyboard().press("Alt+Shift+Delete");
        assertThat(page.locator(".node-sel")).hasCount(9);
        cell(page, 8).click();
        paste(page, cell(page, 8), "700\r\n800\r\n");
        assertThat(page.locator(".node-sel")).hasCount(12);
        saved("No·Lokasi·Tarif / 1·Pasar A·500 / 2·Pasar B⏎Blok Utara·700 / ··800");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hapus baris ini (Alt+Delete)"))
                .click();
        saved("No·Lokasi·Tarif / 1·Pasar A·500 / ··800");
        page.keyboard().press("Control+z");
        saved("No·Lokasi·Tarif / 1·Pasar A·500 / 2·Pasar B⏎Blok Utara·700 / ··800");

        Locator head = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Baris pertama adalah kepala tabel"));
        assertThat(head).hasAttribute("aria-pressed", "true");
        assertThat(page.locator(".node-sel.head")).hasCount(3);
        head.click();
        assertThat(head).hasAttribute("aria-pressed", "false");
        assertThat(page.locator(".node-sel.head")).hasCount(0);
        page.keyboard().press("Control+z");
        assertThat(page.locator(".node-sel.head")).hasCount(3);

        cell(page, 4).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("+ Tambah"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Alinea (tanpa nomor)"))
                .click();
        assertThat(page.locator(".node-alinea [data-part=text]")).isFocused();
        page.keyboard().type("Tarif dapat diubah setiap tahun.");
        assertThat(page.locator(".save-state")).containsText("Tersimpan");
        look(page, "tabel-alinea-1280");

        page.setViewportSize(360, 1400);
        cell(page, 4).click();
        look(page, "tabel-360");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
    }

    /** What a spreadsheet puts on the clipboard. */
    private static void paste(Page page, Locator into, String text) {
        into.evaluate(
                "(part, text) => { const copied = new DataTransfer(); copied.setData('text/plain', text);"
                        + " copied.setData('text/html', '<table></table>');"
                        + " part.dispatchEvent(new ClipboardEvent('paste',"
                        + " { clipboardData: copied, bubbles: true, cancelable: true })); }",
                text);
    }

    private static Locator cell(Page page, int index) {
        return page.locator(".node-sel [data-part=text]").nth(index);
    }

    private void saved(String table) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stored()).isEqualTo(table));
    }

    private String stored() throws Exception {
        DraftNode table = drafter.call(() -> drafting.read(caseId))
                .orElseThrow()
                .text()
                .all()
                .filter(node -> node.kind() == TextKind.TABEL)
                .findFirst()
                .orElseThrow();
        return table.children().stream()
                .map(row -> row.children().stream()
                        .map(cell -> cell.text().replace("\n", "⏎"))
                        .collect(Collectors.joining("·")))
                .collect(Collectors.joining(" / "));
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", name + ".png"))
                .setFullPage(true));
        assertThat(new AxeBuilder(page).include(".drafting").analyze().getViolations())
                .isEmpty();
    }
}
