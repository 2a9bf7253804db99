package id.susun.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.susun.casefile.Instrument;
import id.susun.drafting.DraftCommands.AddNode;
import id.susun.drafting.DraftCommands.EditNode;
import id.susun.drafting.DraftCommands.Move;
import id.susun.drafting.DraftCommands.MoveNode;
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
class CompareScreenTest {

    private static final Path PICTURES = Path.of("target", "browser");

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private DraftStructure structure;

    @Autowired
    private DraftSubmission submission;

    private CaseId caseId;

    @BeforeEach
    void aTextThatWentOnSinceItsVersion() throws Exception {
        ActingPerson drafter = journey.person("perancang.bkpsdm.lebong");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
        List<NewNode> sample = SampleText.nodes(DraftSubmissionTest.sample("sawahlunto"));
        List<DraftNode> articles = drafter.call(() -> drafting.importTree(caseId, sample, "Contoh"))
                .text()
                .articles();
        drafter.run(() -> {
            submission.keepMilestone(caseId, "Naskah awal");
            DraftNode last = articles.getLast();
            drafting.edit(
                    caseId,
                    new EditNode(last.id(), "", last.text().replace("mulai berlaku", "berlaku sejak"), last.version()));
            structure.add(caseId, new AddNode(articles.getFirst().id(), false, TextKind.PASAL));
            structure.move(caseId, new MoveNode(articles.get(3).id(), Move.UP));
            structure.remove(caseId, articles.get(5).id());
        });
    }

    @Test
    void whatChangedIsCountedMarkedWalkedAndTakenAway(People people) {
        Page page = people.signIn("perancang.bkpsdm.lebong");
        compare(page);
        assertThat(page.locator(".compare-counts")).containsText("1 diubah");
        assertThat(page.locator(".compare-counts")).containsText("1 dipindah");
        assertThat(page.locator(".compare-numbers").first()).containsText("Hanya nomor berubah");
        page.screenshot(shot("banding-berdampingan"));
        assertThat(new AxeBuilder(page).include(".compare-dialog").analyze().getViolations())
                .isEmpty();

        page.keyboard().press("Alt+ArrowDown");
        assertThat(page.locator(".compare-at")).containsText("Perubahan 1 dari");
        assertThat(page.locator(".compare-row").first()).isFocused();
        page.keyboard().press("Alt+ArrowDown");
        assertThat(page.locator(".compare-at")).containsText("Perubahan 2 dari");

        page.getByLabel("Tampilan").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Satu kolom"))
                .click();
        assertThat(page.locator(".compare-sides")).hasCount(0);
        Locator changed = page.locator(".compare-changed");
        assertThat(changed.locator("del")).containsText("dihapus: mulai");
        assertThat(changed.locator("ins")).containsText("ditambahkan:");
        page.screenshot(shot("banding-satu-kolom"));

        page.getByText("Hanya yang berubah").click();
        assertThat(page.locator(".compare-same").first()).isVisible();

        String table = page.getByText("Unduh tabel perubahan (Word)").getAttribute("href");
        APIResponse file = page.request().get(people.url() + "/" + table);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.headers().get("content-disposition")).contains("tabel-perubahan-Kompetensi-ASN-v1-");
        assertThat(people.signIn("auditor.medan")
                        .request()
                        .get(people.url() + "/" + table)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void itFitsASmallPhone(People people) {
        Page page = people.signIn("kabag.hukum.lebong", people.visitor(360, 740));
        compare(page);
        assertThat(page.locator(".compare-row").first()).isVisible();
        page.screenshot(shot("banding-360"));
        Object overflow = page.evaluate(
                "(() => { const d = document.querySelector('.compare-result'); return d.scrollWidth - d.clientWidth; })()");
        assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
        assertThat(new AxeBuilder(page).include(".compare-dialog").analyze().getViolations())
                .isEmpty();
    }

    private void compare(Page page) {
        page.navigate("/kebijakan/" + caseId + "/naskah");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bandingkan versi"))
                .click();
    }

    private static Page.ScreenshotOptions shot(String name) {
        return new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png"));
    }
}
