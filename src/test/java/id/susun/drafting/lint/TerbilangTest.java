package id.susun.drafting.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerbilangTest {

    @ParameterizedTest
    @CsvSource({
        "0,nol",
        "10,sepuluh",
        "11,sebelas",
        "12,dua belas",
        "20,dua puluh",
        "21,dua puluh satu",
        "100,seratus",
        "111,seratus sebelas",
        "1000,seribu",
        "1001,seribu satu",
        "1100,seribu seratus",
        "2000,dua ribu",
        "100000,seratus ribu",
        "101000,seratus satu ribu",
        "1000000,satu juta",
        "1001000,satu juta seribu",
        "163300000,seratus enam puluh tiga juta tiga ratus ribu",
        "1000000000,satu miliar",
        "2000000000015,dua triliun lima belas",
        "999999999999999999,sembilan ratus sembilan puluh sembilan kuadriliun sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan"
    })
    void numbersAreSpelledOut(long number, String words) {
        assertThat(Terbilang.of(number)).isEqualTo(words);
    }

    @Test
    void noTwoNumbersHaveTheSameWords() {
        Set<String> seen = new HashSet<>();
        for (int number = 0; number < 20_000; number++) {
            assertThat(seen.add(Terbilang.of(number))).as("%d", number).isTrue();
        }
    }

    @Test
    void whatHasNoWordsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Terbilang.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Terbilang.of(1_000_000_000_000_000_000L));
    }
}
