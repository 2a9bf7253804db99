package id.susun.drafting;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people type, made safe to keep: plain text, whatever they paste. */
final class PlainText {

    /** Control characters but for line feed and tab, lone surrogates, and marks that reorder text invisibly. */
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|[\\uFFFE\\uFFFF]");

    private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

    private static final Pattern OPEN = Pattern.compile("[\\s(\u201C\u2018]$");
    private static final Pattern CLOSE = Pattern.compile("[\\s.,;:!?)\u201D\u2019]");

    private PlainText() {}

    /** Keeps line breaks; gives each sign its one form (Unicode NFC), takes away what cannot be seen or printed, and blanks at both ends. */
    static String lines(String typed) {
        return Normalizer.normalize(
                        UNWANTED.matcher(typed.replace("\r\n", "\n").replace('\r', '\n'))
                                .replaceAll(""),
                        Normalizer.Form.NFC)
                .strip();
    }

    /** One behind the other, with a blank between them unless one brings it or a sign takes none. */
    static String joined(String first, String then) {
        if (first.isBlank() || then.isBlank()) {
            return first.isBlank() ? then : first;
        }
        boolean touching = OPEN.matcher(first).find() || CLOSE.matcher(then).lookingAt();
        return touching ? first + then : first + " " + then;
    }

    /** As {@link #lines}, on one line. */
    static String line(String typed) {
        return BREAKS.matcher(lines(typed)).replaceAll(" ");
    }
}
