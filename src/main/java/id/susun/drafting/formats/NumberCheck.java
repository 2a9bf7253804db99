package id.susun.drafting.formats;

import id.susun.drafting.DraftNode;
import id.susun.drafting.DraftText;
import id.susun.drafting.Numbering;
import id.susun.drafting.formats.Remark.Reason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares the numbers that a source wrote with those that its structure gives: what jumped is told, never kept. */
final class NumberCheck {

    private final Map<UUID, Sketch> sketches = new HashMap<>();
    private final Report report;

    NumberCheck(Report report) {
        this.report = report;
    }

    void check(List<Sketch> roots) {
        Map<UUID, String> labels = Numbering.of(new DraftText(nodes(roots, null)));
        sketches.forEach((id, sketch) -> {
            String computed = labels.getOrDefault(id, "");
            if (!sketch.written.isEmpty() && !plain(sketch.written).equals(plain(computed))) {
                report.add(sketch.line, Reason.NUMBER, sketch.written + " → " + computed);
            }
        });
    }

    private List<DraftNode> nodes(List<Sketch> level, @Nullable UUID parent) {
        List<DraftNode> nodes = new ArrayList<>();
        for (Sketch sketch : level) {
            UUID id = UUID.randomUUID();
            sketches.put(id, sketch);
            nodes.add(new DraftNode(
                    id, parent, sketch.kind, nodes.size(), "", "", 0, null, Instant.EPOCH, nodes(sketch.children, id)));
        }
        return nodes;
    }

    /** "PERTAMA" is an old way to write "KESATU", "1 )" a careless one to write "1)". */
    private static String plain(String label) {
        String plain = label.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        return plain.equals("PERTAMA") || plain.equals("KESATU.") ? "KESATU" : plain;
    }
}
