package id.susun.approval;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Offices that initial side by side, as they and the drafter see each other, and the picture of the process. */
class SideBySideScreenTest extends ApprovalScreen {

    @Autowired
    private Approval approval;

    @Autowired
    private RouteTables tables;

    @AfterEach
    void theProductsTableAgain() {
        journey.person("admin.lebong").run(() -> tables.revert("Selesai dicoba", tables.version()));
    }

    @Test
    void eachSeesWhoElseIsAskedAndWhatAReturnMeansForThem(People people) throws Exception {
        journey.person("admin.lebong")
                .run(() -> tables.replace(
                        tables.dmn()
                                .replace("KEPALA_PD,KABAG_HUKUM,ASISTEN,SEKDA", "KEPALA_PD,KABAG_HUKUM|ASISTEN,SEKDA"),
                        "Perbup 9/2026 tentang tata naskah dinas",
                        tables.version()));
        ActingPerson drafter = journey.person("perancang.bkpsdm.lebong");
        CaseId caseId = journey.at(
                        Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Paraf berdampingan")
                .id();
        Page waiting = page(people, "perancang.bkpsdm.lebong", 360, 1600, caseId, "persetujuan");
        assertThat(waiting.locator(".route-turn")).containsText("Paraf bersama-sama oleh 2 jabatan");
        look(waiting, "berdampingan-rencana-360", ".approval");
        drafter.run(() -> transactions.executeWithoutResult(status -> {
            versions.keep(caseId, new NodeText().json(), Set.of(), "Diajukan", true);
            workflow.complete(caseId, Step.DRAFT_TEXT, Map.of("draftingOutcome", "submitted"));
        }));
        decide("kepala.bkpsdm.lebong", caseId, Office.KEPALA_PD);

        Page legal = page(people, "kabag.hukum.lebong", 360, 2400, caseId, "persetujuan");
        assertThat(legal.locator(".section-task")).containsText("naskah ini juga menunggu: Asisten");
        assertThat(legal.locator(".route-turn")).containsText("Menunggu");
        look(legal, "berdampingan-kabag-360", ".approval");
        decide("asisten.lebong", caseId, Office.ASISTEN);
        legal.reload();
        assertThat(legal.locator(".route-turn")).containsText("1 dari 2 sudah memaraf");

        Page wide = page(people, "perancang.bkpsdm.lebong", 1280, 1400, caseId, "persetujuan");
        assertThat(wide.locator(".route-turn")).containsText("1 dari 2 sudah memaraf");
        look(wide, "berdampingan-1280", ".approval");
        Page flow = page(people, "perancang.bkpsdm.lebong", 1280, 1200, caseId, "alur");
        flow.locator(".bpmn-list summary").click();
        flow.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Persetujuan"))
                .last()
                .click();
        assertThat(flow.locator(".bpmn .djs-element[data-element-id='initial-draft'].is-current"))
                .isVisible();
        look(flow, "berdampingan-alur-1280", ".bpmn-list");
    }

    @Test
    void theDialogOfAReturnNamesThoseWhoNeedNotDecideAnyMore(People people) throws Exception {
        journey.person("admin.lebong")
                .run(() -> tables.replace(
                        tables.dmn().replace("KEPALA_PD,KABAG_HUKUM,ASISTEN,SEKDA", "KABAG_HUKUM|ASISTEN|SEKDA"),
                        "Perbup 9/2026 tentang tata naskah dinas",
                        tables.version()));
        CaseId caseId = journey.at(
                        Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Tiga berdampingan")
                .id();
        journey.person("perancang.bkpsdm.lebong")
                .run(() -> transactions.executeWithoutResult(status -> {
                    versions.keep(caseId, new NodeText().json(), Set.of(), "Diajukan", true);
                    workflow.complete(caseId, Step.DRAFT_TEXT, Map.of("draftingOutcome", "submitted"));
                }));
        decide("asisten.lebong", caseId, Office.ASISTEN);

        Page legal = page(people, "kabag.hukum.lebong", 360, 740, caseId, "persetujuan");
        legal.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Kembalikan").setExact(true))
                .click();
        assertThat(legal.locator("vaadin-dialog[opened]"))
                .containsText("Bila Anda mengembalikan, Sekretaris Daerah tidak perlu memutus lagi");
        look(legal, "berdampingan-kembalikan-360", ".reason-dialog");
    }

    private void decide(String username, CaseId caseId, Office office) throws Exception {
        journey.person(username)
                .call(() -> approval.decide(
                        caseId,
                        Decide.approve(
                                office, versions.submitted(caseId).orElseThrow().hash())));
    }

    private Page page(People people, String username, int width, int height, CaseId caseId, String tab) {
        Page page = ActingCookie.page(people, port, username, width, height);
        page.navigate("http://localhost:" + port + "/kebijakan/" + caseId + "/" + tab);
        return page;
    }

    private static void look(Page page, String name, String part) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
        assertThat(new AxeBuilder(page).include(part).analyze().getViolations()).isEmpty();
    }
}
