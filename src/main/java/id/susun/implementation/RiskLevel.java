package id.susun.implementation;

/** How heavy a risk is. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH,
    VERY_HIGH
}
