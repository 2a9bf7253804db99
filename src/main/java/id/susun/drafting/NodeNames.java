package id.susun.drafting;

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
            case MENIMBANG -> "Menimbang huruf " + own;
            case MENGINGAT -> "Mengingat angka " + own;
            case BAB, BAGIAN, PARAGRAF, PASAL, PUTUSAN -> own;
            case LAMPIRAN -> own.replaceFirst("LAMPIRAN", "Lampiran");
            case PENJELASAN_UMUM -> "Penjelasan umum";
            case PENJELASAN ->
                "Penjelasan " + parent.map(outer -> of(text, labels, outer)).orElse("");
            case SEKSI -> "Bagian " + own;
            case AYAT -> parent.map(outer -> of(text, labels, outer)).orElse("") + " ayat " + label;
            case DEFINISI -> parent.map(outer -> of(text, labels, outer)).orElse("") + " angka " + own;
            case BUTIR ->
                parent.map(outer -> of(text, labels, outer)).orElse("")
                        + (Character.isDigit(own.isEmpty() ? 'a' : own.charAt(0)) ? " angka " : " huruf ")
                        + own;
        };
    }
}
