package id.susun.drafting;

import java.util.regex.Pattern;

/**
 * A text that changes or ends another: its title says so, and its body has two articles (UU 12/2011 Lampiran II, bagian on
 * amending and repealing legislation).
 */
public final class Amendment {

    private static final Pattern AMENDS =
            Pattern.compile("(?is)perubahan\\b.*\\batas\\s+(?=(peraturan|keputusan)\\b)(.*)");
    private static final Pattern REPEALS =
            Pattern.compile("(?is)pencabutan\\s+(atas\\s+)?(?=(peraturan|keputusan)\\b)(.*)");

    private Amendment() {}

    /** Whether a text of that title amends another, so that its articles have Roman numbers. */
    public static boolean amends(String title) {
        return AMENDS.matcher(title).matches();
    }

    /** Whether a text of that title repeals another. */
    public static boolean repeals(String title) {
        return REPEALS.matcher(title).matches();
    }

    /** What it amends or repeals, as its title names it; throws {@link IllegalArgumentException} for other titles. */
    static String subject(String title) {
        for (Pattern form : new Pattern[] {AMENDS, REPEALS}) {
            var found = form.matcher(title);
            if (found.matches()) {
                return found.group(found.groupCount()).strip();
            }
        }
        throw new IllegalArgumentException("neither amends nor repeals: " + title);
    }
}
