package id.susun.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.susun.casefile.Instrument;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.NoteCommands.WriteComment;
import id.susun.drafting.NoteCommands.WriteSuggestion;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.BrowserTest;
import id.susun.testing.CaseJourney;
import id.susun.testing.People;
import id.susun.workflow.Step;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class NotesScreenTest {

    private static final Path PICTURES = Path.of("target", "browser");

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Commenting commenting;

    @Autowired
    private NoteReading reading;

    private ActingPerson drafter;
    private ActingPerson approver;
    private CaseId caseId;
    private DraftNode last;

    @BeforeEach
    void aWholeTextInDrafting() throws Exception {
        drafter = journey.person("perancang.bkpsdm.lebong");
        approver = journey.person("kabag.hukum.lebong");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
        List<NewNode> sample = SampleText.nodes(DraftSubmissionTest.sample("sawahlunto"));
        last = drafter.call(() -> drafting.importTree(caseId, sample, "Contoh"))
                .text()
                .articles()
                .getLast();
    }

    @Test
    void aReviewerSuggestsOnAPhone(People people) throws Exception {
        Page page = people.signIn("kabag.hukum.lebong", people.visitor(360, 740));
        page.navigate("/kebijakan/" + caseId + "/naskah");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Komentar dan usulan"))
                .click();
        button(page, "Tulis komentar atau usulan").click();
        button(page.locator("vaadin-dialog"), "Kirim").click();
        assertThat(page.getByText("Pilih bagian naskah terlebih dahulu.")).isVisible();
        Locator place = page.getByLabel("Bagian naskah");
        place.fill("Pasal 9");
        page.locator("vaadin-combo-box-item:visible").first().click();
        page.getByText("Usulan kalimat lain").click();
        Locator text = page.getByLabel("Teks yang diusulkan");
        assertThat(text).hasValue(last.text());
        text.fill(last.text().replace("mulai berlaku", "berlaku"));
        page.screenshot(shot("usulan-360"));
        assertThat(new AxeBuilder(page).include(".note-dialog").analyze().getViolations())
                .isEmpty();
        assertFits(page);
        button(page.locator("vaadin-dialog"), "Kirim").click();

        assertThat(page.locator(".note-card del")).containsText("mulai ");
        page.locator(".notes").scrollIntoViewIfNeeded();
        page.screenshot(shot("usulan-360-daftar"));
        assertFits(page);
        assertThat(button(page, "Terima: Pasal 9, " + approver.person().name())).hasCount(0);
    }

    @Test
    void theDrafterDecidesAndChoosesWhereTheTextHasChanged(People people) throws Exception {
        DraftNode first = drafter.call(() -> drafting.read(caseId))
                .orElseThrow()
                .text()
                .articles()
                .getFirst();
        approver.run(() -> {
            commenting.comment(caseId, new WriteComment(first.id(), "", "Apakah semua istilah dipakai?"));
            commenting.comment(caseId, new WriteComment(last.id(), "mulai berlaku", "Sejak kapan?"));
            commenting.suggest(
                    caseId,
                    new WriteSuggestion(
                            reading.words(caseId, last.id()),
                            "",
                            "",
                            last.text().replace("mulai berlaku", "berlaku sejak"),
                            "Lebih singkat"));
        });
        drafter.run(() ->
                drafting.edit(caseId, new EditNode(last.id(), "", last.text() + " Sudah final.", last.version())));
        Page page = people.signIn("perancang.bkpsdm.lebong");
        page.navigate("/kebijakan/" + caseId + "/naskah");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Komentar dan usulan"))
                .click();
        assertThat(page.locator(".note-card")).hasCount(3);
        page.locator(".notes").scrollIntoViewIfNeeded();
        page.locator(".notes").screenshot(new Locator.ScreenshotOptions().setPath(PICTURES.resolve("komentar.png")));
        assertThat(new AxeBuilder(page).include(".notes").analyze().getViolations())
                .isEmpty();
        assertThat(page.locator("#node-" + last.id())).hasAttribute("data-notes", "2");
        page.locator(".place-link").last().click();
        assertThat(page.locator("#node-" + last.id() + " [data-part=text]")).isFocused();

        button(page, "Terima: Pasal 9, " + approver.person().name()).click();
        assertThat(page.locator(".overtaken-sides")).containsText("Sudah final.");
        page.screenshot(shot("usulan-tersusul"));
        assertThat(new AxeBuilder(page).include(".note-dialog").analyze().getViolations())
                .isEmpty();
        page.getByLabel("Teks yang dipakai").fill("Peraturan Bupati ini berlaku sejak diundangkan.");
        button(page, "Pakai teks ini").click();
        assertThat(page.locator("#node-" + last.id())).containsText("berlaku sejak diundangkan.");
        assertThat(page.locator(".note-card")).hasCount(2);

        assertThat(page.locator("#node-" + last.id())).hasAttribute("data-notes", "1");
        page.locator("#node-" + last.id() + " [data-part=text]").click();
        button(page, "Komentar atau usulan").click();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Komentar"))
                .fill("Setuju.");
        button(page.locator("vaadin-dialog"), "Kirim").click();
        assertThat(page.locator("#node-" + last.id())).hasAttribute("data-notes", "2");
        assertThat(page.locator(".note-card")).hasCount(3);

        button(page, "Selesai: Pasal 1, " + approver.person().name()).click();
        assertThat(page.locator(".note-card")).hasCount(2);
        page.locator(".notes")
                .getByText("Semua", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator(".note-card")).hasCount(4);
        page.locator(".notes")
                .screenshot(new Locator.ScreenshotOptions().setPath(PICTURES.resolve("komentar-semua.png")));
    }

    private static void assertFits(Page page) {
        Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.ScreenshotOptions shot(String name) {
        return new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png"));
    }
}
