package id.susun.approval;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.susun.casefile.Instrument;
import id.susun.identity.ActingPerson;
import id.susun.identity.Office;
import id.susun.tenant.CaseId;
import id.susun.testing.ActingCookie;
import id.susun.testing.People;
import id.susun.workflow.Step;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The approver's page on a small phone: returned with named nodes, read again, decided. */
class ReviewScreenTest extends ApprovalScreen {

    @Autowired
    private Approval approval;

    @Test
    void aReturnNamesNodesAndWhatCameBackIsUnderstoodAtAGlance(People people) throws Exception {
        ActingPerson drafter = journey.person("perancang.bkpsdm.lebong");
        CaseId caseId = journey.at(
                        Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
        submit(drafter, caseId, new NodeText());
        ActingPerson head = journey.person("kepala.bkpsdm.lebong");
        head.call(() -> approval.decide(
                caseId,
                Decide.approve(
                        Office.KEPALA_PD,
                        versions.submitted(caseId).orElseThrow().hash())));

        Page legal = ActingCookie.page(people, port, "kabag.hukum.lebong", 360, 740);
        open(legal, caseId);
        assertThat(legal.locator(".review-sentence")).containsText("Naskah ini baru bagi Anda");
        button(legal, "Kembalikan").click();
        Locator dialog = legal.locator("vaadin-dialog[opened]");
        Locator node = dialog.locator("vaadin-combo-box input");
        node.fill("Mengingat");
        legal.locator("vaadin-combo-box-item").first().click();
        dialog.locator(".return-row textarea").fill("Tambahkan UU 23/2014 sebagai dasar kewenangan.");
        look(legal, "kembalikan-360", ".reason-dialog");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Kembalikan").setExact(true))
                .click();
        assertThat(legal.getByText("Naskah dikembalikan kepada penyusun.").first())
                .isVisible();

        submit(
                drafter,
                caseId,
                new NodeText().with("MENGINGAT", "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;"));
        open(legal, caseId);
        assertThat(legal.locator(".review-sentence")).containsText("1 tempat berubah sejak v1 yang Anda putus");
        assertThat(legal.locator(".review-changes")).containsText("Mengingat angka 1");
        assertThat(legal.locator(".review-repairs")).containsText("Belum ditandai selesai");
        assertThat(legal.locator(".route").first()).containsText("Berlaku dari putaran 1");
        assertThat(legal.locator(".review-checks a").first())
                .hasAttribute("href", Pattern.compile(".*/" + caseId + "/(naskah|konsultasi).*"));
        for (Locator line : legal.locator(".review-checks li").all()) {
            boolean open = line.locator(".review-mark").textContent().equals("!");
            boolean listedHere = line.textContent().contains("Perbaikan yang diminta");
            assertThat(line.locator("a")).hasCount(open && !listedHere ? 1 : 0);
        }
        look(legal, "putus-360", ".approval");
        assertThat(legal.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        legal.setViewportSize(360, 2800);
        look(legal, "putus-360-penuh", ".approval");

        Page wide = ActingCookie.page(people, port, "kabag.hukum.lebong", 1280, 2200);
        open(wide, caseId);
        assertThat(wide.locator(".review-sentence")).containsText("1 tempat berubah");
        look(wide, "putus-1280", ".approval");
    }

    private void submit(ActingPerson drafter, CaseId caseId, NodeText text) {
        drafter.run(() -> transactions.executeWithoutResult(status -> {
            versions.keep(caseId, text.json(), Set.of(), "Diajukan", true);
            workflow.complete(caseId, Step.DRAFT_TEXT, Map.of("draftingOutcome", "submitted"));
        }));
    }

    private void open(Page page, CaseId caseId) {
        page.navigate("http://localhost:" + port + "/kebijakan/" + caseId + "/persetujuan");
        assertThat(page.locator(".section-task")).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void look(Page page, String name, String part) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        assertThat(new AxeBuilder(page).include(part).analyze().getViolations()).isEmpty();
    }
}
