package id.susun.drafting.formats;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import id.susun.drafting.formats.Remark.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole texts, as they come out of Word or a PDF. */
class WholeTextTest {

    private static final String REGULATION = """
            BUPATI LEBONG
            PROVINSI BENGKULU

            RANCANGAN PERATURAN BUPATI LEBONG
            NOMOR … TAHUN 2026
            TENTANG
            PENGEMBANGAN KOMPETENSI
            APARATUR SIPIL NEGARA

            DENGAN RAHMAT TUHAN YANG MAHA ESA
            BUPATI LEBONG,

            Menimbang\t:\ta.\tbahwa aparatur perlu kompeten;
            \t\tb.\tbahwa layanan belum
            memadai;
            \t\tc.\tbahwa pengaturan diperlukan;
            \t\td.\tbahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf
            c, perlu menetapkan Peraturan Bupati;
            Mengingat : 1. Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
            2. Undang-Undang Nomor 23 Tahun 2014 (Lembaran Negara Republik Indonesia Tahun 2014 Nomor
            244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);

            MEMUTUSKAN:
            Menetapkan : PERATURAN BUPATI TENTANG PENGEMBANGAN KOMPETENSI
            APARATUR SIPIL NEGARA.

            BAB I
            KETENTUAN UMUM
            Pasal 1
            Dalam Peraturan Bupati ini yang dimaksud dengan:
            1. Daerah adalah Kabupaten Lebong.
            2. Bupati adalah Bupati Lebong.

            BAB II
            PELAKSANAAN DAN
            PENDANAAN
            Bagian Kesatu
            Umum
            Paragraf 1
            Jalur
            Pasal 2
            (1) Pelaksanaan melalui:
            a. jalur klasikal:
            1. pelatihan:
            a) dasar;
            b) lanjutan:
            1) satu; dan
            2) dua; dan
            2. kursus; dan
            b. jalur nonklasikal.
            (2) Rincian tercantum dalam Lampiran.
            Bagian Kedua Belas Pendanaan
            Pasal 3
            Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.

            Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini
            dengan penempatannya dalam Berita Daerah Kabupaten Lebong.

            Ditetapkan di Tubei
            pada tanggal 2 Maret 2026
            BUPATI LEBONG,
            ttd
            NAMA
            Diundangkan di Tubei
            pada tanggal 3 Maret 2026
            SEKRETARIS DAERAH KABUPATEN LEBONG,
            NAMA LAIN
            BERITA DAERAH KABUPATEN LEBONG TAHUN 2026 NOMOR 7

            LAMPIRAN I
            PERATURAN BUPATI LEBONG
            NOMOR … TAHUN 2026
            TENTANG
            PENGEMBANGAN KOMPETENSI
            APARATUR SIPIL NEGARA
            FORMAT RENCANA
            TAHUNAN
            Isi lampiran.
            1. kolom satu
            2. kolom dua
            BUPATI LEBONG,
            NAMA
            """;

    @Test
    void aRegulationIsRecognisedFromTitleToAnnex() {
        Recognised whole = TextRecognizer.recogniseWhole(REGULATION, Instrument.PERKADA);
        assertThat(Outlines.of(whole.nodes())).isEqualTo("""
                JUDUL | PENGEMBANGAN KOMPETENSI APARATUR SIPIL NEGARA
                MENIMBANG filosofis | bahwa aparatur perlu kompeten;
                MENIMBANG sosiologis | bahwa layanan belum memadai;
                MENIMBANG yuridis | bahwa pengaturan diperlukan;
                MENIMBANG penutup | bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, huruf b, dan huruf c, perlu menetapkan Peraturan Bupati;
                MENGINGAT | Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;
                MENGINGAT | Undang-Undang Nomor 23 Tahun 2014 (Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587);
                BAB KETENTUAN UMUM
                  PASAL | Dalam Peraturan Bupati ini yang dimaksud dengan:
                    DEFINISI | Daerah adalah Kabupaten Lebong.
                    DEFINISI | Bupati adalah Bupati Lebong.
                BAB PELAKSANAAN DAN PENDANAAN
                  BAGIAN Umum
                    PARAGRAF Jalur
                      PASAL
                        AYAT | Pelaksanaan melalui:
                          BUTIR | jalur klasikal:
                            BUTIR | pelatihan:
                              BUTIR | dasar;
                              BUTIR | lanjutan:
                                BUTIR | satu; dan
                                BUTIR | dua; dan
                            BUTIR | kursus; dan
                          BUTIR | jalur nonklasikal.
                        AYAT | Rincian tercantum dalam Lampiran.
                  BAGIAN Pendanaan
                    PASAL | Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.
                LAMPIRAN FORMAT RENCANA TAHUNAN | Isi lampiran.
                  BUTIR | kolom satu
                  BUTIR | kolom dua
                """);
        assertThat(whole.toLookAt())
                .extracting(remark -> remark.reason() + " " + remark.detail())
                .containsExactly(
                        "ELEMENTS filosofis, sosiologis, yuridis, penutup",
                        "NUMBER Bagian Kedua Belas → Bagian Kedua",
                        "NUMBER LAMPIRAN I → LAMPIRAN",
                        "NUMBER 1. → a.",
                        "NUMBER 2. → b.");
        assertThat(whole.size()).isEqualTo(30);
        assertThat(Words.lost(REGULATION, whole)).isEmpty();
    }

    @Test
    void partsThatSusunComputesAreToldAsEqualOrDiffering() {
        Recognised whole = TextRecognizer.recogniseWhole(
                "PERATURAN BUPATI LEBONG\nNOMOR 9 TAHUN 2026\nTENTANG\nUJI\nDENGAN RAHMAT TUHAN YANG MAHA ESA\n"
                        + "BUPATI LEBONG,\nPasal 1\nIsi.\nDitetapkan di Curup\nBUPATI LEBONG,",
                Instrument.PERKADA,
                (subject, parties) -> List.of(
                        "RANCANGAN PERATURAN BUPATI LEBONG NOMOR … TAHUN … TENTANG " + subject,
                        "DENGAN RAHMAT TUHAN YANG MAHA ESA",
                        "BUPATI LEBONG,",
                        "Ditetapkan di Tubei"));
        assertThat(Outlines.remarks(whole))
                .containsExactly(
                        "1 COMPUTED",
                        "2 DIFFERENT",
                        "3 COMPUTED",
                        "5 COMPUTED",
                        "6 COMPUTED",
                        "9 DIFFERENT",
                        "10 COMPUTED");
    }

    @Test
    void aDecisionAndACircularAreRecognised() {
        Recognised decision = TextRecognizer.recogniseWhole("""
                KEPUTUSAN CAMAT MEDAN BELAWAN
                NOMOR 800/12/2026
                TENTANG
                TIM MENTORING
                CAMAT MEDAN BELAWAN,
                Menimbang : bahwa perlu dibentuk tim;
                Mengingat : 1. Undang-Undang Nomor 30 Tahun 2014;
                Memperhatikan : Surat Wali Kota Medan;
                MEMUTUSKAN :
                Menetapkan : KEPUTUSAN CAMAT TENTANG TIM MENTORING.
                KESATU\t:\tMembentuk Tim dengan tugas:
                a.\tmendampingi; dan
                b.\tmelapor.
                KEDUA : Biaya dibebankan kepada anggaran sebagaimana dimaksud dalam diktum
                KESATU.
                KETIGA : Keputusan ini mulai berlaku pada tanggal ditetapkan.
                Ditetapkan di Belawan
                """, Instrument.KEPUTUSAN_CAMAT);
        assertThat(Outlines.of(decision.nodes())).isEqualTo("""
                JUDUL | TIM MENTORING
                MENIMBANG | bahwa perlu dibentuk tim;
                MENGINGAT | Undang-Undang Nomor 30 Tahun 2014;
                MENGINGAT | Surat Wali Kota Medan;
                PUTUSAN | Membentuk Tim dengan tugas:
                  BUTIR | mendampingi; dan
                  BUTIR | melapor.
                PUTUSAN | Biaya dibebankan kepada anggaran sebagaimana dimaksud dalam diktum KESATU.
                PUTUSAN | Keputusan ini mulai berlaku pada tanggal ditetapkan.
                """);
        assertThat(Outlines.remarks(decision)).contains("8 RENAMED Memperhatikan → Mengingat");

        Recognised circular = TextRecognizer.recogniseWhole("""
                SURAT EDARAN
                NOMOR 5 TAHUN 2026
                TENTANG
                JAM LAYANAN
                Yth. Para Camat
                A. Latar Belakang
                Layanan perlu seragam.
                B. Isi
                1. Buka pukul 08.00.
                2. Tutup pukul 16.00.
                """, Instrument.SURAT_EDARAN);
        assertThat(Outlines.of(circular.nodes())).isEqualTo("""
                JUDUL | JAM LAYANAN
                SEKSI Yth. Para Camat
                SEKSI Latar Belakang | Layanan perlu seragam.
                SEKSI Isi
                  BUTIR | Buka pukul 08.00.
                  BUTIR | Tutup pukul 16.00.
                """);
    }

    @Test
    void aTextWithoutTitleBeginsWithItsBody() {
        Recognised whole = TextRecognizer.recogniseWhole(
                "BAB I\nUMUM\nPasal 1\nIsi.\nBAB II\nAKHIR\nPasal 2\nIsi dua.", Instrument.PERDA);
        assertThat(Outlines.of(whole.nodes())).isEqualTo("BAB UMUM\n  PASAL | Isi.\nBAB AKHIR\n  PASAL | Isi dua.\n");
        assertThat(whole.remarks()).isEmpty();
        assertThat(TextRecognizer.recogniseWhole(" \n\n", Instrument.PERDA).nodes())
                .isEmpty();
    }

    @Test
    void hundredsOfThousandsOfLinesAreReadInTimeThatGrowsWithThem() {
        StringBuilder many = new StringBuilder("BAB I\nUMUM\n");
        for (int i = 1; i <= 9_000; i++) {
            many.append("Pasal ")
                    .append(i)
                    .append("\n(1) Ayat satu:\na. butir;\nb. butir.\n(2) Ayat dua\nterbungkus.\n");
        }
        Recognised whole = TextRecognizer.recogniseWhole(many.toString(), Instrument.PERDA);
        assertThat(whole.size()).isEqualTo(1 + 9_000 * 5);
        assertThat(whole.remarks())
                .filteredOn(remark -> remark.reason() == Reason.NUMBER)
                .isEmpty();
    }

    @Test
    void anElucidationIsPutIntoTheNodesItExplains() {
        Recognised whole = TextRecognizer.recogniseWhole("""
                BAB I
                UMUM
                Pasal 1
                (1) Satu:
                a. butir;
                b. lain.
                (2) Dua.
                Pasal 2
                Isi.
                Ditetapkan di Medan
                PENJELASAN
                ATAS
                PERATURAN DAERAH
                I. UMUM
                Bahwa perlu
                dijelaskan.
                Paragraf kedua.
                II. PASAL DEMI PASAL
                Pasal 1
                Ayat (1)
                Huruf a
                Yang dimaksud dengan "butir" adalah x.
                Huruf b
                Cukup jelas.
                Ayat (2)
                Tentang dua.
                Ayat (7)
                Tersesat.
                Pasal 2
                Cukup jelas.
                Pasal 9
                Tak bertuan.
                TAMBAHAN LEMBARAN DAERAH NOMOR 1
                """, Instrument.PERDA);
        assertThat(Outlines.of(whole.nodes())).isEqualTo("""
                BAB UMUM
                  PASAL
                    AYAT | Satu:
                      BUTIR | butir;
                        PENJELASAN | Yang dimaksud dengan "butir" adalah x.
                      BUTIR | lain.
                    AYAT | Dua.
                      PENJELASAN | Tentang dua.⏎Tersesat.
                  PASAL | Isi.
                PENJELASAN_UMUM | Bahwa perlu dijelaskan.⏎Paragraf kedua.
                """);
        assertThat(Outlines.remarks(whole))
                .contains("24 CLEAR", "28 NOT_ALLOWED (2)", "30 CLEAR", "31 UNUSED", "32 UNUSED", "33 COMPUTED");
    }
}
