package id.susun.implementation;

/** What a risk touches. */
public enum RiskCategory {
    BUDGET,
    RESISTANCE,
    OPERATIONS,
    LEGAL,
    DATA,
    PARTNERSHIP,
    INTEGRITY,
    EQUITY,
    OTHER
}
