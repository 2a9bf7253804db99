package id.susun.drafting.formats;

import id.susun.drafting.TextKind;
import id.susun.drafting.formats.Remark.Reason;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What an elucidation in Akoma Ntoso says, and of which parts, which it names by their eId. */
final class AknExplained {

    private final Report report;
    private final Map<String, Sketch> byName = new HashMap<>();
    private final Map<Sketch, String> about = new LinkedHashMap<>();

    AknExplained(Report report) {
        this.report = report;
    }

    /** A part that can be explained. */
    void name(String eId, Sketch sketch) {
        if (!eId.isEmpty()) {
            byName.put(eId, sketch);
        }
    }

    /** An explanation; what it explains is still to be read. */
    void add(Sketch explanation) {
        about.put(explanation, "");
    }

    /** What an explanation is about; nothing else refers to anything here. */
    void refer(Sketch sketch, String href) {
        if (href.startsWith("#")) {
            about.computeIfPresent(sketch, (known, name) -> href.substring(1));
        }
    }

    /** Puts each explanation to what it explains. */
    void settle() {
        about.forEach((explanation, name) -> {
            Sketch target = byName.get(name);
            if (name.isEmpty() && explanation.text().toLowerCase(Locale.ROOT).matches("(cukup jelas\\.?)?")) {
                report.add(explanation.line.withText(explanation.text()), Reason.CLEAR, "");
            } else if (target != null && target.kind.children().contains(TextKind.PENJELASAN)) {
                target.children.add(explanation);
            } else {
                report.add(explanation.line.withText(explanation.text()), Reason.UNUSED, "");
            }
        });
    }
}
