package id.susun.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the answers come to.
 *
 * @param elements one line for each element that somebody answered
 * @param index IKM, 1–4, four decimals
 * @param converted IKM × 25, two decimals
 * @param grade service quality
 */
public record SkmResult(List<Line> elements, BigDecimal index, BigDecimal converted, SkmGrade grade) {

    private static final BigDecimal ELEMENTS = BigDecimal.valueOf(SkmElement.values().length);
    private static final BigDecimal CONVERSION = BigDecimal.valueOf(25);
    private static final int LOWEST_SHOWN = 3;

    /**
     * One element.
     *
     * @param element which
     * @param answers how many answered it; who left it out does not count in its mean
     * @param average mean element score (NRR), 1–4, four decimals
     * @param converted average × 25, two decimals
     */
    public record Line(SkmElement element, int answers, BigDecimal average, BigDecimal converted) {}

    /**
     * {@code IKM = Σ NRR × 1/9}, with NRR the mean of each element's answers; empty while an element has no answer at all,
     * since the index is defined over all nine.
     */
    public static Optional<SkmResult> of(SkmCounts counts) {
        if (Arrays.stream(SkmElement.values()).anyMatch(element -> counts.answered(element) == 0)) {
            return Optional.empty();
        }
        BigDecimal sum = Arrays.stream(SkmElement.values())
                .map(element -> average(counts, element))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal index = sum.divide(ELEMENTS, MathContext.DECIMAL64);
        BigDecimal converted = index.multiply(CONVERSION).setScale(2, RoundingMode.HALF_UP);
        List<Line> lines = Arrays.stream(SkmElement.values())
                .map(element -> line(counts, element))
                .toList();
        return Optional.of(
                new SkmResult(lines, index.setScale(4, RoundingMode.HALF_UP), converted, SkmGrade.of(converted)));
    }

    /** The three elements with the lowest mean, lowest first. */
    public List<SkmElement> lowest() {
        return elements.stream()
                .sorted(Comparator.comparing(Line::average).thenComparing(Line::element))
                .limit(LOWEST_SHOWN)
                .map(Line::element)
                .toList();
    }

    private static Line line(SkmCounts counts, SkmElement element) {
        BigDecimal average = average(counts, element);
        return new Line(
                element,
                counts.answered(element),
                average.setScale(4, RoundingMode.HALF_UP),
                average.multiply(CONVERSION).setScale(2, RoundingMode.HALF_UP));
    }

    private static BigDecimal average(SkmCounts counts, SkmElement element) {
        long total = 0;
        for (int answer = SkmCounts.LOWEST; answer <= SkmCounts.HIGHEST; answer++) {
            total += (long) answer * counts.count(element, answer);
        }
        return BigDecimal.valueOf(total).divide(BigDecimal.valueOf(counts.answered(element)), MathContext.DECIMAL64);
    }
}
