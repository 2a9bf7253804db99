package id.susun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of a policy. */
public final class DraftingScreen {

    private static final List<String> CONSIDERATIONS = List.of("filosofis", "sosiologis", "yuridis");

    private static final String LAW = "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara (Lembaran Negara"
            + " Republik Indonesia Tahun 2023 Nomor 141, Tambahan Lembaran Negara Republik Indonesia Nomor 6897);";

    private DraftingScreen() {}

    /** Fills everything that the frame of a Perkada leaves blank. */
    public static void write(Desk drafter, String article) {
        drafter.whole().press("Mulai susun naskah");
        drafter.reads("RANCANGAN PERATURAN BUPATI LEBONG");
        for (String element : CONSIDERATIONS) {
            fill(drafter, "(unsur " + element + ": bahwa …)", "bahwa pertimbangan " + element + " mendukung;");
        }
        fill(drafter, "(isi teks)", LAW);
        fill(drafter, "(isi teks)", "Arsip Digital adalah rekaman kegiatan dalam bentuk elektronik.");
        fill(drafter, "(isi judul bagian)", "PENGEMBANGAN KOMPETENSI");
        fill(drafter, "(isi teks)", article);
        assertThat(drafter.page().locator(".blank")).hasCount(0);
    }

    /** Ties an article to everything that was found before. */
    public static void tie(Desk drafter, String article, String label, String... findings) {
        part(drafter, article).click();
        drafter.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tautkan ke temuan"))
                .click();
        Form dialog = drafter.dialog("Dasar " + label);
        for (String finding : findings) {
            dialog.tick(finding);
        }
        dialog.close("Simpan tautan");
        for (String finding : findings) {
            assertThat(drafter.page().locator(".paper .evidence").filter(new FilterOptions().setHasText(finding)))
                    .isVisible();
        }
    }

    /** Writes an article anew. */
    public static void rewrite(Desk drafter, String before, String after) {
        type(drafter, part(drafter, before), after);
    }

    /** Proposes other words for a part of a text that the person may only read. */
    public static void suggest(Desk reader, String place, String words, String reason) {
        pane(reader, "Komentar dan usulan");
        reader.whole().press("Tulis komentar atau usulan");
        Locator dialog = reader.page().getByRole(AriaRole.DIALOG);
        Locator choice = dialog.getByLabel("Bagian naskah");
        choice.fill(place);
        reader.page().locator("vaadin-combo-box-item:visible").first().click();
        dialog.getByText("Usulan kalimat lain").click();
        dialog.getByLabel("Teks yang diusulkan").fill(words);
        dialog.getByLabel("Alasan").fill(reason);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Kirim"))
                .click();
        reader.reads("Usulan tersimpan.");
    }

    /** Takes a proposal into the text. */
    public static void accept(Desk drafter, String place, String words) {
        pane(drafter, "Komentar dan usulan (1)");
        drafter.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Terima: " + place))
                .click();
        assertThat(drafter.page().locator(".paper")).containsText(words);
    }

    /** The check of drafting names what is wrong, and holds the text. */
    public static void held(Desk drafter, String words) {
        pane(drafter, "Pemeriksa naskah");
        assertThat(drafter.page().locator(".lint")).containsText(words);
        drafter.whole().press("Ajukan untuk persetujuan");
        assertThat(drafter.page().locator("vaadin-notification-card")).isVisible();
        assertThat(drafter.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    private static void pane(Desk desk, String name) {
        desk.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    /** Takes the text as a PDF file. */
    public static void print(Desk drafter) {
        assertThat(drafter.download("Unduh PDF")).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    /** Submits the text with a note for the approvers. */
    public static void submit(Desk drafter, String note) {
        drafter.decide("Ajukan untuk persetujuan", note);
        drafter.reads("Naskah diajukan untuk persetujuan.");
    }

    /** Opens the comparison of the last version with the text as it is, reads how many parts differ, and closes it. */
    public static void compare(Desk drafter, String differences) {
        drafter.whole().press("Bandingkan versi");
        Form dialog = drafter.dialog("Bandingkan versi");
        assertThat(dialog.scope()).containsText(differences);
        drafter.accessible("Perbandingan versi");
        dialog.close("Tutup");
    }

    private static void fill(Desk drafter, String blank, String text) {
        type(
                drafter,
                drafter.page()
                        .locator(".paper .blank[data-blank='" + blank + "']")
                        .first(),
                text);
    }

    private static void type(Desk drafter, Locator part, String text) {
        part.fill(text);
        drafter.page().keyboard().press("Escape");
        assertThat(drafter.page().locator(".save-state")).containsText("Tersimpan");
        assertThat(drafter.page().locator(".paper")).containsText(text);
    }

    private static Locator part(Desk drafter, String text) {
        return drafter.page()
                .locator(".paper [data-part]")
                .filter(new FilterOptions().setHasText(text))
                .first();
    }
}
