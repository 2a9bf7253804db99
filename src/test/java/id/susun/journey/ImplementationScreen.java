package id.susun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;

/** Programmes, their money and their progress. */
public final class ImplementationScreen {

    private ImplementationScreen() {}

    /** Plans a source of money and one line that answers a gap and carries out an article, and starts. */
    public static void plan(Desk implementer, String programme, String gap, String article, LocalDate today) {
        implementer.whole().press("Tambah sumber pendanaan pertama");
        implementer
                .dialog("Tambah sumber pendanaan")
                .type("Nama sumber", "APBD Kabupaten Lebong")
                .type("Kode", "apbd")
                .type("Pagu", "150000000")
                .close("Simpan sumber pendanaan");
        implementer.whole().press("Tambah program");
        Form form = implementer
                .dialog("Tambah program")
                .type("Nama program", programme)
                .choose("Jenis kompetensi", "Teknis")
                .search("Kesenjangan yang dijawab", gap)
                .search("Pasal atau diktum yang dijalankan", article)
                .search("Bentuk pengembangan", "Pelatihan teknis")
                .type("JP per peserta", "24")
                .type("Peserta", "40")
                .type("Penyelenggara", "BPSDM Provinsi Bengkulu")
                .choose("Jenis penyelenggara", "Instansi pemerintah")
                .date("Mulai", today)
                .date("Selesai", today.plusMonths(3))
                .type("Biaya per peserta", "3000000")
                .type("Anggaran", "120000000");
        implementer.accessible("Dialog program");
        form.close("Simpan program");
        assertThat(implementer.part("Cakupan kesenjangan").scope()).containsText("Semua terjawab");
        implementer.accessible("Pelaksanaan, rencana");
        implementer.whole().press("Mulai melaksanakan program");
        implementer.reads("Pelaksanaan program dimulai.");
    }

    /** Reports that the only line is done, and ends the implementation. */
    public static void report(Desk implementer, String note) {
        implementer.part("Program").scope().getByText("Laporkan kemajuan").click();
        implementer
                .dialog("Kemajuan program P-01")
                .choose("Status", "Selesai")
                .type("Peserta sampai saat ini", "38")
                .type("JP terlaksana sampai saat ini", "912")
                .type("Anggaran terserap sampai saat ini", "114000000")
                .type("Uraian", note)
                .close("Simpan laporan");
        assertThat(implementer.part("Program").scope()).containsText("38 dari 40 peserta (95%)");
        implementer.accessible("Pelaksanaan, kemajuan");
        implementer.whole().press("Selesaikan dan lanjut ke evaluasi");
        implementer.reads("Pelaksanaan selesai. Kebijakan ini masuk tahap evaluasi.");
    }
}
