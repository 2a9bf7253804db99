package id.susun.drafting;

import id.susun.casefile.TextPart;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Where each node of a text stands, in words and by part. */
final class NodePlaces {

    private final DraftText text;
    private final Map<UUID, String> labels;
    private final Map<UUID, TextPart> parts = new HashMap<>();

    NodePlaces(DraftText text) {
        this.text = text;
        this.labels = Numbering.of(text);
        text.roots().forEach(root -> walk(root, part(root.kind())));
    }

    String place(DraftNode node) {
        return NodeNames.of(text, labels, node);
    }

    TextPart part(DraftNode node) {
        return parts.getOrDefault(node.id(), TextPart.BATANG_TUBUH);
    }

    private void walk(DraftNode node, TextPart part) {
        TextPart own = node.kind() == TextKind.PENJELASAN ? TextPart.PENJELASAN : part;
        parts.put(node.id(), own);
        node.children().forEach(child -> walk(child, own));
    }

    private static TextPart part(TextKind kind) {
        return switch (kind) {
            case JUDUL, PIHAK -> TextPart.JUDUL;
            case MENIMBANG, MENGINGAT -> TextPart.PEMBUKAAN;
            case PENJELASAN_UMUM, PENJELASAN -> TextPart.PENJELASAN;
            case LAMPIRAN, ALINEA, TABEL, BARIS, SEL -> TextPart.LAMPIRAN;
            case BAB, BAGIAN, PARAGRAF, PASAL, AYAT, DEFINISI, BUTIR, PUTUSAN, SEKSI -> TextPart.BATANG_TUBUH;
        };
    }
}
