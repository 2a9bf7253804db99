package id.susun.drafting.formats;

import id.susun.casefile.Instrument;
import id.susun.drafting.TextKind;
import id.susun.drafting.formats.Remark.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tree that grows while Akoma Ntoso is read. */
final class AknTree {

    private final Set<TextKind> roots;
    private final Formal formal;
    private final Report report;
    private final List<Sketch> top = new ArrayList<>();
    private final Deque<Optional<Sketch>> open = new ArrayDeque<>();
    private final AknExplained explained;
    private final AknTitle title;
    private final Set<Sketch> begun = new HashSet<>();
    private final Set<UUID> ids = new HashSet<>();
    private boolean elucidating;
    private int paragraphs;

    AknTree(Instrument instrument, Formal formal, Report report) {
        this.roots = TextKind.roots(instrument);
        this.formal = formal;
        this.report = report;
        this.explained = new AknExplained(report);
        this.title = new AknTitle(roots.contains(TextKind.PIHAK), formal, top);
    }

    AknTitle title() {
        return title;
    }

    boolean isEmpty() {
        return open.stream().allMatch(Optional::isEmpty);
    }

    int paragraphs() {
        return paragraphs;
    }

    void formal(Line line) {
        formal.tell(line);
    }

    void open(Line line, String element, String name, String cssClass, String guid, String eId) {
        Optional<TextKind> kind = AknElements.kind(element, name, cssClass);
        Sketch sketch = kind.map(found -> new Sketch(found, line)).orElse(null);
        if (sketch != null && !put(sketch, line)) {
            sketch = null;
        }
        if (sketch != null) {
            sketch.id = id(guid);
            if (sketch.kind == TextKind.MENIMBANG) {
                sketch.heading = cssClass;
            }
            if (sketch.kind == TextKind.SEL) {
                cell(element);
            }
            explained.name(eId, sketch);
        }
        open.push(Optional.ofNullable(sketch));
    }

    /** A first row without a head cell is no head. */
    private void cell(String element) {
        open.stream()
                .flatMap(Optional::stream)
                .filter(around -> around.kind == TextKind.TABEL && around.children.size() == 1)
                .findFirst()
                .ifPresent(table -> {
                    boolean first = table.children.getFirst().children.size() == 1;
                    if (element.equals("th")) {
                        table.heading = "";
                    } else if (first) {
                        table.heading = TextKind.HEADLESS;
                    }
                });
    }

    /** The attachment that is open is no annex: what it holds is said of other nodes. */
    void elucidate() {
        open.pop().ifPresent(top::remove);
        open.push(Optional.empty());
        elucidating = true;
    }

    private boolean put(Sketch sketch, Line line) {
        Sketch around = open.stream().flatMap(Optional::stream).findFirst().orElse(null);
        if (sketch.kind == TextKind.PENJELASAN) {
            explained.add(sketch);
            return true;
        }
        if (around != null && around.kind.children().contains(sketch.kind)) {
            around.children.add(sketch);
        } else if (around == null && roots.contains(sketch.kind)) {
            top.add(sketch);
        } else {
            report.add(line, Reason.NOT_ALLOWED, "");
            return false;
        }
        return true;
    }

    void close() {
        open.pop();
        elucidating &= !open.isEmpty();
    }

    /** The number as it is written, to be compared with the one that the structure gives. */
    void number(String number) {
        open.peek()
                .filter(sketch -> !sketch.kind.isElucidation() && sketch.written.isEmpty())
                .ifPresent(sketch -> sketch.written = number);
    }

    void heading(Line line) {
        Optional<Sketch> sketch = open.isEmpty() ? Optional.empty() : open.peek();
        if (sketch.isPresent() && sketch.get().kind.hasHeading()) {
            if (sketch.get().heading.isEmpty()) {
                sketch.get().heading = line.text();
            } else {
                report.add(line, Reason.UNUSED, "");
            }
        } else if (elucidating) {
            formal.tell(line);
        } else {
            words(line, false);
        }
    }

    void refer(String href) {
        open.peek().ifPresent(sketch -> explained.refer(sketch, href));
    }

    void words(Line line, boolean paragraph) {
        paragraphs++;
        Sketch sketch = open.stream().flatMap(Optional::stream).findFirst().orElse(null);
        if (sketch == null || !sketch.kind.hasText()) {
            if (!line.text().isBlank()) {
                report.add(line, Reason.UNUSED, "");
            }
            return;
        }
        if (isBelowTable(sketch)) {
            Sketch below = new Sketch(TextKind.ALINEA, line);
            sketch.children.add(below);
            sketch = below;
        }
        String text = paragraph ? line.text() : line.text().strip();
        sketch.setText(begun.add(sketch) ? text : sketch.text() + "\n" + text);
    }

    /** Words of an annex that stand below a table of it are no part of those above it. */
    private static boolean isBelowTable(Sketch sketch) {
        return sketch.kind == TextKind.LAMPIRAN
                && !sketch.children.isEmpty()
                && (sketch.children.getLast().kind == TextKind.TABEL
                        || sketch.children.getLast().kind == TextKind.ALINEA);
    }

    /** The id that a part keeps: that of its GUID, unless another part has it. */
    @Nullable
    UUID id(String guid) {
        try {
            UUID id = UUID.fromString(guid);
            return ids.add(id) ? id : null;
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** The parts at the top in their order; what the elucidation says is with what it says it of. */
    List<Sketch> roots() {
        explained.settle();
        List<TextKind> order =
                List.of(TextKind.JUDUL, TextKind.PIHAK, TextKind.MENIMBANG, TextKind.MENGINGAT, TextKind.BAB);
        top.sort(Comparator.comparingInt((Sketch sketch) -> rank(sketch.kind, order)));
        return top;
    }

    private static int rank(TextKind kind, List<TextKind> order) {
        int rank = order.indexOf(kind);
        return rank >= 0 ? rank : kind == TextKind.PENJELASAN_UMUM ? 8 : kind == TextKind.LAMPIRAN ? 9 : 4;
    }
}
