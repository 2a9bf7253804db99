package id.susun.implementation;

/** How civil servants learn (PP 11/2017 Pasal 210–212). */
public enum Track {
    /** In class. */
    CLASSICAL,
    /** At work, at a distance, by oneself. */
    NON_CLASSICAL,
    /** Formal study. */
    EDUCATION
}
