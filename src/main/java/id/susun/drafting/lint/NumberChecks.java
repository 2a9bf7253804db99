package id.susun.drafting.lint;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers stand in digits and, in parentheses, in words: "30 (tiga puluh) hari" (angka 80–86). */
final class NumberChecks implements Check {

    private static final int WORDS_KNOWN = 1000;
    private static final String NUMERAL =
            "(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu"
                    + "|belas|puluh|ratus|ribu|juta|miliar|koma|per)";
    private static final String UNIT =
            "(?:hari|bulan|tahun|minggu|jam|menit|kali|orang|semester|triwulan|eksemplar|rangkap)";

    /** Longer ones have no words and stand in no regulation. */
    private static final String DIGITS = "(\\d{1,3}(?:\\.\\d{3}){1,4}+|\\d{1,9}+)(?![\\d.]\\d)";

    private static final Pattern BOTH = Pattern.compile("(?<![\\d.,/])" + DIGITS + "(?:,(\\d{1,4}))?(%?) ?\\(("
            + NUMERAL + "(?: " + NUMERAL + ")*)(?: persen)?\\)");
    private static final Pattern DIGITS_ONLY = Pattern.compile("(?<![\\d.,/–-])" + DIGITS + " (?=" + UNIT + "\\b)");
    private static final Pattern NOT_COUNTED = Pattern.compile(
            "(?i).*\\b(tahun|nomor|tanggal|pukul|pasal|angka|ke-?|kelas|tipe|golongan)\\s*$", Pattern.DOTALL);
    private static final Pattern WORDS_ONLY =
            Pattern.compile("(?<!\\()\\b(" + NUMERAL + "(?: " + NUMERAL + ")*) (?=" + UNIT + "\\b)");
    private static final Map<String, Integer> NUMBERS = numbers();

    @Override
    public void run(LintedText text, Findings findings) {
        if (!text.isLegal()) {
            return;
        }
        for (Part part : text.parts()) {
            if (part.area() == Area.BODY || part.area() == Area.ELUCIDATION) {
                both(part, findings);
            }
            if (part.isNorm()) {
                digitsOnly(part, findings);
                wordsOnly(part, findings);
            }
        }
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 1; number <= WORDS_KNOWN; number++) {
            numbers.put(Terbilang.of(number), number);
        }
        return Map.copyOf(numbers);
    }

    private static void both(Part part, Findings findings) {
        Matcher found = BOTH.matcher(part.text());
        while (found.find()) {
            String whole = Terbilang.of(Long.parseLong(found.group(1).replace(".", "")));
            boolean right = found.group(2) == null
                    ? found.group(4).equals(whole)
                    : found.group(4).equals(whole + " koma " + Terbilang.of(Long.parseLong(found.group(2))))
                            || found.group(4).equals(whole + " koma " + digits(found.group(2)));
            if (!right) {
                findings.at(Rule.ANGKA_BEDA, part, found.start(), found.end(), found.group(1), whole);
            }
        }
    }

    private static String digits(String decimals) {
        StringBuilder words = new StringBuilder();
        decimals.chars()
                .forEach(digit -> words.append(words.isEmpty() ? "" : " ").append(Terbilang.of(digit - '0')));
        return words.toString();
    }

    private static void digitsOnly(Part part, Findings findings) {
        Matcher found = DIGITS_ONLY.matcher(part.text());
        while (found.find()) {
            if (!NOT_COUNTED.matcher(part.text().substring(0, found.start())).matches()) {
                String right = found.group(1) + " ("
                        + Terbilang.of(Long.parseLong(found.group(1).replace(".", ""))) + ")";
                findings.replace(Rule.ANGKA_TANPA_HURUF, part, found.start(), found.end(1), right, right);
            }
        }
    }

    private static void wordsOnly(Part part, Findings findings) {
        Matcher found = WORDS_ONLY.matcher(part.text());
        while (found.find()) {
            Integer number = NUMBERS.get(found.group(1));
            boolean one = part.text().substring(0, found.start()).endsWith("salah ");
            if (number != null && !one) {
                String right = number + " (" + found.group(1) + ")";
                findings.replace(Rule.HURUF_TANPA_ANGKA, part, found.start(), found.end(1), right, right);
            }
        }
    }
}
