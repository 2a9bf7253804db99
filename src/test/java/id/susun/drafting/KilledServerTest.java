package id.susun.drafting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.susun.casefile.Instrument;
import id.susun.identity.ActingPerson;
import id.susun.local.Port;
import id.susun.tenant.CaseId;
import id.susun.testing.ActingCookie;
import id.susun.testing.CaseJourney;
import id.susun.testing.People;
import id.susun.testing.ScreenTest;
import id.susun.testing.SecondServer;
import id.susun.workflow.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A server that dies in the middle of a sentence takes no keystroke with it. */
@ScreenTest
class KilledServerTest {

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @Test
    void whatWasTypedComesBackWhenTheServerDoes(People people) throws Exception {
        ActingPerson drafter = journey.person("perancang.bkpsdm.lebong");
        CaseId caseId = journey.at(
                        Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Kompetensi ASN")
                .id();
        List<NewNode> sample = SampleText.nodes(DraftSubmissionTest.sample("sawahlunto"));
        drafter.run(() -> drafting.importTree(caseId, sample, "Contoh"));
        int port = Port.anyFree();
        String address = "http://localhost:" + port + "/kebijakan/" + caseId + "/naskah";
        Page page = ActingCookie.page(people, port, "perancang.bkpsdm.lebong", 1280, 900);

        try (SecondServer dying = SecondServer.start(port)) {
            page.navigate(address);
            Locator words = last(page);
            words.click();
            page.keyboard().press("Control+A");
            page.keyboard().type("Diketik saat peladen hidup, ");
            dying.kill();
            page.keyboard().type("dan saat ia sudah mati.");
            page.close();
        }

        try (SecondServer fresh = SecondServer.start(port)) {
            Page again = page.context().newPage();
            again.navigate(address);
            assertThat(last(again)).hasText("Diketik saat peladen hidup, dan saat ia sudah mati.");
            // The copy in the browser goes once the server has the words.
            again.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('susun-naskah'))");
        }
        assertThat(drafter.call(() -> drafting.read(caseId))
                        .orElseThrow()
                        .text()
                        .articles()
                        .getLast()
                        .text())
                .isEqualTo("Diketik saat peladen hidup, dan saat ia sudah mati.");
    }

    private static Locator last(Page page) {
        return page.locator(".paper .node-pasal [data-part=text]").last();
    }
}
