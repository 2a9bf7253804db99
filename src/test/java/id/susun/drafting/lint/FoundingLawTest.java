package id.susun.drafting.lint;

import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import id.susun.drafting.Draft;
import id.susun.drafting.TestDrafts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoundingLawTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Undang-Undang Nomor 12 Tahun 1950 tentang Pembentukan Daerah-daerah Kabupaten dalam Lingkungan Propinsi Jawa"
                        + " Timur;",
                "Undang-Undang Darurat Nomor 8 Tahun 1956 tentang Pembentukan Daerah Otonom Kota-Kota Besar dalam Lingkungan"
                        + " Daerah Propinsi Sumatera Utara;",
                "Undang-Undang Nomor 39 Tahun 2003 tentang Pembentukan Kabupaten Lebong dan Kabupaten Kepahiang;",
                "Undang-Undang Nomor 9 Tahun 2024 tentang Kabupaten Lebong di Provinsi Bengkulu;"
            })
    void aLawThatFoundedRegionsTogetherFoundsThisOneToo(String law) {
        assertThat(rules(law)).doesNotContain(Rule.MENGINGAT_PERDA_DAERAH);
    }

    @Test
    void theLawOnLegislationFoundsNoRegion() {
        assertThat(rules("Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan;"
                        + " Peraturan Daerah Kota;"))
                .contains(Rule.MENGINGAT_PERDA_DAERAH);
    }

    private static List<Rule> rules(String law) {
        Draft draft = TestDrafts.of(Examples.tree(List.of("+ MENGINGAT: " + law)));
        return LinterTest.check(Instrument.PERDA, draft).stream()
                .map(Finding::rule)
                .toList();
    }
}
