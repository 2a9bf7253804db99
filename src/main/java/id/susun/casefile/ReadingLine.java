package id.susun.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A line of a text on a public page.
 *
 * @param anchor id to link to: {@code pasal-3} for an article, the node's own id otherwise
 * @param headed whether it is a heading of its own (chapter, part, article)
 * @param depth indentation, 0 to 6
 * @param cells what a row of a table says, cell by cell; empty for anything else
 */
public record ReadingLine(
        String anchor, boolean headed, String label, String heading, String text, int depth, List<String> cells) {

    private static final List<String> HEADINGS =
            List.of("BAB", "BAGIAN", "PARAGRAF", "PASAL", "DIKTUM", "PENJELASAN", "PENJELASAN_UMUM", "LAMPIRAN");

    /** Words that the official layout puts before a group of lines (UU 12/2011 Lampiran II). */
    private static final Map<String, String> GROUPS = Map.of("MENIMBANG", "Menimbang:", "MENGINGAT", "Mengingat:");

    /** The lines of a text, with the words that the official layout puts before a group of them. */
    public static List<ReadingLine> of(PolicyText text) {
        List<ReadingLine> lines = new ArrayList<>();
        String before = "";
        for (PolicyText.Line line : text.lines()) {
            String group = groupOf(line.kind());
            if (!group.isEmpty() && !line.kind().equals(before)) {
                lines.add(new ReadingLine(line.kind().toLowerCase(Locale.ROOT), true, group, "", "", 0, List.of()));
            }
            lines.add(of(line));
            before = line.kind();
        }
        return lines;
    }

    /** What stands before the first line of a kind, "Menimbang:"; empty for the others. */
    public static String groupOf(String kind) {
        return GROUPS.getOrDefault(kind, "");
    }

    /** Where each node of the text is found on the page. */
    public static Map<UUID, String> anchors(PolicyText text) {
        Map<UUID, String> anchors = new HashMap<>();
        text.lines().forEach(line -> anchors.put(line.nodeId(), anchor(line)));
        return anchors;
    }

    private static ReadingLine of(PolicyText.Line line) {
        boolean headed = HEADINGS.contains(line.kind()) && !(line.label() + line.heading()).isBlank();
        return new ReadingLine(
                anchor(line),
                headed,
                line.label(),
                line.heading(),
                line.text(),
                Math.clamp(line.depth(), 0, 6),
                line.cells());
    }

    private static String anchor(PolicyText.Line line) {
        return line.kind().equals("PASAL") && !line.label().isBlank()
                ? line.label().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                : "n-" + line.nodeId();
    }
}
