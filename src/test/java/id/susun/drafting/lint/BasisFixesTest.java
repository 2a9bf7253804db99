package id.susun.drafting.lint;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.susun.casefile.Instrument;
import id.susun.drafting.Draft;
import id.susun.drafting.TestDrafts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checks of legal bases mend with one click, and what they leave to a person. */
class BasisFixesTest {

    private static final String AMENDED =
            "Undang-Undang Nomor 12 Tahun 2011 tentang Uji (Lembaran Negara Republik Indonesia Tahun 2023 Nomor 1, Tambahan"
                    + " Lembaran Negara Republik Indonesia Nomor 2) sebagaimana telah diubah dengan Undang-Undang Nomor 13"
                    + " Tahun 2022;";

    @Test
    void theArticleBeforeALawStaysWhenTheLawIsCitedAnew() {
        Finding finding = finding(
                Rule.MENGINGAT_PERUBAHAN,
                "Pasal 65 ayat (1) huruf b Undang-Undang Nomor 12 Tahun 2011 tentang Uji (Lembaran Negara Republik"
                        + " Indonesia Tahun 2011 Nomor 82, Tambahan Lembaran Negara Republik Indonesia Nomor 5234);");
        assertThat(requireNonNull(finding.fix()).text()).isEqualTo("Pasal 65 ayat (1) huruf b " + AMENDED);

        Finding gazette = finding(Rule.MENGINGAT_LEMBARAN, "Pasal 65 Undang-Undang Nomor 12 Tahun 2011 tentang Uji;");
        assertThat(requireNonNull(gazette.fix()).text()).isEqualTo("Pasal 65 " + AMENDED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ketentuan lain dan Undang-Undang Nomor 12 Tahun 2011 tentang Uji;",
                "Undang-Undang Nomor 12 Tahun 2011 tentang Uji; Undang-Undang Nomor 20 Tahun 2023 tentang Uji;"
            })
    void whatStandsBesideALawIsNotThrownAway(String text) {
        assertThat(finding(Rule.MENGINGAT_PERUBAHAN, text).fix()).isNull();
    }

    private static Finding finding(Rule rule, String text) {
        Draft draft = TestDrafts.of(Examples.tree(List.of("+ MENGINGAT: " + text)));
        return LinterTest.check(Instrument.PERKADA, draft).stream()
                .filter(found -> found.rule() == rule)
                .findFirst()
                .orElseThrow();
    }
}
