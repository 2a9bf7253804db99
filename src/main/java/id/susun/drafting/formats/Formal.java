package id.susun.drafting.formats;

import id.susun.drafting.formats.Remark.Reason;
import java.util.List;
import java.util.Locale;

/** The parts that Susun puts into a text by itself: told as equal or differing, never taken over. */
final class Formal {

    private final String computed;
    private final Report report;

    Formal(List<String> computed, Report report) {
        this.computed = plain(String.join("\n", computed));
        this.report = report;
    }

    void tell(Line line) {
        boolean same = computed.isEmpty() || computed.contains(plain(line.text()));
        report.add(line, same ? Reason.COMPUTED : Reason.DIFFERENT, "");
    }

    /** Letters and digits only: lines are wrapped and spaced in many ways. */
    static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
