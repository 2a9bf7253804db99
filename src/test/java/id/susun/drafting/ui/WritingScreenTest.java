package id.susun.drafting.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.susun.casefile.Instrument;
import id.susun.drafting.Commenting;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftNode;
import id.susun.drafting.Drafting;
import id.susun.drafting.NewNode;
import id.susun.drafting.NoteCommands.WriteComment;
import id.susun.drafting.TextKind;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.ActingCookie;
import id.susun.testing.CaseJourney;
import id.susun.testing.People;
import id.susun.testing.ScreenTest;
import id.susun.workflow.Step;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the page shows while one writes: what can be taken back, and where two wrote otherwise. */
@ScreenTest
class WritingScreenTest {

    private static final String WHO = "perancang.bkpsdm.lebong";

    @LocalServerPort
    private int port;

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Commenting commenting;

    private ActingPerson drafter;
    private CaseId caseId;

    @BeforeEach
    void anArticle() throws Exception {
        drafter = journey.person(WHO);
        caseId = journey.at(Step.DRAFT_TEXT, WHO, "bkpsdm", Instrument.PERKADA, "Pembinaan")
                .id();
        drafter.run(() -> drafting.importTree(
                caseId,
                List.of(
                        NewNode.text(TextKind.JUDUL, "Pembinaan"),
                        NewNode.text(TextKind.PASAL, "Camat membina lurah paling sedikit 2 (dua) kali setiap tahun."),
                        NewNode.text(TextKind.PASAL, "Menurut Pasal 99 Bupati menilai.")),
                "Uji"));
    }

    @Test
    void onlyWhatCanBeTakenBackCanBePressed(People people) {
        Page page = open(people, 1280, 1000);
        Locator undo = button(page, "Batalkan (Ctrl+Z)");
        Locator redo = button(page, "Ulangi (Ctrl+Y)");
        assertThat(undo).isDisabled();
        assertThat(redo).isDisabled();

        article(page, 1).click();
        page.keyboard().press("End");
        article(page, 0).click();
        assertThat(undo).isDisabled();
        page.keyboard().press("End");
        page.keyboard().type(" Lagi.");
        assertThat(undo).isEnabled();
        assertThat(page.locator(".save-state")).containsText("Tersimpan");
        assertThat(redo).isDisabled();

        undo.click();
        assertThat(article(page, 0)).hasText("Camat membina lurah paling sedikit 2 (dua) kali setiap tahun.");
        assertThat(undo).isDisabled();
        assertThat(redo).isEnabled();
        article(page, 1).click();
        article(page, 0).click();
        redo.click();
        assertThat(article(page, 0)).containsText("Lagi.");
        assertThat(redo).isDisabled();
        assertThat(undo).isEnabled();
    }

    @Test
    void whatAColleagueSaysAboutTheTextShowsWithoutAskingAnew(People people) throws Exception {
        Page page = open(people, 1280, 1000);
        assertThat(page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Komentar dan usulan")))
                .hasText("Komentar dan usulan");
        DraftNode first = drafter.call(() -> drafting.read(caseId))
                .orElseThrow()
                .text()
                .articles()
                .getFirst();

        journey.person("perancang.hukum.lebong")
                .run(() -> commenting.comment(caseId, new WriteComment(first.id(), "", "Mengapa dua kali?")));

        assertThat(page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Komentar dan usulan")))
                .hasText("Komentar dan usulan (1)");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Komentar dan usulan"))
                .click();
        assertThat(page.getByText("Mengapa dua kali?")).isVisible();
    }

    @Test
    void enterAmidASentenceMakesTwoAndQuarrelsWithNobody(People people) throws Exception {
        Page page = open(people, 1280, 1000);
        article(page, 0).click();
        article(page, 0)
                .evaluate(
                        "(part, at) => getSelection().collapse(part.firstChild, at)", "Camat membina lurah ".length());
        page.keyboard().press("Enter");
        page.keyboard().type("Pembinaan ");
        assertThat(article(page, 1)).hasText("Pembinaan paling sedikit 2 (dua) kali setiap tahun.");
        assertThat(page.locator(".save-state")).containsText("Tersimpan");
        assertThat(page.locator(".conflict")).hasCount(0);
        article(page, 0).click();
        page.keyboard().press("End");
        page.keyboard().type(" saja.");
        assertThat(page.locator(".save-state")).containsText("Tersimpan");

        assertThat(drafter.call(() -> drafting.read(caseId))
                        .orElseThrow()
                        .text()
                        .articles())
                .extracting(DraftNode::text)
                .startsWith("Camat membina lurah saja.", "Pembinaan paling sedikit 2 (dua) kali setiap tahun.");
        assertThat(page.locator(".conflict")).hasCount(0);
    }

    @Test
    void wordsThatDifferAreMarkedWhereTwoWroteTheSamePart(People people) throws Exception {
        Page page = open(people, 1280, 1000);
        DraftNode first = drafter.call(() -> drafting.read(caseId))
                .orElseThrow()
                .text()
                .articles()
                .getFirst();
        page.context().setOffline(true);
        article(page, 0).fill("Camat membina lurah paling sedikit 4 (empat) kali setiap tahun.");
        journey.person("perancang.hukum.lebong")
                .run(() -> drafting.edit(
                        caseId,
                        new EditNode(
                                first.id(),
                                "",
                                "Camat membina dan menilai lurah paling sedikit 2 (dua) kali setiap tahun.",
                                first.version())));
        page.context().setOffline(false);

        Locator sides = page.locator(".conflict .conflict-text");
        assertThat(sides.nth(0).locator("mark")).hasText(new String[] {
            "berbeda: dan menilai (akhir perbedaan)", "berbeda: 2 (akhir perbedaan)", "berbeda: dua (akhir perbedaan)"
        });
        assertThat(sides.nth(1).locator("mark"))
                .hasText(new String[] {"berbeda: 4 (akhir perbedaan)", "berbeda: empat (akhir perbedaan)"});
        assertThat(page.locator(".conflict")).containsText("Kata yang berbeda dicetak tebal dan digarisbawahi.");
        look(page, "konflik-1280");
        page.setViewportSize(360, 1400);
        look(page, "konflik-360");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        button(page, "Pakai teks saya").click();
        assertThat(page.locator(".conflict")).hasCount(0);
        assertThat(article(page, 0)).hasText("Camat membina lurah paling sedikit 4 (empat) kali setiap tahun.");
    }

    @Test
    void aLinkLeadsToWhatStandsBesideOrBelowTheText(People people) {
        Page page = open(people, 360, 740);
        for (String part : List.of("pemeriksa", "komentar", "alasan")) {
            page.navigate("http://localhost:" + port + "/kebijakan/" + caseId + "/naskah?bagian=" + part);
            assertThat(page.locator("#part-" + part)).isInViewport();
            assertThat(page.locator("#part-" + part)).isFocused();
        }
    }

    @Test
    void aBoxForFilesSpeaksOfDraggingOnlyWhereOneCanDrag(People people) {
        Page page = open(people, 1280, 1000);
        button(page, "Impor naskah").click();
        Locator drag = page.getByText("atau tarik berkas ke sini");
        Locator limits = page.getByText(".docx, .txt, .xml; paling besar 50 MB");
        assertThat(drag).isVisible();
        assertThat(limits).isVisible();
        page.setViewportSize(360, 740);
        assertThat(drag).isHidden();
        assertThat(limits).isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "browser", "impor-360.png")));
    }

    private Page open(People people, int width, int height) {
        Page page = ActingCookie.page(people, port, WHO, width, height);
        page.navigate("http://localhost:" + port + "/kebijakan/" + caseId + "/naskah");
        assertThat(article(page, 0)).isVisible();
        return page;
    }

    private static Locator article(Page page, int index) {
        return page.locator(".node-pasal [data-part=text]").nth(index);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", name + ".png"))
                .setFullPage(true));
        assertThat(new AxeBuilder(page).include(".drafting").analyze().getViolations())
                .isEmpty();
    }
}
