package id.susun.publication;

/** Whether a policy still applies, with the words of schema.org. */
public enum LegalForce {
    /** Berlaku. */
    IN_FORCE("Berlaku", "InForce"),
    /** Diubah by a later one, and in force as changed. */
    AMENDED("Diubah", "PartiallyInForce"),
    /** Dicabut by a later one. */
    REPEALED("Tidak berlaku", "NotInForce");

    private final String word;
    private final String term;

    LegalForce(String word, String term) {
        this.word = word;
        this.term = term;
    }

    /** As the JDIH record says it. */
    public String word() {
        return word;
    }

    /** The term of https://schema.org/LegalForceStatus. */
    public String term() {
        return term;
    }
}
