package id.susun.implementation;

/**
 * Where the levels of risk begin, as scores of likelihood times impact.
 *
 * @param medium lowest score of a medium risk
 * @param high lowest score of a high risk
 * @param veryHigh lowest score of a very high risk
 */
public record RiskBands(int medium, int high, int veryHigh) {

    /** For a tenant that has set none: under 5 low, 5–9 medium, 10–15 high, 16–25 very high. */
    public static final RiskBands DEFAULT = new RiskBands(5, 10, 16);

    /** The level of a score. */
    public RiskLevel of(int score) {
        if (score >= veryHigh) {
            return RiskLevel.VERY_HIGH;
        }
        if (score >= high) {
            return RiskLevel.HIGH;
        }
        return score >= medium ? RiskLevel.MEDIUM : RiskLevel.LOW;
    }
}
