package id.susun.drafting;

import id.susun.audit.Refused;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where a node goes that moves one level deeper or up, and what it becomes there. */
final class Levels {

    private final DraftText text;
    private final Spots spots;

    Levels(DraftText text, Spots spots) {
        this.text = text;
        this.spots = spots;
    }

    /**
     * One level deeper: into the sibling before it, as what may stand there. Under words that announce a list (they end with a
     * colon) it becomes an item of the list; so does a clause whose article announces one.
     */
    Change.Put deeper(DraftNode node) {
        DraftNode outer = text.parent(node).orElse(null);
        if (outer != null
                && node.kind() == TextKind.AYAT
                && announces(outer)
                && node.children().isEmpty()) {
            return new Change.Put(
                    node.id(),
                    TextKind.BUTIR,
                    outer.id(),
                    spots.before(node).map(DraftNode::id).orElse(null));
        }
        DraftNode into = spots.before(node).orElseThrow(() -> new Refused("drafting.level.first"));
        Stream<TextKind> listed =
                announces(into) && node.children().isEmpty() ? Stream.of(TextKind.BUTIR) : Stream.empty();
        TextKind kind = Stream.concat(listed, Stream.concat(Stream.of(node.kind()), lower(node.kind()).stream()))
                .filter(into.kind().children()::contains)
                .findFirst()
                .orElseThrow(() -> new Refused("drafting.level.deepest"));
        return new Change.Put(node.id(), kind, into.id(), into.children().isEmpty() ? null : Spots.lastNorm(into));
    }

    /** One level up: behind what it stands in, as what that is. */
    Change.Put shallower(DraftNode node) {
        DraftNode outer = text.parent(node).orElseThrow(() -> new Refused("drafting.level.top"));
        DraftNode beyond = text.parent(outer).orElse(null);
        TextKind kind = node.kind() == TextKind.PASAL ? TextKind.PASAL : outer.kind();
        if (node.kind() == TextKind.PENJELASAN
                || node.kind().isInTable()
                || !spots.fits(beyond, kind)
                || (outer.kind().hasHeading() && !node.kind().hasHeading() && kind != TextKind.PASAL)) {
            throw new Refused("drafting.level.top");
        }
        return new Change.Put(node.id(), kind, beyond == null ? null : beyond.id(), outer.id());
    }

    private static boolean announces(DraftNode node) {
        return node.kind().children().contains(TextKind.BUTIR)
                && node.text().stripTrailing().endsWith(":");
    }

    private static Optional<TextKind> lower(TextKind kind) {
        return switch (kind) {
            case BAB -> Optional.of(TextKind.BAGIAN);
            case BAGIAN -> Optional.of(TextKind.PARAGRAF);
            case PASAL -> Optional.of(TextKind.AYAT);
            case AYAT, DEFINISI, PUTUSAN -> Optional.of(TextKind.BUTIR);
            default -> Optional.empty();
        };
    }
}
