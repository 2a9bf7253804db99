package id.susun.implementation;

/**
 * Figures that a tenant may set for itself.
 *
 * @param jpPerYear hours of learning to which each civil servant is entitled in a year
 * @param bands where the levels of risk begin
 */
public record PlanSettings(int jpPerYear, RiskBands bands) {

    /** PP 11/2017 Pasal 203 ayat (4): at least 20 hours a year. */
    public static final PlanSettings DEFAULT = new PlanSettings(20, RiskBands.DEFAULT);
}
