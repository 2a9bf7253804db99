package id.susun.drafting.formats;

import id.susun.drafting.TextKind;
import id.susun.drafting.formats.Remark.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an elucidation and puts what it says of a node into that node (UU 12/2011 Lampiran II angka 174–190). */
final class Elucidation {

    private static final Pattern GENERAL = Pattern.compile("(?i)(?:I\\.?\\s?)?UMUM");
    private static final Pattern ARTICLES = Pattern.compile("(?i)(?:II\\.?\\s?)?PASAL DEMI PASAL");
    private static final Pattern PART =
            Pattern.compile("(Pasal|Ayat|Huruf|Angka)\\s?\\(?\\s?(\\d{1,4}[A-Z]?|[a-z]{1,2}|[IVXL]+)\\s?[).:]{0,2}");
    private static final List<String> LEVELS = List.of("Pasal", "Ayat", "Huruf", "Angka");

    private enum Place {
        NAMING,
        GENERAL,
        ARTICLES
    }

    private final List<Sketch> body;
    private final Formal formal;
    private final Report report;
    private final Map<Sketch, Sketch> said = new HashMap<>();
    private final List<Sketch> path = new ArrayList<>();
    private @Nullable Sketch general;
    private boolean lost;
    private Place place = Place.NAMING;

    /** {@code body} is what it explains. */
    Elucidation(List<Sketch> body, Formal formal, Report report) {
        this.body = body;
        this.formal = formal;
        this.report = report;
    }

    Optional<Sketch> general() {
        return Optional.ofNullable(general).filter(sketch -> !sketch.isBlank());
    }

    void take(Line line) {
        String text = line.text();
        Hint hint = line.hint();
        if (hint != null && hint.kind() == TextKind.PENJELASAN) {
            place = Place.ARTICLES;
            article(line);
        } else if (hint == null
                && place != Place.ARTICLES
                && GENERAL.matcher(text).matches()) {
            place = Place.GENERAL;
            formal.tell(line);
        } else if (hint == null && ARTICLES.matcher(text).matches()) {
            place = Place.ARTICLES;
            formal.tell(line);
        } else if (place == Place.GENERAL || (hint != null && hint.kind() == TextKind.PENJELASAN_UMUM)) {
            general = general == null ? new Sketch(TextKind.PENJELASAN_UMUM, line) : general;
            if (hint == null) {
                Flow.add(general, line, report);
            } else {
                general.append(line.text(), false);
            }
        } else if (place == Place.ARTICLES) {
            article(line);
        } else {
            formal.tell(line);
        }
    }

    private void article(Line line) {
        Hint hint = line.hint();
        Matcher part = PART.matcher(line.text());
        if ((hint == null || !hint.further()) && part.matches()) {
            open(line, part.group(1), part.group(2));
            return;
        }
        if (Openers.isGazette(line.text()) && hint == null) {
            formal.tell(line);
            return;
        }
        if (path.isEmpty()) {
            report.add(line, Reason.UNUSED, "");
            return;
        }
        if (line.text().toLowerCase(Locale.ROOT).matches("cukup jelas\\.?")) {
            report.add(line, Reason.CLEAR, "");
            return;
        }
        Sketch about = said.computeIfAbsent(path.getLast(), node -> {
            Sketch explanation = new Sketch(TextKind.PENJELASAN, line);
            node.children.add(explanation);
            return explanation;
        });
        if (lost) {
            report.add(line, Reason.NOT_ALLOWED, path.getLast().written);
        }
        if (hint == null) {
            Flow.add(about, line, report);
        } else {
            about.append(line.text(), false);
        }
    }

    /** Goes to the node that a part is about; where there is none, to the one around it. */
    private void open(Line line, String level, String number) {
        int depth = LEVELS.indexOf(level);
        lost = false;
        if (depth == 0) {
            path.clear();
            find(body, "PASAL" + number).ifPresentOrElse(path::add, () -> report.add(line, Reason.UNUSED, ""));
            return;
        }
        Hint hint = line.hint();
        if (hint != null) {
            path.subList(Math.min(Math.max(1, hint.level()), path.size()), path.size())
                    .clear();
        }
        int around = hint == null ? 0 : Math.max(0, path.size() - 1);
        for (int i = path.size() - 1; i >= around; i--) {
            Optional<Sketch> found = path.get(i).children.stream()
                    .filter(child -> matches(child, depth, number))
                    .findFirst();
            if (found.isPresent()) {
                path.subList(i + 1, path.size()).clear();
                path.add(found.get());
                return;
            }
        }
        lost = true;
    }

    private static boolean matches(Sketch child, int depth, String number) {
        boolean clause = child.kind == TextKind.AYAT;
        return clause == (depth == 1) && plain(child.written).equals(plain(number));
    }

    private static Optional<Sketch> find(List<Sketch> level, String label) {
        for (Sketch sketch : level) {
            if (sketch.kind == TextKind.PASAL) {
                if (plain(sketch.written).equals(plain(label))) {
                    return Optional.of(sketch);
                }
            } else {
                Optional<Sketch> inside = find(sketch.children, label);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.empty();
    }

    private static String plain(String label) {
        return label.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
