package id.susun.casefile.ui;

/** A part of the page of a case's text that stands beside or below the text, with an address of its own. */
public enum TextAside {
    /** What the check of drafting finds. */
    FINDINGS("pemeriksa"),
    /** Comments and suggestions. */
    NOTES("komentar"),
    /** What the articles rest on. */
    COVERAGE("alasan");

    private final String slug;

    TextAside(String slug) {
        this.slug = slug;
    }

    /** How it is called in addresses. */
    String slug() {
        return slug;
    }

    /** The DOM id of the part. */
    public String id() {
        return "part-" + slug;
    }
}
