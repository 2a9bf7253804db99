package id.susun.needs;

import java.math.BigDecimal;

/**
 * Bounds between the categories of a gap, in levels.
 *
 * @param lightMax the largest gap that is still light
 * @param mediumMax the largest gap that is still medium
 */
public record GapBands(BigDecimal lightMax, BigDecimal mediumMax) {

    /** The product's default, for tenants that have set no bounds of their own; no regulation gives any. */
    public static final GapBands DEFAULT = new GapBands(new BigDecimal("0.50"), new BigDecimal("1.00"));

    /** The category of {@code gap}; zero and less is met. */
    public GapCategory of(BigDecimal gap) {
        if (gap.signum() <= 0) {
            return GapCategory.MET;
        }
        if (gap.compareTo(lightMax) <= 0) {
            return GapCategory.LIGHT;
        }
        return gap.compareTo(mediumMax) <= 0 ? GapCategory.MEDIUM : GapCategory.HEAVY;
    }
}
