package id.susun.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CycleTitleTest {

    @Test
    void aFirstAmendmentNamesThePolicy() {
        assertThat(CycleTitle.of("Kearsipan", 1, false)).isEqualTo("Perubahan atas Kearsipan");
    }

    @Test
    void laterAmendmentsCountAndNameThePolicyItself() {
        assertThat(CycleTitle.of("Perubahan atas Kearsipan", 2, false)).isEqualTo("Perubahan Kedua atas Kearsipan");
        assertThat(CycleTitle.of("Perubahan Kedua atas Kearsipan", 3, false))
                .isEqualTo("Perubahan Ketiga atas Kearsipan");
    }

    @Test
    void aRepealNamesThePolicyItself() {
        assertThat(CycleTitle.of("Perubahan atas Kearsipan", 2, true)).isEqualTo("Pencabutan Kearsipan");
    }
}
