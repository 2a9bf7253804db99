package id.susun.drafting.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.susun.casefile.Instrument;
import id.susun.drafting.Drafting;
import id.susun.identity.ActingPerson;
import id.susun.tenant.CaseId;
import id.susun.testing.BrowserTest;
import id.susun.testing.CaseJourney;
import id.susun.testing.People;
import id.susun.workflow.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ImportScreenTest {

    private static final Path PICTURES = Path.of("target", "browser");
    private static final String TEXT = """
            PERATURAN BUPATI LEBONG
            NOMOR 9 TAHUN 2026
            TENTANG
            JAM LAYANAN
            DENGAN RAHMAT TUHAN YANG MAHA ESA
            BUPATI LEBONG,
            Menimbang : a. bahwa layanan perlu seragam;
            b. bahwa masyarakat menunggu pada jam yang berbeda;
            c. bahwa jam layanan belum diatur;
            d. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu diatur;
            Mengingat : 1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;
            MEMUTUSKAN:
            Menetapkan : PERATURAN BUPATI TENTANG JAM LAYANAN.
            BAB I
            KETENTUAN UMUM
            Pasal 1
            Dalam Peraturan Bupati ini yang dimaksud dengan:
            1. Daerah adalah Kabupaten Lebong.
            BAB II
            JAM LAYANAN
            Pasal 3
            (1) Layanan dibuka pukul 08.00 sampai dengan pukul 15.00.
            (2) Petugas layanan:
            a. hadir tepat waktu; dan
            b. mencatat tamu.
            Paragraf tambahan tanpa nomor.
            Ditetapkan di Tubei
            BUPATI LEBONG,
            """;

    @Autowired
    private CaseJourney journey;

    @Autowired
    private Drafting drafting;

    @TempDir
    private Path folder;

    private ActingPerson drafter;
    private CaseId caseId;

    @BeforeEach
    void aCaseWithoutText() throws Exception {
        drafter = journey.person("perancang.bkpsdm.lebong");
        caseId = journey.at(Step.DRAFT_TEXT, "perancang.bkpsdm.lebong", "bkpsdm", Instrument.PERKADA, "Jam Layanan")
                .id();
    }

    @Test
    void aFileIsLookedAtBeforeItBecomesTheText(People people) throws Exception {
        Page page = people.signIn("perancang.bkpsdm.lebong");
        page.navigate("/kebijakan/" + caseId + "/naskah");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Impor naskah"))
                .click();
        Locator dialog = page.locator("vaadin-dialog.import-dialog");
        assertThat(dialog).containsText("Pilih berkas");
        page.screenshot(shot("impor-sumber"));
        assertThat(new AxeBuilder(page).include(".import-body").analyze().getViolations())
                .isEmpty();

        dialog.locator("input[type=file]")
                .setInputFiles(Files.writeString(folder.resolve("rusak.docx"), "PK\u0003\u0004 rusak"));
        assertThat(page.locator("vaadin-notification-card")).containsText("Berkas rusak");

        dialog.locator("input[type=file]").setInputFiles(Files.writeString(folder.resolve("jam-layanan.txt"), TEXT));
        assertThat(dialog.locator(".import-tree")).containsText("Layanan dibuka pukul 08.00");
        assertThat(dialog.locator(".import-remarks").first()).containsText("Pasal 3 → Pasal 2");
        assertThat(dialog.locator(".import-word").first()).hasText("Menimbang");
        assertThat(dialog.locator(".import-element").first()).hasText("filosofis");
        assertThat(dialog.locator(".import-remarks").first()).containsText("Paragraf tambahan tanpa nomor.");
        assertThat(drafter.call(() -> drafting.read(caseId))).isEmpty();
        page.screenshot(shot("impor-laporan-1280"));
        page.setViewportSize(360, 740);
        page.screenshot(shot("impor-laporan-360"));
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        page.setViewportSize(1280, 900);
        assertThat(new AxeBuilder(page).include(".import-body").analyze().getViolations())
                .isEmpty();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pakai naskah ini"))
                .click();
        assertThat(page.locator("body")).containsText("Naskah dari jam-layanan.txt dimasukkan.");
        assertThat(page.locator("body")).containsText("mencatat tamu");
        assertThat(drafter.call(() -> drafting.read(caseId).orElseThrow().text().articles()))
                .hasSize(2);
    }

    private static Page.ScreenshotOptions shot(String name) {
        return new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png"));
    }
}
