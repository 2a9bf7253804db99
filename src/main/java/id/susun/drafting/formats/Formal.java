package id.susun.drafting.formats;

import id.susun.drafting.formats.Remark.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The parts that Susun puts into a text by itself: told as equal or differing, never taken over. */
final class Formal {

    private final Function<String, List<String>> computed;
    private final Report report;
    private final List<Line> lines = new ArrayList<>();

    /** {@code computed} gives what those parts say for a name of the text; nothing when it is not known. */
    Formal(Function<String, List<String>> computed, Report report) {
        this.computed = computed;
        this.report = report;
    }

    void tell(Line line) {
        lines.add(line);
    }

    /** Compares them all, once the name of the text is known. */
    void finish(String subject) {
        String own = plain(String.join("\n", computed.apply(subject)));
        for (Line line : lines) {
            boolean same = own.isEmpty() || own.contains(plain(line.text()));
            report.add(line, same ? Reason.COMPUTED : Reason.DIFFERENT, "");
        }
        lines.clear();
    }

    /** Letters and digits only: lines are wrapped and spaced in many ways. */
    static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
