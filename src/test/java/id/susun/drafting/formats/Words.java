package id.susun.drafting.formats;

import id.susun.drafting.NewNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is neither in the tree nor in the remarks: a silent loss. */
final class Words {

    private Words() {}

    static List<String> lost(String source, Recognised recognised) {
        String kept = Stream.of(
                        Stream.of(recognised.lead()),
                        texts(recognised.nodes()),
                        texts(recognised.after()),
                        recognised.remarks().stream().map(Remark::text))
                .flatMap(stream -> stream)
                .collect(Collectors.joining(" "));
        List<String> lost = new ArrayList<>();
        for (String word : source.split("[^\\p{L}]+")) {
            if (word.length() > 2 && !kept.contains(word) && !isMark(word)) {
                lost.add(word);
            }
        }
        return lost;
    }

    private static boolean isMark(String word) {
        return List.of("BAB", "Pasal", "Bagian", "Paragraf", "Kesatu", "KESATU", "Menimbang", "LAMPIRAN", "Mengingat")
                .contains(word);
    }

    private static Stream<String> texts(List<NewNode> nodes) {
        return nodes.stream()
                .flatMap(node -> Stream.concat(Stream.of(node.heading(), node.text()), texts(node.children())));
    }
}
