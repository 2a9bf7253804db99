package id.susun.drafting.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.susun.casefile.Instrument;
import id.susun.drafting.Draft;
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
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A paste of several parts heeds where the cursor stands and what is selected. */
@ScreenTest
class PasteScreenTest {

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
    void twoArticles() throws Exception {
        drafter = journey.person(WHO);
        caseId = journey.at(Step.DRAFT_TEXT, WHO, "bkpsdm", Instrument.PERKADA, "Pembinaan")
                .id();
        drafter.run(() -> drafting.importTree(
                caseId,
                List.of(
                        NewNode.text(TextKind.JUDUL, "Pembinaan"),
                        NewNode.text(TextKind.PASAL, "Camat membina."),
                        NewNode.text(TextKind.PASAL, "Bupati menilai.")),
                "Uji"));
    }

    @Test
    void selectedWordsAreReplacedAndOneStepBackBringsThemBack(People people) throws Exception {
        Page page = ActingCookie.page(people, port, WHO, 1280, 1000);
        page.navigate("http://localhost:" + port + "/kebijakan/" + caseId + "/naskah");
        Locator first = page.locator(".node-pasal [data-part=text]").first();
        first.click();
        page.keyboard().press("End");
        page.keyboard().type(" Lurah melapor menurut Pasal 2 setiap bulan.");
        for (int i = 0; i < " setiap bulan.".length(); i++) {
            page.keyboard().press("ArrowLeft");
        }
        for (int i = 0; i < "menurut Pasal 2".length(); i++) {
            page.keyboard().press("Shift+ArrowLeft");
        }
        paste(first, "kepada Camat.\nPasal 9\nCamat menilai\n(1) tulisan; dan\n(2) lisan");

        String whole = "Camat membina. Lurah melapor menurut Pasal 2 setiap bulan.";
        stands(
                "Camat membina. Lurah melapor kepada Camat.",
                "Camat menilai",
                "tulisan; dan",
                "lisan setiap bulan.",
                "Bupati menilai.");
        assertThat(page.locator(".node-ayat [data-part=text]").last()).isFocused();
        page.keyboard().type(" dan");
        stands(
                "Camat membina. Lurah melapor kepada Camat.",
                "Camat menilai",
                "tulisan; dan",
                "lisan dan setiap bulan.",
                "Bupati menilai.");
        page.keyboard().press("Control+z");
        page.keyboard().press("Control+z");
        stands(whole, "Bupati menilai.");
        assertThat(first).hasText(whole);
    }

    private static void paste(Locator into, String text) {
        into.evaluate(
                "(part, text) => { const copied = new DataTransfer(); copied.setData('text/plain', text);"
                        + " part.dispatchEvent(new ClipboardEvent('paste',"
                        + " { clipboardData: copied, bubbles: true, cancelable: true })); }",
                text);
    }

    private void stands(String... words) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stored()).containsExactly(words));
    }

    private List<String> stored() throws Exception {
        Draft draft = drafter.call(() -> drafting.read(caseId)).orElseThrow();
        return draft.text()
                .all()
                .filter(node -> node.kind() != TextKind.JUDUL)
                .map(node -> draft.references().plain(node.text()))
                .toList();
    }
}
