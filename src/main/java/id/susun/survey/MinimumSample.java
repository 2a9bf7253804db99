package id.susun.survey;

/** Smallest sample for a population by Krejcie and Morgan (1970), as PermenPANRB 14/2017 prescribes. */
public final class MinimumSample {

    private static final double CHI_SQUARE = 3.841;
    private static final double PROPORTION = 0.5;
    private static final double ERROR = 0.05;

    private MinimumSample() {}

    /**
     * {@code λ²NPQ ÷ (d²(N−1) + λ²PQ)}, rounded: the printed table but for N = 100,000, where it gives 383 and the table 384.
     *
     * @param population people served, at least 1
     */
    public static int of(long population) {
        double spread = CHI_SQUARE * PROPORTION * (1 - PROPORTION);
        return (int) Math.round(spread * population / (ERROR * ERROR * (population - 1) + spread));
    }
}
