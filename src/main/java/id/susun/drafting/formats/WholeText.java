package id.susun.drafting.formats;

import id.susun.casefile.Instrument;
import id.susun.drafting.TextKind;
import id.susun.drafting.formats.Remark.Reason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a text from title to annexes (UU 12/2011 Lampiran II angka 1), part by part. */
final class WholeText {

    private enum Part {
        TITLE,
        SUBJECT,
        OPENING,
        CONSIDERATIONS,
        BASES,
        DIKTUM,
        BODY,
        CLOSING,
        ELUCIDATION,
        ANNEX
    }

    private final Instrument instrument;
    private final Formal formal;
    private final JointTitle joint;
    private final Report report;
    private final Considerations considerations;
    private final Body bases;
    private final Body body;
    private final Elucidation elucidation;
    private final List<AnnexText> annexes = new ArrayList<>();
    private @Nullable Sketch title;
    private Part part = Part.TITLE;

    WholeText(Instrument instrument, Formal formal, Report report) {
        this.instrument = instrument;
        this.formal = formal;
        this.joint = new JointTitle(formal);
        this.report = report;
        considerations = new Considerations(instrument, report);
        bases = new Body(instrument, EnumSet.of(TextKind.MENGINGAT), TextKind.MENGINGAT, report);
        Set<TextKind> roots = TextKind.roots(instrument);
        roots.removeAll(EnumSet.of(
                TextKind.JUDUL,
                TextKind.PIHAK,
                TextKind.MENIMBANG,
                TextKind.MENGINGAT,
                TextKind.PENJELASAN_UMUM,
                TextKind.LAMPIRAN));
        body = new Body(instrument, roots, TextKind.BUTIR, report);
        elucidation = new Elucidation(body.top(), formal, report);
    }

    /** A text without a title begins with its body. */
    void begin(List<Line> lines) {
        boolean titled = lines.stream()
                .limit(60)
                .map(Line::text)
                .anyMatch(text -> Openers.subject(text).isPresent()
                        || Openers.isPhrase(text)
                        || Openers.opening(text).isPresent());
        part = titled ? Part.TITLE : Part.BODY;
    }

    void take(Line line) {
        Line.Grid grid = line.grid();
        if (grid != null) {
            boolean naming = Openers.annex(line.text()).isPresent();
            if (part != Part.ANNEX || naming || !annexes.getLast().table(line, grid)) {
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
                case TITLE -> above(line);
                case SUBJECT -> subject(line);
                case CONSIDERATIONS -> considerations.take(line);
                case BASES -> bases.take(line);
                case BODY -> body.take(line);
                case ANNEX -> annexes.getLast().take(line);
                case ELUCIDATION -> elucidation.take(line);
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
            case PIHAK -> joint.party(line);
            case JUDUL -> {
                part = Part.OPENING;
                title = title == null ? new Sketch(TextKind.JUDUL, line) : title;
                title.append(line.text(), false);
            }
            case MENIMBANG -> {
                part = Part.CONSIDERATIONS;
                considerations.take(line);
            }
            case MENGINGAT -> {
                part = Part.BASES;
                bases.take(line);
            }
            case PENJELASAN, PENJELASAN_UMUM -> {
                part = Part.ELUCIDATION;
                elucidation.take(line);
            }
            case LAMPIRAN -> {
                part = Part.ANNEX;
                if (!hint.further() || annexes.isEmpty()) {
                    annexes.add(new AnnexText(instrument, hint.label(), line, formal, report));
                } else {
                    annexes.getLast().hinted(line);
                }
            }
            default -> {
                if (part == Part.ANNEX && (hint.kind() == TextKind.BUTIR || hint.kind() == TextKind.ALINEA)) {
                    annexes.getLast().hinted(line);
                } else {
                    part = Part.BODY;
                    body.take(line);
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
        if (part.compareTo(Part.BODY) < 0 && beginsBody(line)) {
            part = Part.BODY;
            return false;
        }
        return part.compareTo(Part.BODY) >= 0 && afterBody(line);
    }

    private boolean beforeOpening(Line line, String text) {
        Optional<String> subject = part == Part.TITLE ? Openers.subject(text) : Optional.empty();
        if (subject.isPresent()) {
            above(line.withText(text.substring(0, text.length() - subject.get().length())));
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

    private void above(Line line) {
        formal.tell(line);
        joint.take(line);
    }

    private void subject(Line line) {
        Sketch known = title;
        boolean over = known != null && Openers.isCapitals(known.text()) && !Openers.isCapitals(line.text());
        if (over) {
            part = instrument.isRegulation() || instrument.isDecision() ? Part.OPENING : Part.BODY;
            take(line);
            return;
        }
        if (known == null) {
            known = new Sketch(TextKind.JUDUL, line);
            title = known;
        }
        known.append(line.text(), true);
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
            bases.leave();
        }
        if (!found.get().rest().isEmpty()) {
            take(line.withText(found.get().rest()));
        }
        return true;
    }

    private boolean beginsBody(Line line) {
        boolean waits = part == Part.DIKTUM || part.compareTo(Part.OPENING) <= 0;
        return waits && body.mayBegin(line);
    }

    private boolean afterBody(Line line) {
        String text = line.text();
        Optional<String> annex = Openers.annex(text);
        if (annex.isPresent()) {
            part = Part.ANNEX;
            annexes.add(
                    new AnnexText(instrument, annex.get(), line, title == null ? "" : title.text(), formal, report));
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
        List<Sketch> nodes = new ArrayList<>();
        if (title != null) {
            nodes.add(title);
        }
        List<Sketch> parties = TextKind.roots(instrument).contains(TextKind.PIHAK) ? joint.parties() : List.of();
        nodes.addAll(parties);
        nodes.addAll(considerations.nodes());
        nodes.addAll(bases.top());
        nodes.addAll(body.top());
        elucidation.general().ifPresent(nodes::add);
        annexes.forEach(annex -> nodes.add(annex.node()));
        formal.finish(title == null ? "" : title.text(), parties);
        return nodes;
    }
}
