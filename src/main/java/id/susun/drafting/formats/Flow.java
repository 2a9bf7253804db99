package id.susun.drafting.formats;

import id.susun.drafting.formats.Remark.Reason;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether a line goes on with the sentence before it, and joins the two. */
final class Flow {

    /** A reference that is not finished: what follows is its number, not the number of a new node. */
    private static final Pattern DANGLING = Pattern.compile("(?s).*(?:^|[\\s(])(?:"
            + "(?:ayat|huruf|angka|[Dd]iktum|[Pp]asal|[Nn]omor|[Tt]ahun|tanggal|BAB|Bab|Bagian|Paragraf|Lampiran|dalam|pada|dengan|dari"
            + "|ketentuan|sebagaimana|dimaksud|oleh|untuk|tentang|Rp)"
            + "|(?:ayat \\(\\d+[a-z]?\\)|huruf [a-z]{1,2}|angka \\d+|Pasal \\d+[A-Z]?|\\(\\d+\\))"
            + "(?:,|,? (?:dan|atau|dan/atau|sampai dengan|serta|s\\.d\\.))"
            + ")$");

    private static final Pattern FINISHED = Pattern.compile("(?s).*[.;:]\\s*(?:dan|atau|dan/atau)?$");
    private static final Pattern DIVIDED = Pattern.compile("(?s).*\\p{L}-$");

    private Flow() {}

    static boolean isDangling(String ending) {
        return DANGLING.matcher(ending).matches();
    }

    /** Whether what is written so far ends like a sentence, an item or an introduction. */
    static boolean isFinished(String ending) {
        return FINISHED.matcher(ending).matches();
    }

    /** Adds a line without a number to a node. */
    static boolean add(Sketch sketch, Line line, Report report) {
        String ending = sketch.ending();
        if (DIVIDED.matcher(ending).matches() && line.text().matches("\\p{Ll}.*")) {
            boolean keep = isDoubled(ending, line.text());
            sketch.join(line.text(), keep);
            if (!keep) {
                report.add(line, Reason.HYPHEN, "");
            }
            return false;
        }
        boolean wrapped = !isFinished(ending) || line.text().matches("\\p{Ll}.*");
        sketch.append(line.text(), wrapped);
        return !wrapped && !ending.isEmpty();
    }

    /** "undang-" and "undangan": a doubled word keeps its hyphen. */
    private static boolean isDoubled(String ending, String next) {
        String left = ending.substring(ending.lastIndexOf(' ') + 1, ending.length() - 1)
                .toLowerCase(Locale.ROOT);
        left = left.substring(left.lastIndexOf('\n') + 1);
        String beginning = next.substring(0, Math.min(4, next.length())).toLowerCase(Locale.ROOT);
        return left.length() < 4 || left.contains("-") || left.contains(beginning);
    }
}
