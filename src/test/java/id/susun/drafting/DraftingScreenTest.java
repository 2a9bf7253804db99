package id.susun.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import id.susun.casefile.Instrument;
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
class DraftingScreenTest {

    private static final Path PICTURES = Path.of("target", "browser");

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftSubmission submission;

    @Autowired
    private WritingDesk desk;

    private ActingPerson drafter;
    private CaseId caseId;

    @BeforeEach
    void aWholeTextInDrafting() throws Exception {
        drafter = journey.person("perancang.bkpsdm.lebong");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
        List<NewNode> sample = SampleText.nodes(DraftSubmissionTest.sample("sawahlunto"));
        drafter.run(() -> drafting.importTree(caseId, sample, "Contoh"));
        drafter.run(() -> submission.keepMilestone(caseId, "Naskah awal"));
    }

    @Test
    void aNodeIsEditedInPlaceSavedByItselfAndTwoWritersChoose(People people) throws Exception {
        Page page = people.signIn("perancang.bkpsdm.lebong");
        page.navigate("/kebijakan/" + caseId + "/naskah");
        Locator article = node(page, "Pasal 9");
        assertThat(article).containsText("mulai berlaku");
        page.screenshot(shot("naskah-1280", true));
        assertThat(new AxeBuilder(page).include(".drafting").analyze().getViolations())
                .isEmpty();

        Locator field = article.locator("[data-part=text]");
        field.fill("Peraturan Bupati ini berlaku pada tanggal <b>diundangkan</b>.");
        assertThat(page.locator(".save-state")).containsText("Tersimpan");
        DraftNode saved = last();
        assertThat(saved.text()).contains("<b>diundangkan</b>");

        page.context().setOffline(true);
        journey.person("perancang.hukum.lebong")
                .run(() -> drafting.edit(
                        caseId, new DraftCommands.EditNode(saved.id(), "", "Versi Bagian Hukum.", saved.version())));
        field.fill("Versi BKPSDM.");
        page.context().setOffline(false);
        assertThat(page.locator(".conflict")).containsText("Bagian Hukum");
        assertThat(page.locator(".conflict")).containsText("BKPSDM");
        page.screenshot(shot("naskah-konflik", false));
        page.locator(".case-tabs a").first().click();
        assertThat(page.locator(".save-state")).containsText("Pilih dahulu");
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pakai teks saya")))
                .isFocused();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pakai teks saya"))
                .click();
        assertThat(page.locator(".conflict")).hasCount(0);
        assertThat(page.locator(".save-state")).containsText("Tersimpan");
        assertThat(last().text()).isEqualTo("Versi BKPSDM.");
        assertThat(node(page, "Pasal 9")).containsText("Versi BKPSDM.");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bandingkan versi"))
                .click();
        assertThat(page.locator(".compare-row")).hasCount(1);
        page.screenshot(shot("naskah-banding", false));
    }

    @Test
    void aTextIsWrittenWithTheKeyboardAlone(People people) throws Exception {
        Page page = people.signIn("perancang.bkpsdm.lebong");
        page.navigate("/kebijakan/" + caseId + "/naskah");
        node(page, "Pasal 9").locator("[data-part=text]").click();
        page.keyboard().press("Control+End");
        page.keyboard().type(" Tambahan.");
        page.keyboard().press("Enter");
        page.keyboard().type("Rujukan pada Pasal 9");
        Locator fresh = node(page, "Pasal 10").locator("[data-part=text]");
        assertThat(fresh).hasText("Rujukan pada Pasal 9");
        page.keyboard().press("Alt+ArrowUp");
        assertThat(node(page, "Pasal 9").locator("[data-part=text]")).hasText("Rujukan pada Pasal 10");
        assertThat(node(page, "Pasal 9").locator("a.ref")).hasText("Pasal 10");

        page.keyboard().press("Control+z");
        assertThat(fresh).hasText("Rujukan pada Pasal 9");
        page.keyboard().press("Tab");
        assertThat(page.locator(".paper .node-ayat").last()).containsText("Rujukan pada Pasal 9");
        page.keyboard().press("Shift+Tab");
        assertThat(fresh).hasText("Rujukan pada Pasal 9");
        page.keyboard().press("Escape");
        page.screenshot(shot("naskah-papan-ketik", false));
        assertThat(drafter.call(() -> drafting.read(caseId))
                        .orElseThrow()
                        .text()
                        .articles())
                .hasSize(10);
        assertThat(page.locator(".outline")).containsText("Pasal 10");
    }

    @Test
    void theThreadLeadsToTheArticleItselfAndNotToTheTopOfTheText(People people) throws Exception {
        Page page = people.signIn("perancang.bkpsdm.lebong");
        page.navigate("/kebijakan/" + caseId + "/ringkasan");
        page.locator(".thread-kind:enabled").first().click();
        page.locator(".thread-node").last().click();
        page.locator(".thread-place > a[href*='" + last().id() + "']").click();
        Locator article = node(page, "Pasal 9");
        assertThat(article).isFocused();
        page.waitForTimeout(1_500);
        assertThat(article).isInViewport();
        page.screenshot(shot("naskah-tempat", false));
    }

    @Test
    void aPastedListBecomesStructureAndADraggedChapterTakesItsArticlesAlong(People people) throws Exception {
        Page page = people.signIn("perancang.bkpsdm.lebong");
        page.navigate("/kebijakan/" + caseId + "/naskah");
        Locator last = node(page, "Pasal 9").locator("[data-part=text]");
        last.fill("");
        last.evaluate(
                "(part, text) => { const data = new DataTransfer(); data.setData('text/plain', text);"
                        + "part.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }",
                "(1) Camat melakukan pelatihan.\n(2) Pelatihan meliputi:\na. teknis; dan\nb. manajerial.");
        assertThat(page.locator(".node-ayat")
                        .filter(new Locator.FilterOptions().setHasText("Camat melakukan pelatihan.")))
                .isVisible();
        DraftNode article = last();
        assertThat(article.children()).extracting(DraftNode::kind).containsExactly(TextKind.AYAT, TextKind.AYAT);
        assertThat(article.children().getLast().children()).hasSize(2);

        page.locator(".outline-bab")
                .nth(1)
                .dragTo(page.locator(".outline-bab").nth(0), new Locator.DragToOptions().setTargetPosition(10, 2));
        assertThat(page.locator(".outline-bab").first()).containsText("PERENCANAAN KOMPETENSI");
        DraftText text = drafter.call(() -> drafting.read(caseId)).orElseThrow().text();
        assertThat(text.roots(TextKind.BAB).get(1).heading()).isEqualTo("KETENTUAN UMUM");
    }

    @Test
    void noKeystrokeIsLostWhenTheServerGoesAway(People people) throws Exception {
        Page page = people.signIn("perancang.bkpsdm.lebong");
        page.navigate("/kebijakan/" + caseId + "/naskah");
        Locator field = node(page, "Pasal 9").locator("[data-part=text]");
        field.click();
        assertThat(field).isFocused();
        page.context().route("**/*", Route::abort);
        field.fill("Diketik saat peladen mati.");
        page.close();
        assertThat(last().text()).doesNotContain("peladen mati");

        page.context().unrouteAll();
        Page again = page.context().newPage();
        again.navigate("/kebijakan/" + caseId + "/naskah");
        assertThat(node(again, "Pasal 9")).containsText("Diketik saat peladen mati.");
        // The copy in the browser goes once the server has the words.
        again.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('susun-naskah'))");
        assertThat(last().text()).isEqualTo("Diketik saat peladen mati.");
    }

    @Test
    void whatWasTypedAfterEnterIsNotLostEither(People people) throws Exception {
        Page page = people.signIn("perancang.bkpsdm.lebong");
        page.navigate("/kebijakan/" + caseId + "/naskah");
        node(page, "Pasal 9").locator("[data-part=text]").click();
        page.keyboard().press("Control+End");
        page.context().route("**/*", Route::abort);
        page.keyboard().press("Enter");
        page.keyboard().type("Pasal baru saat peladen mati.");
        page.close();

        page.context().unrouteAll();
        Page again = page.context().newPage();
        again.navigate("/kebijakan/" + caseId + "/naskah");
        assertThat(again.locator(".orphan")).containsText("Pasal baru saat peladen mati.");
        assertThat(node(again, "Pasal 9")).containsText("mulai berlaku");
    }

    @Test
    void whatIsBeingTypedStaysWhenAColleagueRemovesThePart(People people) throws Exception {
        Page page = people.signIn("perancang.bkpsdm.lebong");
        page.navigate("/kebijakan/" + caseId + "/naskah");
        DraftNode article = last();
        Locator field = node(page, "Pasal 9").locator("[data-part=text]");
        field.click();
        page.context().setOffline(true);
        field.fill("Sedang diketik.");
        journey.person("perancang.hukum.lebong").run(() -> desk.remove(caseId, article.id()));
        page.context().setOffline(false);

        assertThat(page.locator(".orphan")).containsText("Sedang diketik.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sudah saya salin, buang"))
                .click();
        page.locator(".case-tabs a").first().click();
        assertThat(page.locator(".case-tabs a").first()).hasAttribute("aria-current", "page");
    }

    @Test
    void theTextIsReadAndChangedOnAPhone(People people) throws Exception {
        Page page = people.signIn("perancang.bkpsdm.lebong", people.visitor(360, 740));
        page.navigate("/kebijakan/" + caseId + "/naskah");
        node(page, "Pasal 4").focus();
        page.keyboard().press("Enter");
        page.screenshot(shot("naskah-360", false));
        Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pindahkan ke atas (Alt+panah atas)"))
                .click();
        assertThat(page.locator(".node.current .number")).hasText("Pasal 3");
        page.screenshot(shot("naskah-360-pasal", false));
        DraftText text = drafter.call(() -> drafting.read(caseId)).orElseThrow().text();
        assertThat(text.articles().get(2).children().getFirst().text()).startsWith("Hasil analisis kebutuhan");

        Locator read = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Baca versi 1"));
        read.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".paper.reading")).containsText("MEMUTUSKAN:");
        page.screenshot(shot("naskah-360-versi", false));
        page.keyboard().press("Escape");
        assertThat(page.locator(".paper.reading")).hasCount(0);
        page.locator(".versions").scrollIntoViewIfNeeded();
        page.screenshot(shot("naskah-360-daftar-versi", false));
    }

    @Test
    void othersReadAndPrintWithoutActionsAndAnotherTenantFindsNothing(People people) {
        Page auditor = people.signIn("auditor.lebong");
        auditor.navigate("/kebijakan/" + caseId + "/naskah");
        assertThat(node(auditor, "Pasal 9")).isVisible();
        assertThat(auditor.locator(".paper [contenteditable]")).hasCount(0);
        assertThat(auditor.getByText("Ajukan untuk persetujuan")).hasCount(0);
        APIResponse file = auditor.request().get(people.url() + "/kebijakan/" + caseId + "/naskah.pdf");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers()).containsEntry("content-type", "application/pdf");
        Locator kept = auditor.locator(".versions a");
        assertThat(kept).hasCount(1);
        assertThat(auditor.request()
                        .get(people.url() + "/" + kept.getAttribute("href"))
                        .status())
                .isEqualTo(200);

        Page stranger = people.signIn("auditor.medan");
        for (String version : List.of("", "?versi=1")) {
            APIResponse nothing =
                    stranger.request().get(people.url() + "/kebijakan/" + caseId + "/naskah.pdf" + version);
            assertThat(nothing.status()).isEqualTo(404);
        }
    }

    private DraftNode last() throws Exception {
        return drafter.call(() -> drafting.read(caseId))
                .orElseThrow()
                .text()
                .articles()
                .getLast();
    }

    private static Locator node(Page page, String label) {
        return page.locator(".node-pasal")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".number")
                                .getByText(label, new Locator.GetByTextOptions().setExact(true))));
    }

    private static Page.ScreenshotOptions shot(String name, boolean whole) {
        return new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(whole);
    }
}
