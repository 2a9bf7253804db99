package id.susun.drafting.formats;

import id.susun.drafting.DraftCommands;
import id.susun.drafting.TextKind;
import id.susun.drafting.formats.Remark.Reason;
import java.util.ArrayList;
import java.util.List;

/** Brings what was read into the limits of a text: four levels of tabulation, the lengths of headings and texts. */
final class Finish {

    private final Report report;

    Finish(Report report) {
        this.report = report;
    }

    /** Nodes of one level, {@code items} tabulations deep. */
    void level(List<Sketch> siblings, int items) {
        List<Sketch> fitting = new ArrayList<>();
        for (Sketch sketch : siblings) {
            boolean item = sketch.kind == TextKind.BUTIR;
            fitting.add(sketch);
            if (item && items + 1 >= TextKind.DEEPEST_ITEM) {
                raise(sketch, fitting);
            } else {
                level(sketch.children, item ? items + 1 : 0);
            }
        }
        siblings.clear();
        fitting.forEach(sketch -> fit(sketch, siblings));
        siblings.removeIf(sketch -> sketch.kind == TextKind.TABEL && !square(sketch));
    }

    /** Fills shorter rows up; a table without cells is none. */
    private static boolean square(Sketch table) {
        table.children.removeIf(row -> row.children.isEmpty());
        int columns = table.children.stream()
                .mapToInt(row -> row.children.size())
                .max()
                .orElse(0);
        for (Sketch row : table.children) {
            while (row.children.size() < columns) {
                row.children.add(new Sketch(TextKind.SEL, row.line));
            }
        }
        return columns > 0;
    }

    /** What stands too deep follows the node it stood in. */
    private void raise(Sketch deepest, List<Sketch> siblings) {
        List<Sketch> inside = List.copyOf(deepest.children);
        deepest.children.removeIf(child -> child.kind == TextKind.BUTIR);
        for (Sketch child : inside) {
            if (child.kind == TextKind.BUTIR) {
                report.add(child.line, Reason.TOO_DEEP, "");
                siblings.add(child);
                raise(child, siblings);
            }
        }
    }

    private void fit(Sketch sketch, List<Sketch> siblings) {
        siblings.add(sketch);
        String heading = sketch.heading;
        if (heading.length() > DraftCommands.LONGEST_HEADING) {
            int end = cut(heading, DraftCommands.LONGEST_HEADING);
            sketch.heading = heading.substring(0, end).strip();
            rest(sketch, heading.substring(end).strip());
            report.add(sketch.line, Reason.TOO_LONG, sketch.written);
        }
        Sketch at = sketch;
        while (at.text().length() > DraftCommands.LONGEST_TEXT) {
            String text = at.text();
            int end = cut(text, DraftCommands.LONGEST_TEXT);
            at.setText(text.substring(0, end).strip());
            Sketch further = sketch.further();
            further.append(text.substring(end).strip(), true);
            report.add(sketch.line, Reason.TOO_LONG, sketch.written);
            siblings.add(further);
            at = further;
        }
        if (at != sketch) {
            at.children.addAll(sketch.children);
            sketch.children.clear();
        }
    }

    private static void rest(Sketch sketch, String rest) {
        if (sketch.kind.hasText()) {
            sketch.setText((rest + "\n" + sketch.text()).strip());
        } else {
            Sketch article = new Sketch(TextKind.PASAL, sketch.line);
            article.append(rest, true);
            sketch.children.addFirst(article);
        }
    }

    /** Where to divide: at a blank if there is one near, never within a sign. */
    private static int cut(String text, int most) {
        int blank = Math.max(text.lastIndexOf(' ', most), text.lastIndexOf('\n', most));
        int end = blank > most / 2 ? blank : most;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
