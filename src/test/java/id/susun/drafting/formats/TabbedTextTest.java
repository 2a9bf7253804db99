package id.susun.drafting.formats;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables in plain text, and what stands below them. */
class TabbedTextTest {

    private static final String BODY = """
            PERATURAN BUPATI LEBONG
            TENTANG
            TARIF PASAR
            Menimbang\t:\ta.\tbahwa tarif perlu;
            \t\tb.\tbahwa pasar ramai;
            MEMUTUSKAN:
            Pasal 1
            Tarif tercantum dalam Lampiran:
            a.\tlos; dan
            b.\tkios.
            """;

    @Test
    void rowsOfCellsBetweenTabsAreATableAndWordsBelowItAParagraph() {
        Recognised read = read("""
                LAMPIRAN
                TARIF
                Tarif per hari:
                No\tLokasi\tTarif
                1.\tPasar\u00A0A\t500
                2.\t"Pasar B
                Blok Utara"\t700
                \t\t1.200
                Tarif dapat diubah setiap tahun,
                paling banyak satu kali.
                Perubahannya diumumkan.
                a.\tdi pasar; dan
                b.\tdi kantor camat.
                """);

        assertThat(Outlines.of(read.nodes())).endsWith("""
                LAMPIRAN TARIF | Tarif per hari:
                  TABEL
                    BARIS
                      SEL | No
                      SEL | Lokasi
                      SEL | Tarif
                    BARIS
                      SEL | 1.
                      SEL | Pasar A
                      SEL | 500
                    BARIS
                      SEL | 2.
                      SEL | Pasar B⏎Blok Utara
                      SEL | 700
                    BARIS
                      SEL
                      SEL
                      SEL | 1.200
                  ALINEA | Tarif dapat diubah setiap tahun, paling banyak satu kali.
                  ALINEA | Perubahannya diumumkan.
                  BUTIR | di pasar; dan
                  BUTIR | di kantor camat.
                """);
        assertThat(read.toLookAt()).isEmpty();
    }

    @Test
    void listsAndSignaturesWithTabsAreNoTables() {
        Recognised read = read("""
                LAMPIRAN
                SYARAT
                Syarat pedagang:
                a.\tpenduduk daerah; dan
                b.\tmempunyai kartu.
                Ditetapkan di Tubei\tpada tanggal 1 Juli 2026
                \tBUPATI LEBONG,
                """);

        assertThat(Outlines.of(read.nodes()))
                .doesNotContain("TABEL")
                .contains("MENIMBANG | bahwa tarif perlu;", "  BUTIR | los; dan")
                .endsWith("""
                        LAMPIRAN SYARAT | Syarat pedagang:
                          BUTIR | penduduk daerah; dan
                          BUTIR | mempunyai kartu.
                        """);
    }

    @Test
    void aTableOutsideAnAnnexIsTakenAsLinesWhichIsTold() {
        Recognised read = TextRecognizer.recogniseWhole(
                BODY.replace("b.\tkios.", "b.\tkios.\nNama\tTarif\nLos\t500"), Instrument.PERKADA);

        assertThat(Outlines.of(read.nodes())).contains("Nama Tarif", "Los 500").doesNotContain("TABEL");
        assertThat(Outlines.remarks(read))
                .filteredOn(remark -> remark.contains("TABLE"))
                .hasSize(1);
    }

    private static Recognised read(String annex) {
        Recognised read = TextRecognizer.recogniseWhole(BODY + annex, Instrument.PERKADA);
        assertThat(read.lines()).isPositive();
        assertThat(List.of(read.lead())).containsExactly("");
        return read;
    }
}
