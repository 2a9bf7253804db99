package id.susun.drafting;

import java.util.Locale;

/** Indonesian ordinal words, as in "Bagian Kedua Belas" and "KEDUA PULUH SATU". */
final class IndonesianOrdinal {

    private static final String[] UNITS = {
        "", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"
    };

    private IndonesianOrdinal() {}

    /** In capitals, from 1 to 999: KESATU, KESEPULUH, KESEBELAS, KEDUA BELAS, KEDUA PULUH, … . */
    static String capitals(int number) {
        return ("ke" + cardinal(number)).toUpperCase(Locale.ROOT);
    }

    /** Each word with a capital, from 1 to 999: Kesatu, Kedua Puluh Satu, … . */
    static String title(int number) {
        StringBuilder words = new StringBuilder();
        for (String word : ("ke" + cardinal(number)).split(" ")) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return words.toString();
    }

    private static String cardinal(int number) {
        if (number < 1 || number > 999) {
            throw new IllegalArgumentException("no ordinal word for " + number);
        }
        if (number >= 100) {
            return hundreds(number / 100) + rest(number % 100);
        }
        if (number >= 20) {
            return UNITS[number / 10] + " puluh" + rest(number % 10);
        }
        return switch (number) {
            case 10 -> "sepuluh";
            case 11 -> "sebelas";
            default -> number > 11 ? UNITS[number - 10] + " belas" : UNITS[number];
        };
    }

    private static String hundreds(int hundreds) {
        return hundreds == 1 ? "seratus" : UNITS[hundreds] + " ratus";
    }

    private static String rest(int number) {
        return number == 0 ? "" : " " + cardinal(number);
    }
}
