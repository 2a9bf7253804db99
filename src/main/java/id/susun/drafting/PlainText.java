package id.susun.drafting;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people type, made safe to keep: plain text, whatever they paste. */
final class PlainText {

    /** Control characters but for line feed and tab, lone surrogates, and marks that reorder text invisibly. */
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|[\\uFFFE\\uFFFF]");

    private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

    private PlainText() {}

    /** Keeps line breaks; gives each sign its one form (Unicode NFC), takes away what cannot be seen or printed, and blanks at both ends. */
    static String lines(String typed) {
        return Normalizer.normalize(
                        UNWANTED.matcher(typed.replace("\r\n", "\n").replace('\r', '\n'))
                                .replaceAll(""),
                        Normalizer.Form.NFC)
                .strip();
    }

    /** As {@link #lines}, on one line. */
    static String line(String typed) {
        return BREAKS.matcher(lines(typed)).replaceAll(" ");
    }
}
