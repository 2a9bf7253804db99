package id.susun.drafting.lint;

import static id.susun.casefile.Severity.ERROR;
import static id.susun.casefile.Severity.INFO;
import static id.susun.casefile.Severity.WARNING;

import id.susun.casefile.Severity;

/**
 * What is checked, each with the numbers (angka) of UU 12/2011 Lampiran II, as amended by UU 13/2022, that it rests on. The
 * names are stable: waivers refer to them. What to do is the translation {@code lint.NAME}, the explanation
 * {@code lint.NAME.why}.
 */
public enum Rule {
    JUDUL_JENIS(ERROR, "2–4a"),
    JUDUL_TITIK(ERROR, "4"),
    JUDUL_SINGKATAN(ERROR, "5"),
    JUDUL_NOMOR(ERROR, "2–3"),
    JUDUL_PANJANG(INFO, "3"),
    JUDUL_PERUBAHAN(ERROR, "6–9"),

    PIHAK_TIDAK_ADA(ERROR, "2–3"),
    PIHAK_BENTUK(ERROR, "2–3"),
    PIHAK_KEMBAR(ERROR, "2–3"),

    MENIMBANG_TIDAK_ADA(ERROR, "15–19"),
    MENIMBANG_BAHWA(ERROR, "17–23"),
    MENIMBANG_TITIK_KOMA(ERROR, "17–23"),
    MENIMBANG_URUTAN(WARNING, "17–23"),
    MENIMBANG_UNSUR(WARNING, "17–23, 27"),
    MENIMBANG_BANYAK(WARNING, "17–23"),
    MENIMBANG_PENUTUP(ERROR, "17–23"),
    MENIMBANG_HURUF(ERROR, "17–23"),
    MENIMBANG_NAMA(ERROR, "17–23"),

    MENGINGAT_TIDAK_ADA(ERROR, "15–16, 28"),
    MENGINGAT_TITIK_KOMA(ERROR, "28–52"),
    MENGINGAT_JENJANG(ERROR, "28–52"),
    MENGINGAT_KRONOLOGI(ERROR, "28–52"),
    MENGINGAT_LEMBARAN(ERROR, "28–52"),
    MENGINGAT_TINGKAT(ERROR, "28–52"),
    MENGINGAT_KEPUTUSAN(ERROR, "28–52"),
    MENGINGAT_NOMOR(ERROR, "28–52"),
    MENGINGAT_KEMBAR(WARNING, "28–52"),
    MENGINGAT_DICABUT(ERROR, "28–52"),
    MENGINGAT_PERUBAHAN(WARNING, "28–52"),
    MENGINGAT_PERDA_UUD(ERROR, "39"),
    MENGINGAT_PERDA_DAERAH(ERROR, "39"),
    MENGINGAT_PERDA_PEMDA(ERROR, "39"),

    NASKAH_KOSONG(ERROR, "62"),
    KELOMPOK_TANPA_JUDUL(ERROR, "69–79"),
    KELOMPOK_KOSONG(ERROR, "69–79"),
    TEKS_KOSONG(ERROR, "1"),
    BAB_UMUM(ERROR, "62, 96"),
    BAB_PENUTUP(ERROR, "62, 136–137"),
    BAB_URUTAN(ERROR, "62"),
    BAB_SANKSI(WARNING, "66a"),
    BAB_KAPITAL(ERROR, "69–79"),
    BAGIAN_KAPITAL(WARNING, "69–79"),
    KELOMPOK_TITIK(WARNING, "69–79"),
    KELOMPOK_CAMPUR(ERROR, "69–79"),
    KELOMPOK_TUNGGAL(WARNING, "69–79"),

    AYAT_TUNGGAL(WARNING, "80–86"),
    AYAT_NORMA(INFO, "80–86"),
    NORMA_TITIK(WARNING, "80–90"),
    RINCIAN_PEMBUKA(ERROR, "87–90"),
    RINCIAN_TITIK_KOMA(ERROR, "87–90"),
    RINCIAN_PENGHUBUNG(ERROR, "87–90"),
    RINCIAN_PENGHUBUNG_AWAL(ERROR, "87–90"),
    RINCIAN_AKHIR(ERROR, "87–90"),
    RINCIAN_HURUF_KECIL(WARNING, "87–90"),
    RINCIAN_TUNGGAL(WARNING, "87–90"),

    ANGKA_BEDA(ERROR, "80–86"),
    ANGKA_TANPA_HURUF(WARNING, "80–86"),
    HURUF_TANPA_ANGKA(WARNING, "80–86"),
    RUPIAH_BEDA(ERROR, "270c"),
    RUPIAH_TANPA_HURUF(ERROR, "270c"),
    RUPIAH_BENTUK(WARNING, "270c"),

    DEFINISI_PEMBUKA(WARNING, "96–109a"),
    DEFINISI_HURUF_BESAR(WARNING, "101"),
    DEFINISI_TITIK(WARNING, "101"),
    DEFINISI_BENTUK(WARNING, "96–109a"),
    DEFINISI_TAK_DIPAKAI(WARNING, "96–109a"),
    DEFINISI_KEMBAR(ERROR, "96–109a"),
    DEFINISI_ULANG(WARNING, "96–109a"),
    DEFINISI_BERPUTAR(WARNING, "96–109a"),
    DEFINISI_TEMPAT(WARNING, "96–109a"),
    ISTILAH_HURUF_KECIL(WARNING, "96–109a"),
    ISTILAH_TAK_DIDEFINISIKAN(WARNING, "96–109a"),
    SINGKATAN_TAK_DIDEFINISIKAN(WARNING, "96–109a"),

    PIDANA_BUKAN_PERDA(ERROR, "115–117"),
    PIDANA_BATAS(WARNING, "115–117"),
    PERALIHAN_TIDAK_ADA(INFO, "127–128"),
    BERLAKU_TIDAK_ADA(WARNING, "136–137, 150–157"),
    BERLAKU_SURUT(ERROR, "150–157"),
    BERLAKU_RUMUSAN(ERROR, "150–157"),
    PENCABUTAN_RUMUSAN(ERROR, "143–147"),
    PENCABUTAN_TINGKAT(ERROR, "158"),

    DELEGASI_BLANKO(WARNING, "198–216"),
    DELEGASI_LINGKUP(WARNING, "198–216"),
    DELEGASI_JENIS(WARNING, "198–216"),

    SEBUTAN_DIRI(ERROR, "53–59"),
    WAJIB_TANPA_SANKSI(WARNING, "242–270"),
    PALING_LAMA(WARNING, "242–270"),
    PALING_LAMBAT(WARNING, "242–270"),
    MINIMAL(WARNING, "256a"),
    ANTARA_LAIN(ERROR, "270b"),
    TIDAK_TERBATAS(ERROR, "270b"),
    AWAL_NORMA(ERROR, "270a"),
    DAN_ATAU(WARNING, "242–270"),
    YANG_MANA(WARNING, "242–270"),
    ADALAH_MERUPAKAN(WARNING, "242–270"),
    PERATURAN_BERLAKU(WARNING, "242–270"),
    EJAAN(WARNING, "242"),

    TERSEBUT_DI_ATAS(ERROR, "272–273"),
    RUJUKAN_KATA(ERROR, "272–273"),
    RUJUKAN_BENTUK(WARNING, "272–273"),
    RUJUKAN_TAK_ADA(ERROR, "272–273"),
    RUJUKAN_BUKAN_TAUTAN(WARNING, "272–273"),
    RUJUKAN_PUTUS(ERROR, "272–273"),
    RUJUKAN_DIRI(WARNING, "272–273"),
    RUJUKAN_MELINGKAR(INFO, "272–273"),

    PENJELASAN_PERDA(ERROR, "174–190"),
    PENJELASAN_NORMA(WARNING, "174–190"),
    PENJELASAN_CUKUP_JELAS(ERROR, "188"),

    LAMPIRAN_TAK_DISEBUT(WARNING, "192–197"),
    LAMPIRAN_TAK_ADA(WARNING, "192–197"),
    LAMPIRAN_TERPISAH(WARNING, "192–197"),
    LAMPIRAN_NOMOR(WARNING, "192–197"),
    LAMPIRAN_KOSONG(WARNING, "192–197"),
    LAMPIRAN_DIRUJUK_KOSONG(ERROR, "192–197"),

    ISIAN_TERSISA(ERROR, "1"),
    KARAKTER_TERSEMBUNYI(ERROR, "242"),
    SPASI(INFO, "242");

    private final Severity severity;
    private final String angka;

    Rule(Severity severity, String angka) {
        this.severity = severity;
        this.angka = angka;
    }

    /** How much a finding of it weighs. */
    public Severity severity() {
        return severity;
    }

    /** Whether somebody may answer for it: nobody can for a text that says nothing, or that is joint with nobody. */
    public boolean isWaivable() {
        return this != NASKAH_KOSONG && this != PIHAK_TIDAK_ADA;
    }

    /** Whether it tells what the register of legislation says, which may change while a text does not. */
    boolean restsOnRegister() {
        return this == MENGINGAT_DICABUT || this == MENGINGAT_PERUBAHAN;
    }

    /** The numbers of Lampiran II it rests on, for example "87–90". */
    public String angka() {
        return angka;
    }

    /** Translation that says what to do; takes the finding's arguments. */
    public String key() {
        return "lint." + name();
    }

    /** Translation that explains the rule. */
    public String whyKey() {
        return key() + ".why";
    }
}
