package id.susun.drafting.formats;

import id.susun.casefile.Instrument;
import id.susun.drafting.TextKind;
import id.susun.drafting.formats.Remark.Reason;
import id.susun.drafting.formats.TextParts.Part;
import java.util.List;
import java.util.Optional;

/** Reads a text from title to annexes (UU 12/2011 Lampiran II angka 1), part by part. */
final class WholeText {

    private final Instrument instrument;
    private final Formal formal;
    private final Report report;
    private final TextParts parts;
    private Part part = Part.TITLE;

    WholeText(Instrument instrument, Formal formal, Report report) {
        this.instrument = instrument;
        this.formal = formal;
        this.report = report;
        parts = TextParts.of(instrument, formal, report);
    }

    /** A text without a title begins with its body. */
    void begin(List<Line> lines) {
        part = TitleText.isAbove(lines) ? Part.TITLE : Part.BODY;
    }

    void take(Line line) {
        Line.Grid grid = line.grid();
        if (grid != null) {
            boolean naming = Openers.annex(line.text()).isPresent();
            if (part != Part.ANNEX || naming || !parts.annexes().table(line, grid)) {
                report.add(line, Reason.TABLE, "");
                grid.lines().forEach(this::take);
            }
            return;
        }
        Hint hint = line.hint();
        if (hint != null) {
            hinted(line, hint);
        } else if (!opens(line)) {
            switch (part) {
                case TITLE -> parts.title().above(line);
                case SUBJECT -> subject(line);
                case CONSIDERATIONS -> parts.considerations().take(line);
                case BASES -> parts.bases().take(line);
                case BODY -> parts.body().take(line);
                case ANNEX -> parts.annexes().take(line);
                case ELUCIDATION -> parts.elucidation().take(line);
                case OPENING, DIKTUM, CLOSING -> formal.tell(line);
            }
        }
    }

    /** A paragraph of a file that Susun wrote says by its style where it belongs. */
    private void hinted(Line line, Hint hint) {
        if (hint.computed()) {
            formal.tell(line);
            return;
        }
        switch (hint.kind()) {
            case PIHAK -> parts.title().party(line);
            case JUDUL -> {
                part = Part.OPENING;
                parts.title().append(line, false);
            }
            case MENIMBANG -> {
                part = Part.CONSIDERATIONS;
                parts.considerations().take(line);
            }
            case MENGINGAT -> {
                part = Part.BASES;
                parts.bases().take(line);
            }
            case PENJELASAN, PENJELASAN_UMUM -> {
                part = Part.ELUCIDATION;
                parts.elucidation().take(line);
            }
            case LAMPIRAN -> {
                part = Part.ANNEX;
                parts.annexes().hinted(line, hint);
            }
            default -> {
                if (part == Part.ANNEX && (hint.kind() == TextKind.BUTIR || hint.kind() == TextKind.ALINEA)) {
                    parts.annexes().hinted(line, hint);
                } else {
                    part = Part.BODY;
                    parts.body().take(line);
                }
            }
        }
    }

    /** Whether the line opens another part, and is done with. */
    private boolean opens(Line line) {
        String text = line.text();
        if (part.compareTo(Part.OPENING) < 0 && beforeOpening(line, text)) {
            return true;
        }
        if (part.compareTo(Part.DIKTUM) <= 0 && part != Part.BODY && opening(line)) {
            return true;
        }
        boolean waits = part == Part.DIKTUM || part.compareTo(Part.OPENING) <= 0;
        if (waits && parts.body().mayBegin(line)) {
            part = Part.BODY;
            return false;
        }
        return part.compareTo(Part.BODY) >= 0 && afterBody(line);
    }

    private boolean beforeOpening(Line line, String text) {
        Optional<String> subject = part == Part.TITLE ? Openers.subject(text) : Optional.empty();
        if (subject.isPresent()) {
            parts.title()
                    .above(line.withText(
                            text.substring(0, text.length() - subject.get().length())));
            part = Part.SUBJECT;
            if (!subject.get().isEmpty()) {
                subject(line.withText(subject.get()));
            }
            return true;
        }
        if (Openers.isPhrase(text) || Openers.isOffice(text)) {
            part = Part.OPENING;
            formal.tell(line);
            return true;
        }
        return false;
    }

    private void subject(Line line) {
        if (parts.title().isOver(line)) {
            part = instrument.isRegulation() || instrument.isDecision() ? Part.OPENING : Part.BODY;
            take(line);
        } else {
            parts.title().append(line, true);
        }
    }

    private boolean opening(Line line) {
        Optional<Openers.Opening> found = Openers.opening(line.text());
        if (found.isEmpty()) {
            boolean formality = Openers.isConsent(line.text()) || Openers.decides(line.text());
            if (formality) {
                part = Part.DIKTUM;
                formal.tell(line);
            }
            return formality;
        }
        String word = found.get().word();
        part = switch (word) {
            case "Menimbang" -> Part.CONSIDERATIONS;
            case "Menetapkan" -> Part.DIKTUM;
            default -> Part.BASES;
        };
        if (part == Part.DIKTUM) {
            formal.tell(line);
            return true;
        }
        if (part == Part.BASES && !word.equals("Mengingat")) {
            report.add(line, Reason.RENAMED, word + " → Mengingat");
            parts.bases().leave();
        }
        if (!found.get().rest().isEmpty()) {
            take(line.withText(found.get().rest()));
        }
        return true;
    }

    private boolean afterBody(Line line) {
        String text = line.text();
        Optional<String> annex = Openers.annex(text);
        if (annex.isPresent()) {
            part = Part.ANNEX;
            parts.annexes().begin(annex.get(), line, parts.title().name());
            return true;
        }
        if (Openers.elucidates(text)) {
            part = Part.ELUCIDATION;
            formal.tell(line);
            return true;
        }
        if (part == Part.BODY && Openers.closes(text)) {
            part = Part.CLOSING;
        } else if (part == Part.CLOSING && Mark.division(text).isPresent()) {
            part = Part.BODY;
        }
        return false;
    }

    List<Sketch> nodes() {
        return parts.nodes(instrument, formal);
    }
}
