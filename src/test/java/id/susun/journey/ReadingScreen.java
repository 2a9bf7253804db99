package id.susun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A case for those who may look and not touch, and for those who may not even look. */
public final class ReadingScreen {

    private static final List<String> PARTS = List.of(
            "Ringkasan",
            "Analisis kebutuhan",
            "Konsultasi",
            "Naskah",
            "Persetujuan",
            "Pelaksanaan",
            "Evaluasi",
            "Alur",
            "Riwayat");
    private static final List<String> READING =
            List.of("Bandingkan versi", "Muat lebih banyak", "Perbesar", "Perkecil", "Paskan lebar");
    /** Fields to search with change nothing. */
    private static final String FIELDS =
            ":is(vaadin-text-field, vaadin-text-area, vaadin-date-picker, vaadin-combo-box):not([role=search] *)";

    private static final String NAMES =
            "buttons => buttons.map(one => (one.getAttribute('aria-label') || one.textContent).trim())";

    private ReadingScreen() {}

    /**
     * Opens every part of a case: none offers an action or a field to write in, and the record of it is whole
     * and names the reason of the return.
     */
    public static void audit(Desk auditor, String policy, String reason) {
        auditor.find(policy).title(policy);
        for (String part : PARTS) {
            auditor.open(part);
            assertThat((List<?>)
                            auditor.page().locator("main vaadin-button:visible").evaluateAll(NAMES))
                    .as(part)
                    .allMatch(name ->
                            READING.contains(name) || String.valueOf(name).matches("(Buka alur|Baca versi) .*"));
            assertThat(auditor.page().locator("main").locator(FIELDS)).hasCount(0);
            auditor.accessible(part + ", auditor");
        }
        auditor.reads("Riwayat utuh (");
        assertThat(new String(auditor.download("Unduh CSV"), StandardCharsets.UTF_8))
                .contains("Ilham Saputra")
                .contains(reason);
    }

    /** Somebody of another government is told the same about this case as about one that never was. */
    public static void hidden(Desk stranger, String address, String nowhere) {
        String unknown = answer(stranger.page(), nowhere);
        assertThat(answer(stranger.page(), address)).isEqualTo(unknown).contains("Halaman tidak ditemukan");
        stranger.accessible("Halaman tidak ditemukan");
    }

    private static String answer(Page page, String address) {
        page.navigate(address);
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .hasText("Halaman tidak ditemukan");
        return page.locator("main").innerText() + page.title();
    }
}
