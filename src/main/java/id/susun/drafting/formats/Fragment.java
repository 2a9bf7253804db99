package id.susun.drafting.formats;

import id.susun.casefile.Instrument;
import id.susun.drafting.TextKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads a part of a text that is put into a node. */
final class Fragment {

    private final Sketch base;
    private final String before;
    private final Body body;
    private boolean inside = true;

    /** @param before what the node says before it */
    Fragment(Sketch base, String before, Instrument instrument, Report report) {
        this.base = base;
        this.before = before;
        TextKind listed = switch (base.kind) {
            case MENIMBANG, MENGINGAT, DEFINISI -> base.kind;
            default -> TextKind.BUTIR;
        };
        body = new Body(instrument, followers(base.kind, instrument), listed, report);
        body.enter(base);
    }

    /** Whatever the text may have anywhere can follow, for the node stands somewhere inside it. */
    private static Set<TextKind> followers(TextKind context, Instrument instrument) {
        return switch (context) {
            case JUDUL, PENJELASAN_UMUM, PENJELASAN -> EnumSet.noneOf(TextKind.class);
            case MENIMBANG, MENGINGAT -> EnumSet.of(context);
            default -> {
                EnumSet<TextKind> all = EnumSet.noneOf(TextKind.class);
                TextKind.roots(instrument).forEach(root -> collect(root, all));
                all.removeAll(EnumSet.of(
                        TextKind.JUDUL,
                        TextKind.MENIMBANG,
                        TextKind.MENGINGAT,
                        TextKind.PENJELASAN,
                        TextKind.PENJELASAN_UMUM));
                yield all;
            }
        };
    }

    private static void collect(TextKind kind, EnumSet<TextKind> all) {
        if (all.add(kind)) {
            kind.children().forEach(child -> collect(child, all));
        }
    }

    void take(Line line) {
        if (inside && beside(line)) {
            body.leave();
            inside = false;
        }
        body.take(line);
    }

    /** Numbers like that of the node itself go on with its list, unless it introduces one. */
    private boolean beside(Line line) {
        return Mark.item(line.text())
                .filter(mark -> switch (base.kind) {
                    case BUTIR -> !introduces();
                    case DEFINISI, MENGINGAT -> mark.style() == Mark.Style.DIGIT_DOT;
                    case MENIMBANG -> mark.style() == Mark.Style.LETTER_DOT;
                    default -> false;
                })
                .isPresent();
    }

    private boolean introduces() {
        return (base.isBlank() ? before.stripTrailing() : base.text()).endsWith(":");
    }

    List<Sketch> after() {
        return body.top();
    }
}
