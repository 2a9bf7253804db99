package id.susun.approval;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.susun.casefile.AskRepair;
import id.susun.casefile.Instrument;
import id.susun.identity.ActingPerson;
import id.susun.identity.Office;
import id.susun.tenant.CaseId;
import id.susun.testing.ActingCookie;
import id.susun.testing.People;
import id.susun.workflow.Step;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A text that comes back from outside, from its signatory and from its print, as those see it whom it concerns. */
class ReturnedScreenTest extends ApprovalScreen {

    @Autowired
    private Approval approval;

    @Autowired
    private ExternalReview external;

    @Autowired
    private ExternalPapers papers;

    @Autowired
    private ApprovalProgress progress;

    @Autowired
    private Clock clock;

    @Test
    void whoeverReturnedItIsNamedAndWhatTheyNamedIsListed(People people) throws Exception {
        CaseId caseId = journey.at(
                        Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi arsip")
                .id();
        submit(caseId);
        decide("kepala.bkpsdm.lebong", caseId, Office.KEPALA_PD, Decision.APPROVE);
        decide("kabag.hukum.lebong", caseId, Office.KABAG_HUKUM, Decision.APPROVE);
        decide("asisten.lebong", caseId, Office.ASISTEN, Decision.APPROVE);
        decide("sekda.lebong", caseId, Office.SEKDA, Decision.APPROVE);
        ask(caseId, Step.HARMONISATION);
        Page legal = page(people, "kabag.hukum.lebong", 1280, 3600, caseId, "persetujuan");
        legal.getByText("Perlu perbaikan").first().click();
        assertThat(legal.locator(".node-picker vaadin-combo-box")).isVisible();
        look(legal, "dikembalikan-luar-1280", ".approval");
        answer(caseId, Step.HARMONISATION, ExternalOutcome.REPAIR, "PASAL 2");

        Page drafter = page(people, "perancang.bkpsdm.lebong", 360, 4600, caseId, "persetujuan");
        assertThat(drafter.getByText("Dikembalikan oleh Kanwil Kementerian Hukum")
                        .first())
                .isVisible();
        look(drafter, "dikembalikan-alur-360", ".approval");
        submit(caseId);
        for (Step step : List.of(Step.HARMONISATION, Step.FACILITATION)) {
            ask(caseId, step);
            answer(caseId, step, ExternalOutcome.PASSED);
        }
        decide("bupati.lebong", caseId, Office.KEPALA_DAERAH, Decision.RETURN);
        submit(caseId);

        Page wide = page(people, "perancang.bkpsdm.lebong", 1280, 3600, caseId, "persetujuan");
        assertThat(wide.getByText("Berlaku dari putaran 2 untuk naskah")).hasCount(2);
        look(wide, "tetap-berlaku-1280", ".approval");
        decide("bupati.lebong", caseId, Office.KEPALA_DAERAH, Decision.APPROVE);
        Page scan = page(people, "kabag.hukum.lebong", 360, 4600, caseId, "persetujuan");
        assertThat(button(scan, "Tidak ditandatangani")).isVisible();
        look(scan, "tidak-ditandatangani-tab-360", ".approval");
        button(scan, "Tidak ditandatangani").click();
        Locator dialog = scan.locator("vaadin-dialog[opened]");
        assertThat(dialog).containsText("membaca cetakannya dan tidak menandatanganinya");
        look(scan, "tidak-ditandatangani-360", ".reason-dialog");
        dialog.locator("textarea").fill("Judul belum sesuai");
        button(scan, "Kembalikan ke penyusun").click();
        assertThat(scan.getByText("Naskah kembali ke penyusun.").first()).isVisible();
        assertThat(scan.getByText("Dicatat oleh").first()).isVisible();
        look(scan, "tidak-ditandatangani-alur-360", ".approval");
    }

    @Test
    void theAdministratorSetsWhatIsRepeated(People people) {
        Page admin = ActingCookie.page(people, port, "admin.lebong", 1280, 4600);
        admin.navigate("http://localhost:" + port + "/alur-persetujuan");
        assertThat(admin.getByText("Langkah di luar pemda yang diulang")).isVisible();
        look(admin, "pengulangan-1280", "main");
        admin.setViewportSize(360, 6400);
        look(admin, "pengulangan-360", "main");
    }

    private void submit(CaseId caseId) {
        journey.person("perancang.bkpsdm.lebong")
                .run(() -> transactions.executeWithoutResult(status -> {
                    versions.keep(caseId, new NodeText().json(), Set.of(), "Diajukan", true);
                    workflow.complete(caseId, Step.DRAFT_TEXT, Map.of("draftingOutcome", "submitted"));
                }));
    }

    private void ask(CaseId caseId, Step step) throws Exception {
        ActingPerson legal = journey.person("kabag.hukum.lebong");
        int round = legal.call(() -> progress.rounds(caseId).getFirst().number());
        legal.run(() -> papers.of(caseId, round, step).stream()
                .filter(ExternalPaper::required)
                .forEach(paper -> papers.tick(caseId, step, paper.item(), "Dilampirkan di e-Harmonisasi")));
        legal.run(() -> external.request(caseId, step, new ExternalRequest("180/1", LocalDate.now(clock))));
    }

    private void answer(CaseId caseId, Step step, ExternalOutcome outcome, String... nodes) {
        List<AskRepair> points = Arrays.stream(nodes)
                .map(node -> new AskRepair(NodeText.id(node), "Bertentangan dengan peraturan di atasnya"))
                .toList();
        journey.person("kabag.hukum.lebong")
                .run(() -> external.record(
                        caseId, step, new ExternalAnswer("W.8-1", LocalDate.now(clock), outcome, null, points)));
    }

    private void decide(String username, CaseId caseId, Office office, Decision decision) throws Exception {
        List<AskRepair> points = decision == Decision.RETURN
                ? List.of(new AskRepair(NodeText.id("PASAL 1"), "Perjelas siapa yang dimaksud"))
                : List.of();
        journey.person(username)
                .call(() -> approval.decide(
                        caseId,
                        new Decide(
                                office,
                                decision,
                                null,
                                versions.submitted(caseId).orElseThrow().hash(),
                                points)));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
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
