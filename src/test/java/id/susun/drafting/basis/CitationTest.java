package id.susun.drafting.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;|UU|23|2014
            Undang-Undang Darurat Nomor 8 Tahun 1956 tentang Pembentukan;|UU|8|1956
            Undang-Undang Nomor 8 Drt Tahun 1956 tentang Pembentukan;|UU|8 Drt|1956
            Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja;|PERPPU|2|2022
            Peraturan Pemerintah Nomor 17 Tahun 2018 tentang Kecamatan;|PP|17|2018
            Peraturan Presiden Nomor 87 Tahun 2014 tentang Peraturan Pelaksanaan;|PERPRES|87|2014
            Keputusan Presiden Nomor 8 Tahun 2024 tentang Hari Libur;|KEPPRES|8|2024
            Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 38 Tahun 2017;|PERMEN|38|2017
            Peraturan Lembaga Administrasi Negara Nomor 10 Tahun 2018 tentang Pengembangan;|PERMEN|10|2018
            Peraturan Menteri Keuangan Nomor 80/PMK.05/2015 tentang Tarif;|PERMEN|80/PMK.05/2015|0
            Peraturan Daerah Provinsi Bengkulu Nomor 3 Tahun 2020 tentang Sampah;|PERDA_PROVINSI|3|2020
            Peraturan Gubernur Bengkulu Nomor 3 Tahun 2020 tentang Sampah;|PERGUB|3|2020
            Peraturan Daerah Kabupaten Lebong Nomor 3 Tahun 2016 tentang Perangkat Daerah;|PERDA|3|2016
            Peraturan Wali Kota Medan Nomor 5 Tahun 2021 tentang Sampah;|PERKADA|5|2021
            Keputusan Bupati Lebong Nomor 188/12 Tahun 2020 tentang Tim;|KEPUTUSAN|188/12|2020
            """)
    void legislationIsToldByKindNumberAndYear(String text, BasisKind kind, String number, int year) {
        assertThat(Citation.first(text)).hasValueSatisfying(citation -> {
            assertThat(citation.kind()).isEqualTo(kind);
            assertThat(citation.number()).isEqualTo(number);
            assertThat(citation.year()).isEqualTo(year);
        });
    }

    @Test
    void theConstitutionHasNoNumberAndItsArticleIsNoLegislation() {
        assertThat(Citation.first("Pasal 18 ayat (6) Undang-Undang Dasar Negara Republik Indonesia Tahun 1945;"))
                .hasValueSatisfying(citation -> assertThat(citation.kind()).isEqualTo(BasisKind.UUD));
        assertThat(Citation.all("Peraturan Bupati ini mulai berlaku pada tanggal diundangkan."))
                .isEmpty();
        assertThat(Citation.all(
                        "Pada saat Peraturan Bupati ini mulai berlaku, Peraturan Bupati Nomor 5 Tahun 2019 tentang Pelaksanaan"
                                + " Peraturan Daerah Nomor 3 Tahun 2018 dicabut."))
                .extracting(Citation::label)
                .isEqualTo(List.of("Peraturan Bupati Nomor 5 Tahun 2019", "Peraturan Daerah Nomor 3 Tahun 2018"));
    }
}
