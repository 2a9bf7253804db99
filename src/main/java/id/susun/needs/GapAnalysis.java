package id.susun.needs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The arithmetic of the gap matrix. */
final class GapAnalysis {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private static final Comparator<RecordGap> PRIORITY = Comparator.comparingInt(
                    (RecordGap gap) -> gap.usg().total())
            .thenComparing(GapAnalysis::gap)
            .reversed();

    private GapAnalysis() {}

    /** Most pressing first: by total of urgency, seriousness and growth, then by the larger gap, then as entered. */
    static List<CompetencyGap> ranked(List<Gap> entered, GapBands bands) {
        List<Gap> sorted = entered.stream()
                .sorted(Comparator.comparing(Gap::facts, PRIORITY))
                .toList();
        List<CompetencyGap> ranked = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            RecordGap facts = sorted.get(i).facts();
            boolean tied = i > 0 && PRIORITY.compare(ranked.get(i - 1).facts(), facts) == 0;
            int rank = tied ? ranked.get(i - 1).rank() : i + 1;
            ranked.add(new CompetencyGap(
                    sorted.get(i).id(), facts, gap(facts), fulfilment(facts), bands.of(gap(facts)), rank));
        }
        return List.copyOf(ranked);
    }

    /** Job–person match in percent, two decimals: Σ(actual × staff) ÷ Σ(required × staff) × 100; empty without gaps. */
    static Optional<BigDecimal> match(List<CompetencyGap> gaps) {
        BigDecimal actual = BigDecimal.ZERO;
        long required = 0;
        for (CompetencyGap gap : gaps) {
            RecordGap facts = gap.facts();
            actual = actual.add(facts.actualLevel().multiply(BigDecimal.valueOf(facts.staff())));
            required += (long) facts.requiredLevel() * facts.staff();
        }
        return required == 0
                ? Optional.empty()
                : Optional.of(actual.multiply(HUNDRED).divide(BigDecimal.valueOf(required), 2, RoundingMode.HALF_UP));
    }

    private static BigDecimal gap(RecordGap facts) {
        return BigDecimal.valueOf(facts.requiredLevel()).subtract(facts.actualLevel());
    }

    private static BigDecimal fulfilment(RecordGap facts) {
        return facts.actualLevel()
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(facts.requiredLevel()), 1, RoundingMode.HALF_UP);
    }
}
