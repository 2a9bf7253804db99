package id.susun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of a policy. */
public final class DraftingScreen {

    private static final List<String> CONSIDERATIONS = List.of("filosofis", "sosiologis", "yuridis");

    private DraftingScreen() {}

    /** Fills everything that the frame of a Perkada leaves blank. */
    public static void write(Desk drafter, String article) {
        drafter.whole().press("Mulai susun naskah");
        drafter.reads("RANCANGAN PERATURAN BUPATI LEBONG");
        for (String element : CONSIDERATIONS) {
            fill(drafter, "(unsur " + element + ": bahwa …)", "bahwa pertimbangan " + element + " mendukung;");
        }
        fill(drafter, "(isi teks)", "Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;");
        fill(drafter, "(isi teks)", "Daerah adalah Kabupaten Lebong.");
        fill(drafter, "(isi judul bagian)", "PENGEMBANGAN KOMPETENSI");
        fill(drafter, "(isi teks)", article);
        assertThat(drafter.page().locator(".blank")).hasCount(0);
    }

    /** Ties an article to everything that was found before. */
    public static void tie(Desk drafter, String article, String label, String... findings) {
        Locator editor = open(drafter, article);
        editor.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tautkan ke temuan"))
                .click();
        Form dialog = drafter.dialog("Dasar " + label);
        for (String finding : findings) {
            dialog.tick(finding);
        }
        dialog.close("Simpan tautan");
        leave(drafter);
    }

    /** Writes an article anew. */
    public static void rewrite(Desk drafter, String before, String after) {
        type(drafter, open(drafter, before), after);
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
        type(drafter, open(drafter, blank), text);
    }

    private static void type(Desk drafter, Locator editor, String text) {
        editor.getByRole(AriaRole.TEXTBOX).fill(text);
        assertThat(editor.getByRole(AriaRole.STATUS)).containsText("Tersimpan");
        leave(drafter);
        assertThat(drafter.page().locator(".paper")).containsText(text);
    }

    private static void leave(Desk drafter) {
        drafter.whole().press("Selesai");
        assertThat(drafter.page().locator("[data-editing]")).hasCount(0);
    }

    private static Locator open(Desk drafter, String text) {
        drafter.page()
                .locator(".paper .node")
                .filter(new FilterOptions().setHasText(text))
                .first()
                .getByText(text)
                .click();
        Locator editor = drafter.page().locator("[data-editing]");
        assertThat(editor.getByRole(AriaRole.TEXTBOX)).isFocused();
        return editor;
    }
}
