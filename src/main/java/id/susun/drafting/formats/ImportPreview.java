package id.susun.drafting.formats;

import id.susun.drafting.DraftNode;
import id.susun.drafting.DraftText;
import id.susun.drafting.NewNode;
import id.susun.drafting.Numbering;
import id.susun.drafting.TextKind;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an import would make of a source, before anything is replaced.
 *
 * @param source name of the file, or what stands for it
 * @param found what was understood and what not
 * @param rows the text as it would stand, the first of it
 * @param words how many words it has
 */
public record ImportPreview(String source, Recognised found, List<Row> rows, int words) implements Serializable {

    private static final int MOST_ROWS = 400;

    /**
     * A line of the preview.
     *
     * @param kind what it is
     * @param depth how deep it stands
     * @param label its number; empty where it has none
     * @param heading its heading, or the element that a consideration states; empty where it has none
     * @param words its text
     */
    public record Row(TextKind kind, int depth, String label, String heading, String words) implements Serializable {}

    static ImportPreview of(String source, Recognised found) {
        DraftText text = new DraftText(nodes(found.nodes(), null));
        Map<UUID, String> labels = Numbering.of(text);
        List<Row> rows = new ArrayList<>();
        collect(text.roots(), labels, 0, rows);
        return new ImportPreview(source, found, List.copyOf(rows), words(found.nodes()));
    }

    private static void collect(List<DraftNode> level, Map<UUID, String> labels, int depth, List<Row> rows) {
        for (DraftNode node : level) {
            if (rows.size() >= MOST_ROWS) {
                return;
            }
            rows.add(new Row(node.kind(), depth, labels.getOrDefault(node.id(), ""), node.heading(), node.text()));
            collect(node.children(), labels, depth + 1, rows);
        }
    }

    private static int words(List<NewNode> nodes) {
        int count = 0;
        for (NewNode node : nodes) {
            String words = (node.heading() + " " + node.text()).strip();
            count += words.isEmpty() ? 0 : words.split("\\s+").length;
            count += words(node.children());
        }
        return count;
    }

    static List<DraftNode> nodes(List<NewNode> level, @Nullable UUID parent) {
        List<DraftNode> nodes = new ArrayList<>();
        for (NewNode node : level) {
            UUID own = node.id();
            UUID id = own == null ? UUID.randomUUID() : own;
            nodes.add(new DraftNode(
                    id,
                    parent,
                    node.kind(),
                    nodes.size(),
                    node.heading(),
                    node.text(),
                    0,
                    null,
                    Instant.EPOCH,
                    nodes(node.children(), id)));
        }
        return nodes;
    }
}
