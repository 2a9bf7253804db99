package id.susun.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.susun.casefile.Instrument;
import id.susun.casefile.NodeKind;
import id.susun.casefile.PolicyThread;
import id.susun.casefile.ThreadNode;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.BrowserTest;
import id.susun.testing.CaseJourney;
import id.susun.testing.People;
import id.susun.workflow.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** From an article to what it rests on, and back. */
@BrowserTest
class CoverageScreenTest {

    private static final Path PICTURES = Path.of("target", "browser");

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Autowired
    private ArticleTies ties;

    @Autowired
    private PolicyThread thread;

    @Autowired
    private TransactionTemplate inTransaction;

    @Test
    void theThreadIsWalkedBothWaysOnAPhone(People people) throws Exception {
        ActingPerson drafter = journey.person("perancang.bkpsdm.lebong");
        CaseId caseId = journey.at(
                        Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
        List<NewNode> sample = SampleText.nodes(DraftSubmissionTest.sample("sawahlunto"));
        List<DraftNode> articles = drafter.call(() -> drafting.importTree(caseId, sample, "Contoh"))
                .text()
                .articles();
        UUID seventh = articles.get(6).id();
        ThreadNode answered = new ThreadNode(UUID.randomUUID(), NodeKind.GAP, "T.01 Analisis data", 1);
        ThreadNode open = new ThreadNode(UUID.randomUUID(), NodeKind.GAP, "T.02 Literasi digital", 2);
        drafter.run(() -> inTransaction.executeWithoutResult(
                status -> List.of(answered, open).forEach(node -> thread.put(caseId, node))));
        drafter.run(() -> ties.change(caseId, seventh, Set.of(answered.id()), Set.of()));

        Page page = people.signIn("perancang.bkpsdm.lebong", people.visitor(360, 740));
        page.navigate("/kebijakan/" + caseId + "/naskah");
        Locator coverage =
                page.locator(".section").filter(new Locator.FilterOptions().setHasText("Benang merah naskah"));
        assertThat(coverage).containsText("Pasal tanpa dasar (8)");
        assertThat(coverage).containsText("Temuan tanpa pasal (1)");
        coverage.getByText("Pasal dan dasarnya (1)").click();
        coverage.scrollIntoViewIfNeeded();
        coverage.screenshot(new Locator.ScreenshotOptions().setPath(PICTURES.resolve("benang-360.png")));
        coverage.getByText("Pasal 7", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(page.locator("#node-" + seventh)).isInViewport();

        coverage.getByText("Kesenjangan: T.01 Analisis data").click();
        Locator answers =
                page.locator(".section").filter(new Locator.FilterOptions().setHasText("Pasal yang menjawab"));
        assertThat(answers).containsText("Belum dijawab pasal");
        answers.scrollIntoViewIfNeeded();
        answers.screenshot(new Locator.ScreenshotOptions().setPath(PICTURES.resolve("benang-balik-360.png")));
        assertThat(new AxeBuilder(page).include(".needs").analyze().getViolations())
                .isEmpty();
        answers.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Pasal 7"))
                .click();
        assertThat(page.locator("#node-" + seventh)).isVisible();
        Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overflow).intValue()).isLessThanOrEqualTo(0);
    }

    @Test
    void evidenceIsSoughtWhereThereIsMoreThanOneReads(People people) throws Exception {
        ActingPerson drafter = journey.person("perancang.bkpsdm.lebong");
        CaseId caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Sampah")
                .id();
        UUID article = drafter.call(() -> drafting.importTree(
                        caseId,
                        List.of(
                                NewNode.text(TextKind.JUDUL, "Sampah"),
                                NewNode.text(TextKind.PASAL, "Sampah dikelola.")),
                        "Contoh"))
                .text()
                .articles()
                .getFirst()
                .id();
        List<ThreadNode> heard = IntStream.rangeClosed(1, 70)
                .mapToObj(i -> new ThreadNode(UUID.randomUUID(), NodeKind.INPUT, "Masukan warga nomor " + i + ".", i))
                .toList();
        drafter.run(() -> inTransaction.executeWithoutResult(status -> thread.putAll(caseId, heard)));
        Page page = people.signIn("perancang.bkpsdm.lebong");
        page.navigate("/kebijakan/" + caseId + "/naskah");
        page.locator("#node-" + article).getByText("Sampah dikelola.").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Temuan"))
                .first()
                .click();
        Locator dialog = page.locator("vaadin-dialog");
        assertThat(dialog).containsText("Hanya 50 temuan pertama ditampilkan");
        assertThat(dialog.locator("vaadin-checkbox")).hasCount(50);

        dialog.getByLabel("Cari temuan").fill("nomor 70");
        assertThat(dialog.locator("vaadin-checkbox")).hasCount(1);
        dialog.getByLabel("Masukan: Masukan warga nomor 70.").check();
        dialog.getByLabel("Cari temuan").fill("nomor 1");
        assertThat(dialog.locator("vaadin-checkbox")).hasCount(12);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("temuan-cari-1280.png")));
        page.setViewportSize(360, 740);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("temuan-cari-360.png")));
        assertThat(new AxeBuilder(page).include("vaadin-dialog").analyze().getViolations())
                .isEmpty();
        dialog.getByText("Simpan tautan").click();
        assertThat(dialog).not().isVisible();
        assertThat(drafter.call(() -> ties.coverage(caseId)).of(article)).containsExactly(heard.getLast());
    }
}
