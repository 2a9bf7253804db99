package id.susun.drafting.formats;

import id.susun.drafting.formats.Remark.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides a pasted or copied text into lines and takes out what only served its page. */
final class Lines {

    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\n\\r\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2000-\\u200A\\u202F\\u3000]+");
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\u00AD\\u200B\\u2060\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");
    private static final Pattern PAGE = Pattern.compile("[-–—]\\s*\\d{1,4}\\s*[-–—]|\\d{1,4}|[Hh]alaman \\d{1,4}");
    private static final Pattern SITE = Pattern.compile("(?:https?://|www\\.|jdih\\.)\\S+");
    private static final Pattern NUMBER_IN_WORDS = Pattern.compile("\\(\\p{Ll}{3,}");
    private static final Pattern CATCHWORD = Pattern.compile(".{1,40}?\\s?\\. \\. \\.");

    private Lines() {}

    static List<Line> of(String source, Report report) {
        return withoutPageMarks(single(0, List.of(BREAK.split(source, -1)), report), report);
    }

    /** As {@link #of}; rows of cells between tabs are tables. */
    static List<Line> withTables(String source, Report report) {
        List<String> raw = List.of(BREAK.split(source, -1));
        List<Line> lines = new ArrayList<>();
        int at = 0;
        while (at < raw.size()) {
            int end = Math.max(at + 1, TabbedRows.end(raw, at));
            List<Line> read = single(at, raw.subList(at, end), report);
            if (end > at + 1) {
                lines.add(TabbedRows.table(raw.subList(at, end), read));
            } else {
                lines.addAll(read);
            }
            at = end;
        }
        return withoutPageMarks(lines, report);
    }

    private static List<Line> single(int before, List<String> raw, Report report) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            Line line = line(before + i + 1, raw.get(i), report);
            if (!line.text().isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** A line whose hidden signs are taken out, which is told. */
    static Line line(int number, String raw, Report report) {
        Matcher hidden = HIDDEN.matcher(raw);
        String seen = raw;
        if (hidden.find()) {
            // A soft hyphen at the end of a line divides a word; elsewhere it only might.
            seen = hidden.replaceAll(sign -> sign.group().equals("\u00AD") && sign.end() == raw.length() ? "-" : "");
            report.add(number, seen, Reason.HIDDEN, "");
        }
        return new Line(
                number, indent(seen), BLANKS.matcher(seen).replaceAll(" ").strip());
    }

    private static int indent(String raw) {
        int columns = 0;
        for (int i = 0; i < raw.length(); i++) {
            char sign = raw.charAt(i);
            if (sign == '\t') {
                columns += 4;
            } else if (Character.isSpaceChar(sign)) {
                columns++;
            } else {
                return columns;
            }
        }
        return columns;
    }

    private static List<Line> withoutPageMarks(List<Line> lines, Report report) {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
            boolean number = PAGE.matcher(line.text()).matches()
                    && !NUMBER_IN_WORDS.matcher(next).lookingAt();
            if (lines.size() > 1 && SITE.matcher(line.text()).matches()) {
                report.add(line, Reason.HEADER, "");
            } else if (lines.size() > 1
                    && (number || CATCHWORD.matcher(line.text()).matches())) {
                report.add(line, Reason.PAGE, "");
            } else {
                kept.add(line);
            }
        }
        return kept;
    }
}
