package id.susun.drafting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A node to be entered with everything in it.
 *
 * @param kind what it is
 * @param heading heading without number, up to 500 characters
 * @param text plain text without number, up to 20,000 characters
 * @param children what stands in it
 * @param id the id that it keeps, where it comes from one of our own files; null for a new one
 * @param called its number in the source that it comes from, by which that source refers to it; null without one
 */
public record NewNode(
        @NotNull TextKind kind,

        @NotNull @Size(max = DraftCommands.LONGEST_HEADING, message = "{drafting.heading.long}")
        String heading,

        @NotNull @Size(max = DraftCommands.LONGEST_TEXT, message = "{drafting.text.long}")
        String text,

        @NotNull List<@Valid NewNode> children,
        @Nullable UUID id,
        @Nullable String called)
        implements Serializable {

    /** A node that gets a new id. */
    public NewNode(TextKind kind, String heading, String text, List<NewNode> children) {
        this(kind, heading, text, children, null);
    }

    /** A node that keeps its id. */
    public NewNode(TextKind kind, String heading, String text, List<NewNode> children, @Nullable UUID id) {
        this(kind, heading, text, children, id, null);
    }

    /** A node with text alone. */
    public static NewNode text(TextKind kind, String text, NewNode... children) {
        return new NewNode(kind, "", text, List.of(children));
    }

    /** A node with a heading alone. */
    public static NewNode heading(TextKind kind, String heading, NewNode... children) {
        return new NewNode(kind, heading, "", List.of(children));
    }

    DraftNode at(@Nullable UUID parent, int position) {
        UUID own = id == null ? UUID.randomUUID() : id;
        List<DraftNode> inside = new ArrayList<>();
        for (NewNode child : children) {
            inside.add(child.at(own, inside.size()));
        }
        return new DraftNode(
                own,
                parent,
                kind,
                position,
                PlainText.line(heading),
                PlainText.lines(text),
                0,
                null,
                Instant.EPOCH,
                List.copyOf(inside));
    }

    /** The numbers that nodes made of these had in their source. */
    static Map<UUID, String> called(List<NewNode> from, List<DraftNode> made) {
        Map<UUID, String> called = new HashMap<>();
        for (int i = 0; i < from.size(); i++) {
            NewNode one = from.get(i);
            if (one.called != null) {
                called.put(made.get(i).id(), one.called);
            }
            called.putAll(called(one.children, made.get(i).children()));
        }
        return called;
    }

    int size() {
        return 1 + children.stream().mapToInt(NewNode::size).sum();
    }

    private boolean isRectangle() {
        return children.stream().map(row -> row.children().size()).distinct().count() == 1
                && !children.getFirst().children().isEmpty();
    }

    /** Whether everything in it may stand where it stands. */
    boolean isWellFormed(int itemLevel) {
        int level = kind == TextKind.BUTIR ? itemLevel + 1 : 0;
        return level <= TextKind.DEEPEST_ITEM
                && (kind != TextKind.TABEL || isRectangle())
                && children.stream()
                                .map(NewNode::kind)
                                .filter(TextKind::isSingle)
                                .count()
                        <= 1
                && children.stream()
                        .allMatch(child -> kind.children().contains(child.kind()) && child.isWellFormed(level));
    }
}
