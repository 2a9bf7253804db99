package id.susun.approval;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.susun.casefile.Instrument;
import id.susun.tenant.CaseId;
import id.susun.testing.ActingCookie;
import id.susun.testing.People;
import id.susun.workflow.Step;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Asking for an opinion on the review page of a phone, answering it, and deciding with an open question. */
class OpinionScreenTest extends ApprovalScreen {

    @Test
    void anOpinionIsAskedGivenReadAndAnotherReleasedByTheDecision(People people) throws Exception {
        CaseId caseId = journey.at(
                        Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Pendapat pejabat")
                .id();
        journey.person("perancang.bkpsdm.lebong")
                .run(() -> transactions.executeWithoutResult(status -> {
                    versions.keep(caseId, new NodeText().json(), Set.of(), "Diajukan", true);
                    workflow.complete(caseId, Step.DRAFT_TEXT, Map.of("draftingOutcome", "submitted"));
                }));
        Page head = page(people, "kepala.bkpsdm.lebong", 360, 900, "kebijakan/" + caseId + "/persetujuan");
        ask(head, "Asisten", "Apakah Pasal 1 sejalan dengan tata kerja?", "pendapat-minta-360");
        ask(head, "Sekretaris Daerah", "Apakah waktunya tepat menurut Sekda?", null);

        Page assistant = page(people, "asisten.lebong", 360, 900, "");
        assertThat(assistant.locator(".opinion-list")).containsText("Apakah Pasal 1 sejalan");
        look(assistant, "pendapat-inbox-360", ".inbox");
        assistant.locator(".opinion a").first().click();
        assertThat(assistant.locator(".opinion-page")).containsText("Pertanyaan kepada Anda");
        assistant.getByLabel("Pendapat Anda").fill("Sejalan, tetapi istilahnya perlu disamakan.");
        assistant.getByLabel("Pendapat Anda").blur();
        look(assistant, "pendapat-jawab-360", ".opinion-page");
        assertThat(assistant.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        button(assistant, "Kirim pendapat").click();
        assertThat(assistant.getByText("Pendapat Anda terkirim.").first()).isVisible();

        Page wide = page(people, "kepala.bkpsdm.lebong", 1280, 1600, "kebijakan/" + caseId + "/persetujuan");
        assertThat(wide.locator(".section-task .opinions")).containsText("istilahnya perlu disamakan");
        assertThat(wide.locator(".section-task .opinions")).containsText("Belum menjawab: Sekretaris Daerah");
        look(wide, "pendapat-putus-1280", ".approval");
        button(wide, "Setujui dan paraf").click();
        Locator dialog = wide.locator("vaadin-dialog[opened]");
        assertThat(dialog).containsText("Belum menjawab: Sekretaris Daerah");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Setujui dan paraf"))
                .click();
        assertThat(wide.getByText("Naskah sudah Anda paraf.").first()).isVisible();

        Page secretary = page(people, "sekda.lebong", 1280, 900, "");
        assertThat(secretary.locator(".opinion-list")).containsText("Tidak diperlukan lagi");
        look(secretary, "pendapat-ditarik-1280", ".inbox");
    }

    private static void ask(Page page, String office, String question, @Nullable String picture) {
        button(page, "Minta pendapat").click();
        Locator dialog = page.locator("vaadin-dialog[opened]");
        dialog.locator("vaadin-combo-box input").first().fill(office);
        page.locator("vaadin-combo-box-item").first().click();
        dialog.getByLabel("Pertanyaan").fill(question);
        dialog.getByLabel("Pertanyaan").blur();
        if (picture != null) {
            look(page, picture, ".reason-dialog");
        }
        button(page, "Kirim permintaan").click();
        assertThat(page.locator(".section-task .opinions")).containsText(question);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Page page(People people, String username, int width, int height, String path) {
        Page page = ActingCookie.page(people, port, username, width, height);
        page.navigate("http://localhost:" + port + "/" + path);
        return page;
    }

    private static void look(Page page, String name, String part) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        assertThat(new AxeBuilder(page).include(part).analyze().getViolations()).isEmpty();
    }
}
