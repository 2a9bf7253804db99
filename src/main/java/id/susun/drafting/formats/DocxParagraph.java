package id.susun.drafting.formats;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paragraph while it is read. */
final class DocxParagraph {

    private final StringBuilder text = new StringBuilder();
    final StringBuilder inserted = new StringBuilder();
    final StringBuilder deleted = new StringBuilder();
    final List<String> notes = new ArrayList<>();
    String style = "";

    @Nullable
    String list;

    @Nullable
    Integer level;

    int indent;
    int objects;

    void add(String more) {
        text.append(more);
    }

    /** What it says, its footnotes behind it. */
    String text() {
        StringBuilder whole = new StringBuilder(text);
        notes.forEach(note -> whole.append(" (catatan kaki: ").append(note).append(')'));
        return whole.toString();
    }
}
