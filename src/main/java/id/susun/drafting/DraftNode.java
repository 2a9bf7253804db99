package id.susun.drafting;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One node of a text with what stands in it.
 *
 * @param id stable in every version
 * @param parent the node it stands in; null at the top
 * @param kind what it is
 * @param position its place among its siblings; gaps mean nothing
 * @param heading heading without number, plain text
 * @param text plain text without number
 * @param version grows by one with each edit
 * @param editedBy name of who edited it last; null for an untouched template
 * @param editedAt when
 * @param children in order
 */
public record DraftNode(
        UUID id,
        @Nullable UUID parent,
        TextKind kind,
        int position,
        String heading,
        String text,
        int version,
        @Nullable String editedBy,
        Instant editedAt,
        List<DraftNode> children)
        implements Serializable {

    /** It and everything in it, in reading order. */
    public Stream<DraftNode> subtree() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(DraftNode::subtree));
    }

    /** Whether it is the same node in the same place and says the same, leaving out what stands in it. */
    boolean sameAs(DraftNode other) {
        return id.equals(other.id)
                && Objects.equals(parent, other.parent)
                && kind == other.kind
                && heading.equals(other.heading)
                && text.equals(other.text);
    }

    /** Whether the first row of a table is its head. */
    public boolean isHeaded() {
        return !heading.equals(TextKind.HEADLESS);
    }

    DraftNode with(List<DraftNode> inside) {
        return new DraftNode(id, parent, kind, position, heading, text, version, editedBy, editedAt, inside);
    }

    DraftNode at(Spot spot) {
        return new DraftNode(
                id, spot.parent(), kind, spot.position(), heading, text, version, editedBy, editedAt, children);
    }

    DraftNode saying(String newHeading, String newText) {
        return saying(newHeading, newText, version);
    }

    DraftNode saying(String newHeading, String newText, int newVersion) {
        return new DraftNode(id, parent, kind, position, newHeading, newText, newVersion, editedBy, editedAt, children);
    }

    DraftNode as(TextKind newKind) {
        return new DraftNode(id, parent, newKind, position, heading, text, version, editedBy, editedAt, children);
    }

    /** Whether it and everything in it says what {@code other} says; what a reference reads at the moment does not count. */
    boolean says(DraftNode other) {
        return id.equals(other.id)
                && heading.equals(other.heading)
                && References.targetsOnly(text).equals(References.targetsOnly(other.text))
                && children.size() == other.children.size()
                && IntStream.range(0, children.size())
                        .allMatch(i -> children.get(i).says(other.children.get(i)));
    }

    /** It and everything in it with references made links. */
    DraftNode linked(ReferenceFinder references) {
        return saying(heading, references.link(this))
                .with(children.stream().map(child -> child.linked(references)).toList());
    }
}
