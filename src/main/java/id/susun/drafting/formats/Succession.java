package id.susun.drafting.formats;

import id.susun.drafting.TextKind;
import id.susun.drafting.formats.Remark.Reason;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells numbers of a fragment that do not follow on each other; with what it begins is for the text around it to say. */
final class Succession {

    private final Report report;
    private @Nullable Sketch article;

    Succession(Report report) {
        this.report = report;
    }

    void check(List<Sketch> siblings) {
        Map<TextKind, Sketch> before = new EnumMap<>(TextKind.class);
        for (Sketch sketch : siblings) {
            Sketch previous = sketch.kind == TextKind.PASAL ? article : before.get(sketch.kind);
            if (previous != null
                    && !previous.written.isEmpty()
                    && !sketch.written.isEmpty()
                    && sketch.value != 0
                    && sketch.value != previous.value + 1) {
                report.add(sketch.line, Reason.NUMBER, previous.written + " … " + sketch.written);
            }
            before.put(sketch.kind, sketch);
            if (sketch.kind == TextKind.PASAL) {
                article = sketch;
            }
            check(sketch.children);
        }
    }
}
