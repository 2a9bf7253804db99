package id.susun.drafting.formats;

import id.susun.casefile.Instrument;
import id.susun.drafting.TextKind;
import java.util.EnumSet;
import java.util.List;

/** Reads an annex: the block that names its text, its heading, its content, the signature under it (angka 192–197). */
final class AnnexText {

    private enum Part {
        NAMING,
        SUBJECT,
        CONTENT,
        SIGNATURE
    }

    private static final Hint PARAGRAPH = new Hint(TextKind.ALINEA, 0, "", false, false);

    private final Sketch sketch;
    private final Body body;
    private final String subject;
    private final Formal formal;
    private String named = "";
    private Part part = Part.NAMING;
    private boolean tabled;

    AnnexText(Instrument instrument, String label, Line line, String subject, Formal formal, Report report) {
        sketch = new Sketch(TextKind.LAMPIRAN, line, new Mark(TextKind.LAMPIRAN, null, 0, label, ""));
        body = new Body(instrument, EnumSet.noneOf(TextKind.class), TextKind.BUTIR, report);
        body.enter(sketch);
        this.subject = Formal.plain(subject);
        this.formal = formal;
        String rest = line.text().substring(label.length()).replaceFirst("^[:\\s]+", "");
        if (!rest.isEmpty()) {
            take(line.withText(rest));
        }
    }

    /** An annex whose paragraphs say what they are: the first is its heading. */
    AnnexText(Instrument instrument, String label, Line heading, Formal formal, Report report) {
        this(instrument, label, heading.withText(label), "", formal, report);
        sketch.heading = heading.text();
        part = Part.CONTENT;
    }

    void hinted(Line line) {
        body.take(line);
    }

    Sketch node() {
        return sketch;
    }

    /** Takes a table; false below the signature, where none belongs to the annex. */
    boolean table(Line line, Line.Grid grid) {
        if (part == Part.SIGNATURE) {
            return false;
        }
        part = Part.CONTENT;
        tabled = true;
        Sketch table = new Sketch(TextKind.TABEL, line);
        table.heading = grid.headed() ? "" : TextKind.HEADLESS;
        for (List<String> cells : grid.rows()) {
            Sketch row = new Sketch(TextKind.BARIS, line);
            for (String words : cells) {
                Sketch cell = new Sketch(TextKind.SEL, line);
                cell.setText(words);
                row.children.add(cell);
            }
            table.children.add(row);
        }
        sketch.children.add(table);
        body.enter(sketch);
        return true;
    }

    void take(Line line) {
        String text = line.text();
        if (names(line, text)) {
            formal.tell(line);
            return;
        }
        part = part == Part.SIGNATURE ? part : Part.CONTENT;
        if (Openers.closes(text) || signs(text)) {
            part = Part.SIGNATURE;
        }
        if (part == Part.SIGNATURE) {
            formal.tell(line);
        } else if (continuesHeading(text)) {
            sketch.heading = sketch.heading + " " + text;
        } else {
            body.take(beginsParagraph(text) ? line.as(PARAGRAPH) : line);
        }
    }

    /** Kind, number, TENTANG and name of the text that it belongs to. */
    private boolean names(Line line, String text) {
        if (part == Part.NAMING) {
            if (text.equals("TENTANG")) {
                part = Part.SUBJECT;
                return true;
            }
            return Openers.isTitle(text) || Openers.isNumber(text);
        }
        if (part == Part.SUBJECT) {
            String more = named + Formal.plain(text);
            if (!subject.isEmpty() && subject.startsWith(more)) {
                named = more;
                return true;
            }
        }
        return false;
    }

    /** Below a table, words without a number are a paragraph of their own: the table parts them from the text above it. */
    private boolean beginsParagraph(String text) {
        if (!tabled || Mark.item(text).isPresent() || Mark.division(text).isPresent()) {
            return false;
        }
        Sketch last = sketch.children.getLast();
        return last.kind == TextKind.TABEL
                || (last.kind == TextKind.ALINEA && Flow.isFinished(last.ending()) && !text.matches("\\p{Ll}.*"));
    }

    private boolean signs(String text) {
        return !sketch.isBlank() && Openers.isOffice(text);
    }

    private boolean continuesHeading(String text) {
        return sketch.children.isEmpty()
                && sketch.text().isEmpty()
                && !sketch.heading.isEmpty()
                && Openers.isCapitals(sketch.heading)
                && Openers.isCapitals(text)
                && Mark.item(text).isEmpty()
                && Mark.division(text).isEmpty();
    }
}
