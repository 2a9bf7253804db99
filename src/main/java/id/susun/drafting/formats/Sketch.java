package id.susun.drafting.formats;

import id.susun.drafting.NewNode;
import id.susun.drafting.TextKind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A node that is still growing while its source is read. */
final class Sketch {

    final TextKind kind;
    final Line line;
    String written;
    final Mark.@Nullable Style style;
    final int value;
    final List<Sketch> children = new ArrayList<>();
    String heading = "";

    @Nullable
    UUID id;

    private final StringBuilder text = new StringBuilder();

    Sketch(TextKind kind, Line line, Mark mark) {
        this(kind, line, mark.written(), mark.style(), mark.value());
    }

    Sketch(TextKind kind, Line line) {
        this(kind, line, "", null, 0);
    }

    private Sketch(TextKind kind, Line line, String written, Mark.@Nullable Style style, int value) {
        this.kind = kind;
        this.line = line;
        this.written = written;
        this.style = style;
        this.value = value;
    }

    /** A node like it that takes what does not fit into it. */
    Sketch further() {
        return new Sketch(kind, line);
    }

    String text() {
        return text.toString();
    }

    boolean isBlank() {
        return text.isEmpty() && heading.isEmpty();
    }

    void setText(String other) {
        text.setLength(0);
        text.append(other);
    }

    /** The last characters only: enough to see whether a sentence goes on. */
    String ending() {
        return text.substring(Math.max(0, text.length() - 80));
    }

    /** Adds a wrapped line, or a paragraph of its own. */
    void append(String more, boolean wrapped) {
        if (!text.isEmpty() && !more.isEmpty()) {
            text.append(wrapped ? " " : "\n");
        }
        text.append(more);
    }

    /** Joins the end of a word to its beginning. */
    void join(String more, boolean keepHyphen) {
        if (!keepHyphen) {
            text.setLength(text.length() - 1);
        }
        text.append(more);
    }

    NewNode node() {
        return new NewNode(
                kind, heading, text(), children.stream().map(Sketch::node).toList(), id, called());
    }

    /** How its source refers to it. */
    private @Nullable String called() {
        return switch (kind) {
            case PASAL -> value > 0 ? "Pasal " + value : null;
            case AYAT -> value > 0 ? "(" + value + ")" : null;
            case BUTIR, DEFINISI -> written.isEmpty() ? null : written;
            default -> null;
        };
    }
}
