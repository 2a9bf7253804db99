package id.susun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** What a policy has come to, and what becomes of it. */
public final class EvaluationScreen {

    private static final int PEOPLE = 10;
    private static final String HEADER = "no;U1;U2;U3;U4;U5;U6;U7;U8;U9\n";

    private EvaluationScreen() {}

    /** Measures one indicator, imports the answers of ten people, all alike, and hands the results in. */
    public static void measure(Desk implementer, String gap, String answers, String index) {
        implementer.whole().press("Tambah indikator");
        implementer
                .dialog("Tambah indikator")
                .type("Kode", "I1")
                .type("Nama indikator", "Berkas yang ditemukan dalam lima menit")
                .type("Satuan", "%")
                .type("Keadaan awal", "40")
                .type("Target", "80")
                .type("Nilai aktual", "70")
                .search("Menunjukkan hasil dari", gap)
                .close("Simpan indikator");
        assertThat(implementer.part("Indikator").scope()).containsText("Kemajuan 75% dari keadaan awal ke target");
        implementer.whole().press("Isi kerangka survei");
        implementer
                .dialog("Kerangka survei")
                .type("Periode", "Semester II 2026")
                .type("Unit layanan", "Layanan arsip BKPSDM")
                .type("Jumlah penerima layanan", String.valueOf(PEOPLE))
                .type("IKM sebelumnya", "70")
                .close("Simpan kerangka survei");
        upload(implementer, answers);
        Form survey = implementer.part("Survei kepuasan masyarakat");
        assertThat(survey.scope()).containsText(index);
        assertThat(survey.scope()).containsText("Mutu B: Baik");
        assertThat(survey.scope()).containsText("10 dari minimal 10 responden");
        implementer.accessible("Evaluasi, hasil");
        implementer.whole().press("Ajukan hasil evaluasi untuk diputuskan");
        implementer.reads("Hasil evaluasi sudah diajukan.");
    }

    private static void upload(Desk implementer, String answers) {
        implementer.whole().press("Impor CSV");
        Form dialog = implementer.dialog("Impor CSV");
        StringBuilder file = new StringBuilder(HEADER);
        for (int person = 1; person <= PEOPLE; person++) {
            file.append(person).append(';').append(answers).append('\n');
        }
        dialog.scope()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("skm.csv", "text/csv", file.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(dialog.scope().locator("vaadin-upload-file[complete]")).isVisible();
        implementer.accessible("Impor jawaban");
        dialog.close("Impor jawaban");
    }

    /** Reads the index again and opens the cycle that amends the policy. */
    public static void amend(Desk head, String index, String reason) {
        assertThat(head.whole().scope()).containsText(index + " · Mutu B: Baik");
        head.accessible("Evaluasi, keputusan");
        head.whole().press("Ubah melalui siklus baru");
        head.dialog("Ubah kebijakan").type("Alasan", reason).close("Ubah melalui siklus baru");
        head.reads("Siklus perubahan sudah dibuka.");
    }

    /** From the new cycle back to the policy it amends. */
    public static void follow(Desk drafter, String before) {
        drafter.reads("Siklus ke-2").open("Ringkasan");
        assertThat(drafter.part("Kebijakan terkait").scope()).containsText("Mengubah atau mencabut");
        drafter.accessible("Ringkasan, siklus kedua");
        drafter.part("Kebijakan terkait").scope().getByText(before).click();
        drafter.title(before).reads("Diubah dalam siklus baru");
    }
}
