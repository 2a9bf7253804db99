package id.susun.drafting.formats;

import id.susun.casefile.Instrument;
import id.susun.drafting.TextKind;
import id.susun.drafting.formats.Remark.Reason;
import java.util.EnumSet;
import java.util.List;

/** Reads the considerations; their elements stand in a fixed order (UU 12/2011 Lampiran II angka 18–19, 22). */
final class Considerations {

    private static final List<String> ELEMENTS = List.of("filosofis", "sosiologis", "yuridis", "penutup");

    private final Body body;
    private final Report report;

    Considerations(Instrument instrument, Report report) {
        body = new Body(instrument, EnumSet.of(TextKind.MENIMBANG), TextKind.MENIMBANG, report);
        this.report = report;
    }

    void take(Line line) {
        body.take(line);
    }

    List<Sketch> nodes() {
        List<Sketch> nodes = body.top();
        boolean complete = nodes.size() == ELEMENTS.size()
                && nodes.getLast().text().startsWith("bahwa berdasarkan pertimbangan")
                && nodes.stream().allMatch(node -> node.heading.isEmpty());
        if (complete) {
            for (int i = 0; i < nodes.size(); i++) {
                nodes.get(i).heading = ELEMENTS.get(i);
            }
            report.add(nodes.getFirst().line, Reason.ELEMENTS, String.join(", ", ELEMENTS));
        }
        return nodes;
    }
}
