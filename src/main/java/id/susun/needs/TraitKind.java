package id.susun.needs;

/** The two sides of a unit's profile. */
public enum TraitKind {
    STRENGTH,
    WEAKNESS
}
