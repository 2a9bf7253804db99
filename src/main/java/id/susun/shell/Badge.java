package id.susun.shell;

import com.vaadin.flow.component.html.Span;

/** A short state in a few words: {@code Ditinjau}, {@code Terlambat 2 hari}. */
public class Badge extends Span {

    /** A badge with translated text. */
    public Badge(String text, Tone tone) {
        super(text);
        addClassNames("badge", tone.css());
    }

    /** A badge in the neutral tone. */
    public Badge(String text) {
        this(text, Tone.NEUTRAL);
    }
}
