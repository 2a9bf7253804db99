package id.susun.approval;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A text in the form in which drafting keeps it: one legal basis, one consideration and two articles. */
final class NodeText {

    private final Map<String, String> words = new LinkedHashMap<>();

    NodeText() {
        words.put("JUDUL", "PENGEMBANGAN KOMPETENSI");
        words.put("MENIMBANG", "bahwa kompetensi perlu dikembangkan;");
        words.put("MENGINGAT", "Undang-Undang Nomor 20 Tahun 2023;");
        words.put("PASAL 1", "Setiap pegawai berhak atas pelatihan.");
        words.put("PASAL 2", "Pelatihan paling singkat 20 jam pelajaran.");
    }

    NodeText with(String node, String text) {
        NodeText other = new NodeText();
        other.words.putAll(words);
        other.words.put(node, text);
        return other;
    }

    static UUID id(String node) {
        return UUID.nameUUIDFromBytes(node.getBytes(StandardCharsets.UTF_8));
    }

    String json() {
        return words.entrySet().stream()
                .map(node -> "{\"id\":\"%s\",\"kind\":\"%s\",\"heading\":\"\",\"text\":\"%s\",\"children\":[]}"
                        .formatted(id(node.getKey()), node.getKey().split(" ")[0], node.getValue()))
                .collect(Collectors.joining(
                        ",", "{\"format\":\"susun-naskah/1\",\"instrument\":\"PERKADA\",\"nodes\":[", "]}"));
    }
}
