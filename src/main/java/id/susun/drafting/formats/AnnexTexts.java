package id.susun.drafting.formats;

import id.susun.casefile.Instrument;
import id.susun.drafting.TextKind;
import java.util.ArrayList;
import java.util.List;

/** Reads the annexes of a text one after the other. */
final class AnnexTexts {

    private final Instrument instrument;
    private final Formal formal;
    private final Report report;
    private final List<AnnexText> annexes = new ArrayList<>();

    AnnexTexts(Instrument instrument, Formal formal, Report report) {
        this.instrument = instrument;
        this.formal = formal;
        this.report = report;
    }

    /** A line that names an annex of the text with this name. */
    void begin(String label, Line line, String subject) {
        annexes.add(new AnnexText(instrument, label, line, subject, formal, report));
    }

    /** A paragraph that its style makes one of an annex. */
    void hinted(Line line, Hint hint) {
        boolean begins = hint.kind() == TextKind.LAMPIRAN && !hint.further();
        if (begins || annexes.isEmpty()) {
            annexes.add(new AnnexText(instrument, hint.label(), line, formal, report));
        } else {
            annexes.getLast().hinted(line);
        }
    }

    void take(Line line) {
        annexes.getLast().take(line);
    }

    /** Takes a table; false where none belongs to the annex. */
    boolean table(Line line, Line.Grid grid) {
        return annexes.getLast().table(line, grid);
    }

    List<Sketch> nodes() {
        return annexes.stream().map(AnnexText::node).toList();
    }
}
