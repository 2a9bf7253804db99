package id.susun.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;

/** The consultation for those who hold it, those who are heard, and the public. */
public final class ConsultationScreen {

    private ConsultationScreen() {}

    /** Maps one group, announces an online round that runs from today, and opens the gathering. */
    public static void announce(Desk drafter, String round, LocalDate today) {
        drafter.whole().press("Tambah pemangku kepentingan");
        drafter.dialog("Tambah pemangku kepentingan")
                .type("Nama", "Forum Warga Tubei")
                .choose("Kategori", "Masyarakat")
                .type("Peran", "Penerima layanan arsip")
                .choose("Kepentingan", "Tinggi")
                .choose("Pengaruh", "Sedang")
                .type("Cara pelibatan", "Konsultasi daring")
                .close("Simpan pemangku kepentingan");
        drafter.whole().press("Tambah putaran");
        drafter.dialog("Tambah putaran")
                .type("Judul putaran", round)
                .choose("Cara", "Daring")
                .type("Tempat atau alamat daring", "https://konsultasi.example.id")
                .date("Tanggal mulai", today)
                .date("Tanggal selesai", today.plusDays(7))
                .type("Pengumuman", "Sampaikan masukan Anda tentang pengembangan kompetensi pegawai.")
                .close("Simpan putaran");
        drafter.whole().press("Umumkan");
        drafter.question().close("Umumkan");
        drafter.reads("Berlangsung").accessible("Konsultasi, rencana");
        drafter.whole().press("Mulai himpun masukan");
        drafter.reads("0 masukan terhimpun sejauh ini.");
    }

    /** A stakeholder sends an input with their name; nothing but the consultation is theirs to see. */
    public static void speak(Desk stakeholder, String policy, String words) {
        stakeholder.accessible("Tugas saya, warga");
        stakeholder.find(policy).title(policy);
        assertThat(stakeholder.parts()).isHidden();
        stakeholder
                .whole()
                .choose("Kelompok yang diwakili", "Masyarakat")
                .type("Isi masukan", words)
                .tick("Saya setuju nama saya ditampilkan di halaman publik")
                .press("Kirim masukan");
        stakeholder.reads("Masukan nomor 1 diterima. Terima kasih.");
        assertThat(stakeholder.part("Masukan saya").scope()).containsText(words);
        stakeholder.accessible("Konsultasi, warga");
    }

    /** Closes the gathering and answers the only input; the stage cannot end before. */
    public static void answer(Desk drafter, String words, String reply) {
        drafter.reads("1 masukan terhimpun sejauh ini.");
        drafter.whole().press("Tutup penghimpunan masukan");
        drafter.question().close("Tutup penghimpunan masukan");
        drafter.reads("1 masukan belum ditanggapi – tahap ini belum dapat diselesaikan.")
                .reads(words);
        assertThat(drafter.whole().button("Selesaikan konsultasi")).hasCount(0);
        drafter.accessible("Konsultasi, tanggapan");
        drafter.part("Masukan")
                .answer("Status tanggapan", "Diterima")
                .type("Alasan", reply)
                .press("Simpan tanggapan");
        drafter.whole().press("Selesaikan konsultasi");
        drafter.reads("Konsultasi selesai. Kebijakan berlanjut ke penyusunan naskah.");
    }

    /** Anybody reads the round, the input and the reply without signing in. */
    public static void read(Page visitor, Accessibility accessibility, String round, String words, String reply) {
        visitor.navigate("/publik/kabupaten-lebong");
        accessibility.look(visitor, "Konsultasi publik");
        visitor.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(round)).click();
        assertThat(visitor.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .hasText(round);
        assertThat(visitor.locator("main")).containsText("1 masukan diterima, 1 sudah ditanggapi.");
        assertThat(visitor.locator("main")).containsText(words);
        assertThat(visitor.locator("main")).containsText(reply);
        accessibility.look(visitor, "Putaran konsultasi publik");
    }
}
