package id.susun.drafting.formats;

import id.susun.casefile.Instrument;
import id.susun.drafting.TextKind;
import id.susun.drafting.formats.Remark.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds the tree of what is numbered: each line opens a node, goes on with one, or is told. */
final class Body {

    private static final int LONGEST_HEADING = 200;

    private final Instrument instrument;
    private final Set<TextKind> roots;
    private final TextKind listed;
    private final Report report;
    private final List<Sketch> top = new ArrayList<>();
    private final List<Sketch> open = new ArrayList<>();

    /**
     * A body.
     *
     * @param roots what may stand at its top
     * @param listed what a tabulation is that stands at the top
     */
    Body(Instrument instrument, Set<TextKind> roots, TextKind listed, Report report) {
        this.instrument = instrument;
        this.roots = roots;
        this.listed = listed;
        this.report = report;
    }

    List<Sketch> top() {
        return top;
    }

    /** Makes a node the one that further lines belong to, without putting it at the top. */
    void enter(Sketch sketch) {
        open.clear();
        open.add(sketch);
    }

    /** What comes next stands beside the node that was entered, not inside it. */
    void leave() {
        open.clear();
    }

    @Nullable
    Sketch last() {
        return open.isEmpty() ? null : open.getLast();
    }

    void take(Line line) {
        Sketch last = last();
        if (line.hint() == null && last != null && Flow.isDangling(last.ending())) {
            Flow.add(last, line, report);
            return;
        }
        Hint hint = line.hint();
        if (hint != null && hint.further() && last != null && last.kind.hasText()) {
            last.append(line.text(), false);
            return;
        }
        Optional<Mark> mark = hint != null ? hint.mark(line) : written(line);
        if (mark.isPresent()) {
            mark(line, mark.get());
        } else {
            plain(line);
        }
    }

    /** Whether a line opens one of its nodes, so that the parts before it are over. */
    boolean mayBegin(Line line) {
        return written(line).filter(mark -> mayBeginWith(mark.kind())).isPresent();
    }

    boolean mayBeginWith(TextKind kind) {
        return roots.contains(kind)
                || (kind != TextKind.BUTIR && implied().children().contains(kind));
    }

    private Optional<Mark> written(Line line) {
        return Mark.division(line.text())
                .or(() -> Mark.clause(line.text()))
                .or(() -> instrument.isRegulation() ? Optional.empty() : Mark.dictum(line.text()))
                .or(() -> Mark.item(line.text()).flatMap(this::item));
    }

    /** Two letters before a full stop are an abbreviation unless they carry a list on. */
    private Optional<Mark> item(Mark mark) {
        boolean listed = mark.value() <= 26 || ItemLists.carriesOn(open, mark);
        if (!listed) {
            return Optional.empty();
        }
        boolean section = !instrument.isRegulation()
                && !instrument.isDecision()
                && (mark.style() == Mark.Style.CAPITAL_DOT || mark.style() == Mark.Style.ROMAN_DOT);
        return Optional.of(section ? new Mark(TextKind.SEKSI, null, mark.value(), mark.written(), mark.rest()) : mark);
    }

    private void mark(Line line, Mark mark) {
        TextKind kind = mark.kind();
        if (kind == TextKind.BUTIR) {
            Hint hint = line.hint();
            open.subList(ItemLists.keep(open, mark, line), open.size()).clear();
            Sketch holder = last();
            kind = hint != null ? kind : holder == null ? listed : ItemLists.kind(holder, mark);
        }
        Sketch fresh = new Sketch(kind, line, mark);
        if (!put(fresh, line)) {
            refuse(line);
        } else if (kind == TextKind.PASAL && mark.rest().startsWith("(") && line.hint() == null) {
            take(line.withText(mark.rest()));
        } else if (kind.hasHeading()) {
            fresh.heading = mark.rest();
        } else {
            fresh.append(mark.rest(), true);
        }
    }

    /** Puts a node into the nearest open one that may hold it. */
    private boolean put(Sketch sketch, Line line) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).kind.children().contains(sketch.kind)) {
                open.get(i).children.add(sketch);
                open.subList(i + 1, open.size()).clear();
                open.add(sketch);
                return true;
            }
        }
        if (roots.contains(sketch.kind)) {
            top.add(sketch);
            enter(sketch);
            return true;
        }
        return implied().children().contains(sketch.kind) && imply(line) && put(sketch, line);
    }

    /** The line becomes text of the node before it: nothing is lost for standing where it may not. */
    private void refuse(Line line) {
        report.add(line, Reason.NOT_ALLOWED, "");
        Sketch nearest = last();
        if (nearest == null || !nearest.kind.hasText()) {
            imply(line);
            nearest = Objects.requireNonNull(last(), "a text can hold the node that it implies");
        }
        nearest.append(line.text(), false);
    }

    private TextKind implied() {
        if (roots.contains(listed)) {
            return listed;
        }
        return instrument.isRegulation() ? TextKind.PASAL : instrument.isDecision() ? TextKind.PUTUSAN : TextKind.SEKSI;
    }

    private boolean imply(Line line) {
        Sketch made = new Sketch(implied(), line);
        if (made.kind != listed) {
            report.add(line, Reason.MISSING_PARENT, made.kind.name());
        }
        return put(made, line);
    }

    private void plain(Line line) {
        if (last() == null) {
            imply(line);
        }
        Sketch last = Objects.requireNonNull(last(), "a text can hold the node that it implies");
        if (!last.kind.hasText() || lacksHeading(last, line)) {
            last.heading = (last.heading + " " + line.text()).strip();
            return;
        }
        if (Flow.add(last, line, report) && last.kind != TextKind.LAMPIRAN) {
            report.add(line, Reason.PARAGRAPH, last.written);
        }
    }

    /** A heading is short and no sentence; nothing stands before it. */
    private static boolean lacksHeading(Sketch sketch, Line line) {
        return sketch.kind.hasHeading()
                && sketch.isBlank()
                && sketch.children.isEmpty()
                && line.text().length() <= LONGEST_HEADING
                && !line.text().endsWith(".");
    }
}
