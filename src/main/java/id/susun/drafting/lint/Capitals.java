package id.susun.drafting.lint;

import java.util.Locale;
import java.util.Set;

/** Upper and lower case in headings and titles. */
final class Capitals {

    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final Set<String> SMALL = Set.of(
            "di",
            "ke",
            "dari",
            "dan",
            "atau",
            "dan/atau",
            "yang",
            "untuk",
            "pada",
            "dalam",
            "dengan",
            "bagi",
            "oleh",
            "atas",
            "serta",
            "tentang",
            "terhadap",
            "antara",
            "sebagai",
            "tanpa",
            "guna",
            "kepada");

    private Capitals() {}

    static String upper(String text) {
        return text.toUpperCase(INDONESIAN);
    }

    static String lower(String text) {
        return text.toLowerCase(INDONESIAN);
    }

    /** Whether it has letters and none of them is small. */
    static boolean areAll(String text) {
        return text.equals(upper(text)) && !text.equals(lower(text));
    }

    static boolean isUpper(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    static String first(String text) {
        return text.isEmpty() ? text : upper(text.substring(0, 1)) + text.substring(1);
    }

    static String firstLower(String text) {
        return text.isEmpty() ? text : lower(text.substring(0, 1)) + text.substring(1);
    }

    /** Each word with a capital but for particles. */
    static String title(String text) {
        StringBuilder title = new StringBuilder();
        for (String word : lower(text).split(" ")) {
            boolean small = !title.isEmpty() && SMALL.contains(word);
            title.append(title.isEmpty() ? "" : " ").append(small ? word : first(word));
        }
        return title.toString();
    }
}
