package id.susun.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import org.junit.jupiter.api.BeforeAll;
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

    private ActingPerson drafter;
    private CaseId caseId;

    @BeforeAll
    static void waitLongEnough() {
        setDefaultAssertionTimeout(20_000);
    }

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

        article.click();
        Locator field = page.locator("vaadin-text-area textarea");
        field.fill("Peraturan Bupati ini berlaku pada tanggal <b>diundangkan</b>.");
        assertThat(page.locator(".node-editor .save-state")).containsText("Tersimpan");
        DraftNode saved = last();
        assertThat(saved.text()).contains("<b>diundangkan</b>");

        journey.person("perancang.hukum.lebong")
                .run(() -> drafting.edit(
                        caseId, new DraftCommands.EditNode(saved.id(), "", "Versi Bagian Hukum.", saved.version())));
        field.fill("Versi BKPSDM.");
        assertThat(page.locator(".conflict")).containsText("Versi Bagian Hukum.");
        assertThat(page.locator(".conflict")).containsText("Versi BKPSDM.");
        page.screenshot(shot("naskah-konflik", false));
        field.press("Escape");
        node(page, "Pasal 4").click();
        assertThat(page.locator(".save-state")).containsText("Pilih dahulu");
        page.locator(".case-tabs a").first().click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pakai teks saya")))
                .isFocused();
        assertThat(page.locator(".conflict")).containsText("Versi BKPSDM.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pakai teks saya"))
                .click();
        assertThat(page.locator(".conflict")).hasCount(0);
        assertThat(last().text()).isEqualTo("Versi BKPSDM.");

        field.press("Escape");
        assertThat(node(page, "Pasal 9")).containsText("Versi BKPSDM.");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bandingkan versi"))
                .click();
        assertThat(page.locator(".compare-row")).hasCount(1);
        page.screenshot(shot("naskah-banding", false));
    }

    @Test
    void structureIsChangedByKeyboardAndOnAPhone(People people) throws Exception {
        Page page = people.signIn("perancang.bkpsdm.lebong", people.visitor(360, 740));
        page.navigate("/kebijakan/" + caseId + "/naskah");
        Locator article = node(page, "Pasal 4");
        article.focus();
        page.keyboard().press("Enter");
        Locator field = page.locator(".node-editor");
        assertThat(field).isVisible();
        page.screenshot(shot("naskah-360", false));
        Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Naikkan (Alt+panah atas)"))
                .click();
        assertThat(page.locator(".node-editor")).containsText("Pasal 3");
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
        assertThat(auditor.locator(".node.editable")).hasCount(0);
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
