package id.susun.consultation;

/** How much a stakeholder is interested, or how much influence they have. */
public enum Level {
    TINGGI,
    SEDANG,
    RENDAH
}
