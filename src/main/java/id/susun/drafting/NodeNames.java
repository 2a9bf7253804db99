package id.susun.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Names nodes to a person, and to the references that lead to them. */
final class NodeNames {

    private NodeNames() {}

    static String of(DraftText text, Map<UUID, String> labels, DraftNode node) {
        String label = labels.getOrDefault(node.id(), "");
        Optional<DraftNode> parent = text.parent(node);
        String own = label.replaceFirst("[.)]$", "").strip();
        return switch (node.kind()) {
            case JUDUL -> "Judul";
            case PIHAK -> {
                List<DraftNode> parties = text.roots(TextKind.PIHAK);
                yield "Pihak lain" + (parties.size() > 1 ? " " + (parties.indexOf(node) + 1) : "");
            }
            case MENIMBANG -> "Menimbang huruf " + own;
            case MENGINGAT -> "Mengingat angka " + own;
            case BAB, BAGIAN, PARAGRAF, PASAL, PUTUSAN -> own;
            case LAMPIRAN -> own.replaceFirst("LAMPIRAN", "Lampiran");
            case PENJELASAN_UMUM -> "Penjelasan umum";
            case PENJELASAN ->
                "Penjelasan " + parent.map(outer -> of(text, labels, outer)).orElse("");
            case SEKSI -> "Bagian " + own;
            case TABEL ->
                outer(text, labels, parent) + " tabel" + (tables(parent) > 1 ? " " + place(parent, node) : "");
            case ALINEA -> outer(text, labels, parent) + " alinea " + place(parent, node);
            case BARIS -> outer(text, labels, parent) + " baris " + place(parent, node);
            case SEL -> outer(text, labels, parent) + " kolom " + place(parent, node);
            case AYAT -> parent.map(outer -> of(text, labels, outer)).orElse("") + " ayat " + label;
            case DEFINISI -> parent.map(outer -> of(text, labels, outer)).orElse("") + " angka " + own;
            case BUTIR ->
                parent.map(outer -> of(text, labels, outer)).orElse("")
                        + (Character.isDigit(own.isEmpty() ? 'a' : own.charAt(0)) ? " angka " : " huruf ")
                        + own;
        };
    }

    private static String outer(DraftText text, Map<UUID, String> labels, Optional<DraftNode> parent) {
        return parent.map(outer -> of(text, labels, outer)).orElse("");
    }

    private static long tables(Optional<DraftNode> parent) {
        return parent.stream()
                .flatMap(outer -> outer.children().stream())
                .filter(child -> child.kind() == TextKind.TABEL)
                .count();
    }

    /** Counted among its like, from 1. */
    private static int place(Optional<DraftNode> parent, DraftNode node) {
        return parent.map(outer -> outer.children().stream()
                                .filter(child -> child.kind() == node.kind())
                                .map(DraftNode::id)
                                .toList()
                                .indexOf(node.id())
                        + 1)
                .orElse(0);
    }
}
