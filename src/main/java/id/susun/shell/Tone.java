package id.susun.shell;

/** What a colour says; never the only carrier of the meaning. */
public enum Tone {
    NEUTRAL,
    INFO,
    SUCCESS,
    /** Needs attention soon, or is overdue. */
    WARNING,
    DANGER;

    /** The CSS class of the tone. */
    String css() {
        return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
