package id.susun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Starting a policy, and its needs analysis. */
public final class NeedsScreen {

    private NeedsScreen() {}

    /** Starts a Perkada with the guided form; the case page opens. */
    public static void start(Desk drafter, String title, String background) {
        drafter.page().navigate("/kebijakan");
        drafter.title("Kebijakan").accessible("Kebijakan");
        drafter.whole().press("Mulai kebijakan");
        drafter.title("Mulai kebijakan").accessible("Mulai kebijakan");
        Form form = drafter.whole();
        form.press("Mulai kebijakan");
        drafter.reads("Isi judul kebijakan terlebih dahulu.");
        form.type("Judul kerja", title).type("Latar belakang", background);
        form.answer("Apakah kebijakan ini mengikat masyarakat umum", "Tidak");
        form.answer("Apakah kebijakan ini mengatur secara umum", "Ya");
        drafter.reads("Saran: Peraturan Kepala Daerah");
        form.press("Mulai kebijakan");
        drafter.page().waitForURL(Desk.CASE_PAGE);
        drafter.title(title);
    }

    /** Writes the problem, one gap and the recommended option, and hands the analysis in. */
    public static void analyse(Desk drafter, String gap) {
        Form problem = drafter.part("Masalah");
        problem.type("Pernyataan masalah", "Arsip digital tidak terkelola sehingga layanan publik terlambat.")
                .type("Periode analisis", "Januari–Juni 2026");
        // Leaving a field saves it; the click that leaves it must not be lost.
        drafter.whole().press("Tambah kesenjangan");
        Form form = drafter.dialog("Tambah kesenjangan");
        form.typeNew("Unit kerja", "BKPSDM")
                .typeNew("Kelompok jabatan", "Pelaksana")
                .typeNew("Kompetensi", gap)
                .type("Pegawai", "40")
                .type("Level dipersyaratkan", "6")
                .type("Rata-rata level aktual", "2,5")
                .type("Urgensi", "5")
                .type("Keseriusan", "4")
                .type("Perkembangan", "4")
                .press("Simpan kesenjangan");
        assertThat(form.scope()).containsText("Level yang dipersyaratkan harus bilangan bulat 1 sampai 5.");
        assertThat(form.input("Rata-rata level aktual")).hasValue("2,5");
        drafter.accessible("Dialog kesenjangan");
        form.type("Level dipersyaratkan", "4").close("Simpan kesenjangan");
        assertThat(problem.scope()).containsText("Tersimpan ");
        Form gaps = drafter.part("Kesenjangan kompetensi");
        assertThat(gaps.scope()).containsText(gap);
        assertThat(gaps.scope()).containsText("USG 13");
        drafter.whole().press("Tambah pilihan");
        drafter.dialog("Tambah pilihan")
                .type("Nama pilihan", "Pelatihan berjenjang dengan pendampingan")
                .type("Skor", "85")
                .type("Biaya", "150000000")
                .type("Manfaat", "Arsip tertata dan layanan lebih cepat.")
                .tick("Rekomendasikan pilihan ini")
                .close("Simpan pilihan");
        assertThat(drafter.part("Pilihan kebijakan").scope()).containsText("Direkomendasikan");
        drafter.accessible("Analisis kebutuhan");
        drafter.whole().press("Ajukan untuk verifikasi");
        drafter.reads("Analisis diajukan kepada kepala unit kerja.");
    }
}
