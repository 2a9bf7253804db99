package id.susun.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskBandsTest {

    @ParameterizedTest
    @CsvSource({"1, LOW", "4, LOW", "5, MEDIUM", "9, MEDIUM", "10, HIGH", "15, HIGH", "16, VERY_HIGH", "25, VERY_HIGH"})
    void putsAScoreIntoItsBand(int score, RiskLevel expected) {
        assertThat(RiskBands.DEFAULT.of(score)).isEqualTo(expected);
    }
}
