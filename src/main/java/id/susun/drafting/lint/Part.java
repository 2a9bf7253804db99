package id.susun.drafting.lint;

import id.susun.drafting.DraftNode;
import id.susun.drafting.References;
import id.susun.drafting.TextKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One node of a text with what the checks ask about it. */
final class Part {

    private final DraftNode node;
    private final @Nullable Part parent;
    private final String label;
    private final Area area;
    private final Words words;
    private final List<Part> children = new ArrayList<>();

    Part(DraftNode node, @Nullable Part parent, String label, References references) {
        this.node = node;
        this.parent = parent;
        this.label = label;
        this.area = Area.of(node, parent == null ? null : parent.area);
        this.words = Words.of(node.text(), references);
    }

    DraftNode node() {
        return node;
    }

    @Nullable
    Part parent() {
        return parent;
    }

    TextKind kind() {
        return node.kind();
    }

    boolean is(TextKind kind) {
        return node.kind() == kind;
    }

    Area area() {
        return area;
    }

    String heading() {
        return node.heading();
    }

    /** What it says, links as their labels. */
    String text() {
        return words.plain();
    }

    Words words() {
        return words;
    }

    String label() {
        return label;
    }

    /** The number alone: "a", "2", "KESATU". */
    String number() {
        return label.replaceAll("[().]", "").strip();
    }

    List<Part> children() {
        return children;
    }

    List<Part> children(TextKind kind) {
        return children.stream().filter(child -> child.is(kind)).toList();
    }

    /** The nearest node of a kind that it stands in, itself included. */
    @Nullable
    Part within(TextKind kind) {
        Part at = this;
        while (at != null && !at.is(kind)) {
            at = at.parent;
        }
        return at;
    }

    /** Whether it is a sentence of the body that binds somebody. */
    boolean isNorm() {
        return area == Area.BODY
                && (is(TextKind.PASAL)
                        || is(TextKind.AYAT)
                        || is(TextKind.BUTIR)
                        || is(TextKind.DEFINISI)
                        || is(TextKind.PUTUSAN));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Part part && part.node.id().equals(node.id());
    }

    @Override
    public int hashCode() {
        return Objects.hash(node.id());
    }
}
