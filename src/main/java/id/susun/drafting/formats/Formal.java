package id.susun.drafting.formats;

import id.susun.drafting.formats.Remark.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The parts that Susun puts into a text by itself: told as equal or differing, never taken over. */
final class Formal {

    private final Computed computed;
    private final Report report;
    private final List<Line> lines = new ArrayList<>();

    Formal(Computed computed, Report report) {
        this.computed = computed;
        this.report = report;
    }

    void tell(Line line) {
        lines.add(line);
    }

    /** Whether it is known what those parts say. */
    boolean isKnown() {
        return !computed.of("", List.of()).isEmpty();
    }

    /** Whether those parts have this as a line of its own, whoever else makes the text. */
    boolean isOwn(String words) {
        return computed.of("", List.of()).stream().anyMatch(line -> plain(line).equals(plain(words)));
    }

    /** Compares them all, once the name of the text and its parties are known. */
    void finish(String subject, List<Sketch> parties) {
        String own = plain(String.join(
                "\n", computed.of(subject, parties.stream().map(Sketch::text).toList())));
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
