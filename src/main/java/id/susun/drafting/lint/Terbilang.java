package id.susun.drafting.lint;

import java.math.BigInteger;

/** Numbers in Indonesian words, as they stand in parentheses behind the digits: 11 is "sebelas", 1.250 "seribu dua ratus lima puluh". */
final class Terbilang {

    private static final String[] UNITS = {
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"
    };
    private static final String[] SCALES = {"", " ribu", " juta", " miliar", " triliun", " kuadriliun"};
    private static final BigInteger LIMIT = BigInteger.TEN.pow(18);
    private static final int THOUSAND = 1000;

    private Terbilang() {}

    /** In words, from 0 to below 10^18. */
    static String of(long number) {
        if (number < 0 || BigInteger.valueOf(number).compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("no words for " + number);
        }
        if (number == 0) {
            return UNITS[0];
        }
        StringBuilder words = new StringBuilder();
        long rest = number;
        for (int scale = 0; rest > 0; scale++, rest /= THOUSAND) {
            int three = (int) (rest % THOUSAND);
            if (three > 0) {
                String group = three == 1 && scale == 1 ? "seribu" : below(three) + SCALES[scale];
                words.insert(0, words.isEmpty() ? group : group + " ");
            }
        }
        return words.toString();
    }

    private static String below(int number) {
        if (number < UNITS.length) {
            return UNITS[number];
        }
        if (number < 20) {
            return UNITS[number - 10] + " belas";
        }
        if (number < 100) {
            return UNITS[number / 10] + " puluh" + rest(number % 10);
        }
        return (number < 200 ? "seratus" : UNITS[number / 100] + " ratus") + rest(number % 100);
    }

    private static String rest(int number) {
        return number == 0 ? "" : " " + below(number);
    }
}
