package id.susun.drafting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.TextReturn;
import id.susun.identity.Capacity;
import id.susun.identity.Office;
import id.susun.tenant.TenantLevel;
import id.susun.workflow.Step;
import org.junit.jupiter.api.Test;

class ReturnedNoteTest {

    private static final String WHY = "Pasal 3 bertentangan dengan peraturan di atasnya";

    @Test
    void anOfficeIsNamedWithWhoReturnedForItAndAsWhat() {
        assertThat(text(new TextReturn(Office.SEKDA, Capacity.PLH, null, "Rina Contoh", null, WHY), TenantLevel.KOTA))
                .isEqualTo("Naskah dikembalikan oleh Rina Contoh (Plh. Sekretaris Daerah): " + WHY);
    }

    @Test
    void anInstitutionIsNamedAndNotWhoRecordedItsLetter() {
        TextReturn harmonised = new TextReturn(null, null, Step.HARMONISATION, null, "Hotman Contoh", WHY);
        assertThat(text(harmonised, TenantLevel.KABUPATEN))
                .isEqualTo("Naskah dikembalikan oleh Kanwil Kementerian Hukum: " + WHY + "Dicatat oleh Hotman Contoh.");
        TextReturn commented = new TextReturn(null, null, Step.FACILITATION, null, "Hotman Contoh", WHY);
        assertThat(text(commented, TenantLevel.KABUPATEN)).contains("oleh Gubernur (melalui Biro Hukum): ");
        assertThat(text(commented, TenantLevel.PROVINSI)).contains("oleh Menteri Dalam Negeri: ");
    }

    private static String text(TextReturn last, TenantLevel level) {
        return new ReturnedNote(last, level).getElement().getTextRecursively();
    }
}
