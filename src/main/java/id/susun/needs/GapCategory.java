package id.susun.needs;

/** How heavy a gap is; the bounds are the tenant's or the product's, not a regulation's. */
public enum GapCategory {
    MET,
    LIGHT,
    MEDIUM,
    HEAVY
}
