package id.susun.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapAnalysisTest {

    @ParameterizedTest
    @CsvSource({"marelan-gaps.csv, 73.09", "sawahlunto-gaps.csv, 80.58"})
    void agreesWithTheSampleInEveryRow(String file, BigDecimal match) {
        List<SampleGaps> sample = SampleGaps.of(file);

        List<CompetencyGap> ranked = GapAnalysis.ranked(SampleGaps.entities(sample), GapBands.DEFAULT);

        assertThat(ranked).extracting(CompetencyGap::rank).isSorted();
        assertThat(GapAnalysis.match(ranked)).contains(match);
        for (SampleGaps row : sample) {
            assertThat(ranked)
                    .filteredOn(gap -> gap.rank() == row.rank())
                    .singleElement()
                    .satisfies(gap -> {
                        assertThat(gap.label()).isEqualTo(row.gap().label());
                        assertThat(gap.gap()).isEqualByComparingTo(row.expectedGap());
                        assertThat(gap.fulfilment()).isEqualByComparingTo(row.expectedFulfilment());
                        assertThat(gap.category()).isEqualTo(row.category());
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({"-0.50, MET", "0.00, MET", "0.01, LIGHT", "0.50, LIGHT", "0.51, MEDIUM", "1.00, MEDIUM", "1.01, HEAVY"})
    void putsAGapIntoItsBand(BigDecimal gap, GapCategory expected) {
        assertThat(GapBands.DEFAULT.of(gap)).isEqualTo(expected);
    }

    @Test
    void hasNoMatchWithoutGaps() {
        assertThat(GapAnalysis.match(List.of())).isEmpty();
    }

    @Test
    void letsEqualTotalAndGapShareARank() {
        SampleGaps first = SampleGaps.of("marelan-gaps.csv").getFirst();
        SampleGaps last = SampleGaps.of("marelan-gaps.csv").getLast();

        assertThat(GapAnalysis.ranked(SampleGaps.entities(List.of(last, first, first)), GapBands.DEFAULT))
                .extracting(CompetencyGap::rank)
                .containsExactly(1, 1, 3);
    }
}
