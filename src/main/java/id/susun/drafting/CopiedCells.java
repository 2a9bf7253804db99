package id.susun.drafting;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table as spreadsheets put it on the clipboard: cells between tabs, rows between line ends, and cells that hold
 * line ends, tabs or quotes themselves in quotes, doubled inside (as RFC 4180, with tabs).
 */
public final class CopiedCells {

    private CopiedCells() {}

    /** The rows with their cells. */
    public static List<List<String>> of(String copied) {
        String text = copied.replace("\r\n", "\n").replace('\r', '\n').replaceFirst("\n+$", "");
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int end = text.startsWith("\"", at) ? quoted(text, at) : -1;
            boolean quoted = end > 0;
            end = quoted ? end : plain(text, at);
            row.add(
                    quoted
                            ? text.substring(at + 1, end - 1)
                                    .replace("\"\"", "\"")
                                    .strip()
                            : text.substring(at, end).strip());
            if (end == text.length() || text.charAt(end) == '\n') {
                rows.add(row);
                row = new ArrayList<>();
            }
            at = end + 1;
        }
        return rows;
    }

    private static int plain(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    /** Where a quoted cell is over; -1 where the quote is only a sign. */
    private static int quoted(String text, int from) {
        int at = from + 1;
        while (at < text.length()) {
            if (text.charAt(at) == '"') {
                if (text.startsWith("\"\"", at)) {
                    at++;
                } else {
                    int after = at + 1;
                    boolean over = after == text.length() || text.charAt(after) == '\t' || text.charAt(after) == '\n';
                    return over ? after : -1;
                }
            }
            at++;
        }
        return -1;
    }
}
