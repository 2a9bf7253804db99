package id.susun.drafting.formats;

import id.susun.drafting.Numbering;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the numerals of legal texts: Roman, letters, ordinal words. */
final class Numerals {

    private static final Map<Character, Integer> ROMAN =
            Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100, 'D', 500, 'M', 1000);
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("satu", 1),
            Map.entry("dua", 2),
            Map.entry("tiga", 3),
            Map.entry("empat", 4),
            Map.entry("lima", 5),
            Map.entry("enam", 6),
            Map.entry("tujuh", 7),
            Map.entry("delapan", 8),
            Map.entry("sembilan", 9),
            Map.entry("sepuluh", 10),
            Map.entry("sebelas", 11));

    private Numerals() {}

    static int roman(String signs) {
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) {
            int value = ROMAN.getOrDefault(signs.charAt(i), 0);
            int next = i + 1 < signs.length() ? ROMAN.getOrDefault(signs.charAt(i + 1), 0) : 0;
            sum += value < next ? -value : value;
        }
        return sum;
    }

    /** a → 1, z → 26, aa → 27; capitals alike. */
    static int letters(String letters) {
        int sum = 0;
        for (char letter : letters.toLowerCase(Locale.ROOT).toCharArray()) {
            sum = sum * 26 + letter - 'a' + 1;
        }
        return sum;
    }

    static int digits(String digits) {
        return digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }

    /** An ordinal at the start of a line. */
    record Ordinal(int value, String written, String rest) {}

    /** "Kesatu", "KEDUA BELAS", "Kedua Puluh Satu", "PERTAMA" at the start of a text. */
    static Optional<Ordinal> ordinal(String text) {
        int value = 0;
        int end = 0;
        int at = 0;
        while (at <= text.length()) {
            int blank = text.indexOf(' ', at);
            int stop = blank < 0 ? text.length() : blank;
            int colon = text.indexOf(':', at);
            stop = colon >= 0 && colon < stop ? colon : stop;
            String word = text.substring(at, stop).toLowerCase(Locale.ROOT);
            int next = end == 0 ? first(word) : further(value, word);
            if (next <= 0) {
                break;
            }
            value = next;
            end = stop;
            if (stop == colon || blank < 0) {
                break;
            }
            at = blank + 1;
        }
        return end == 0
                ? Optional.empty()
                : Optional.of(new Ordinal(
                        value, text.substring(0, end), text.substring(end).strip()));
    }

    private static int first(String word) {
        if (word.equals("pertama")) {
            return 1;
        }
        if (word.equals("keseratus")) {
            return 100;
        }
        return word.startsWith("ke") ? WORDS.getOrDefault(word.substring(2), 0) : 0;
    }

    private static int further(int value, String word) {
        return switch (word) {
            case "belas" -> value < 10 ? value + 10 : 0;
            case "puluh" -> value < 10 ? value * 10 : 0;
            case "ratus" -> value < 10 ? value * 100 : 0;
            default -> value % 10 == 0 && value >= 20 ? value + WORDS.getOrDefault(word, -value) : 0;
        };
    }

    /** A number in a format that Word knows; digits for those it would not use here. */
    static String write(String format, int value) {
        return switch (format) {
            case "lowerLetter" -> letters(value);
            case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> Numbering.roman(value).toLowerCase(Locale.ROOT);
            case "upperRoman" -> Numbering.roman(value);
            case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
            default -> String.valueOf(value);
        };
    }

    /** Word goes on with aa, bb, …, not with ab. */
    private static String letters(int value) {
        int times = (value - 1) / 26 + 1;
        return times > 10
                ? String.valueOf(value)
                : String.valueOf((char) ('a' + (value - 1) % 26)).repeat(times);
    }
}
