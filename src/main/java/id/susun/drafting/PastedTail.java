package id.susun.drafting;

import id.susun.audit.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words behind the cursor, which end up behind what is pasted.
 *
 * @param words the words, references made links
 * @param place whether the last pasted line goes on with them
 */
record PastedTail(String words, Paste.Place place) {

    /** The pasted parts with these words at their end; nothing stays nothing. */
    List<DraftNode> behind(List<DraftNode> parts) {
        if (parts.isEmpty() || words.isBlank()) {
            return parts;
        }
        boolean goesOn = place == Paste.Place.AMID && takesWords(lastOf(parts.getLast()));
        return goesOn ? withLast(parts, joined(parts.getLast())) : apart(parts);
    }

    private static DraftNode lastOf(DraftNode node) {
        return node.children().isEmpty() ? node : lastOf(node.children().getLast());
    }

    private static boolean takesWords(DraftNode node) {
        return node.kind().hasText() && !node.kind().isInTable();
    }

    private DraftNode joined(DraftNode node) {
        if (!node.children().isEmpty()) {
            return node.with(withLast(node.children(), joined(node.children().getLast())));
        }
        String joined = PlainText.joined(node.text(), words).strip();
        if (joined.length() > DraftCommands.LONGEST_TEXT) {
            throw new Refused("drafting.text.long");
        }
        return node.saying(node.heading(), joined);
    }

    /** Beside the last part that has words; a chapter, an annex and a table have others inside or below. */
    private List<DraftNode> apart(List<DraftNode> parts) {
        DraftNode last = parts.getLast();
        return switch (last.kind()) {
            case BAB, BAGIAN, PARAGRAF ->
                withLast(
                        parts,
                        last.with(
                                last.children().isEmpty()
                                        ? more(List.of(), TextKind.PASAL, last.id())
                                        : apart(last.children())));
            case LAMPIRAN -> withLast(parts, last.with(more(last.children(), TextKind.ALINEA, last.id())));
            case TABEL -> more(parts, TextKind.ALINEA, last.parent());
            default -> more(parts, last.kind(), last.parent());
        };
    }

    private List<DraftNode> more(List<DraftNode> parts, TextKind kind, @Nullable UUID parent) {
        List<DraftNode> more = new ArrayList<>(parts);
        more.add(NewNode.text(kind, words).at(parent, parts.size()));
        return more;
    }

    private static List<DraftNode> withLast(List<DraftNode> parts, DraftNode last) {
        List<DraftNode> with = new ArrayList<>(parts);
        with.set(with.size() - 1, last);
        return with;
    }
}
