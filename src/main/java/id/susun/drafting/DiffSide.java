package id.susun.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** One of two texts that are compared: how its nodes are called, and what they say. */
final class DiffSide {

    private final DraftText text;
    private final Map<UUID, String> labels;
    private final References references;

    DiffSide(DraftText text) {
        this.text = text;
        this.labels = Numbering.of(text);
        this.references = new References(text, labels);
    }

    String label(DraftNode node) {
        return labels.getOrDefault(node.id(), "");
    }

    /** Its name behind the chapters that it stands in, outermost first: "BAB II, Bagian Kedua, Pasal 7". */
    String place(DraftNode node) {
        List<String> names = new ArrayList<>();
        for (Optional<DraftNode> at = text.parent(node); at.isPresent(); at = at.flatMap(text::parent)) {
            if (!label(at.get()).isEmpty() && !at.get().kind().hasText()) {
                names.addFirst(label(at.get()));
            }
        }
        names.add(NodeNames.of(text, labels, node));
        return String.join(", ", names);
    }

    /** What it says, references written out. */
    String words(DraftNode node) {
        return words(node, references);
    }

    /** As {@link #words}; a row says what its cells say. */
    String whole(DraftNode node) {
        return node.kind() == TextKind.BARIS
                ? node.children().stream().map(this::words).collect(Collectors.joining(" | "))
                : words(node);
    }

    static String words(DraftNode node, References references) {
        return said(node, references.plain(node.text()));
    }

    /** What it says, references as what they lead to whatever they read. */
    String meaning(DraftNode node) {
        return said(node, References.targetsOnly(node.text()));
    }

    /** The heading of a consideration names its element and is not printed. */
    private static String said(DraftNode node, String words) {
        if (node.kind() == TextKind.TABEL) {
            return node.isHeaded() ? "" : "(baris pertama bukan kepala tabel)";
        }
        if (node.kind() == TextKind.MENIMBANG || node.heading().isEmpty()) {
            return words;
        }
        return words.isEmpty() ? node.heading() : node.heading() + "\n" + words;
    }
}
