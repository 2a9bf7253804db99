package id.susun.drafting.lint;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Money outside tables: Rp10.000.000,00 (sepuluh juta rupiah) (angka 270c). */
final class RupiahChecks implements Check {

    private static final int MOST_DIGITS = 17;
    private static final Pattern AMOUNT =
            Pattern.compile("\\bRp\\.?\\s*(\\d[\\d.]*\\d|\\d)(,\\d{2}(?!\\d)|,-|,–)?(\\s*\\(([^)]*)\\))?");

    @Override
    public void run(LintedText text, Findings findings) {
        for (Part part : text.norms()) {
            Matcher found = AMOUNT.matcher(part.text());
            while (found.find()) {
                String digits = found.group(1).replace(".", "");
                if (digits.length() <= MOST_DIGITS
                        && (found.group(2) == null || !found.group(2).matches(",(?!00)\\d{2}"))) {
                    amount(part, found, Long.parseLong(digits), findings);
                }
            }
        }
    }

    private static void amount(Part part, Matcher found, long rupiah, Findings findings) {
        String right = "Rp" + grouped(rupiah) + ",00";
        String words = Terbilang.of(rupiah) + " rupiah";
        int end = found.group(2) == null ? found.end(1) : found.end(2);
        if (found.group(4) == null) {
            findings.replace(
                    Rule.RUPIAH_TANPA_HURUF, part, found.start(), end, right + " (" + words + ")", right, words);
        } else {
            if (!found.group(4).strip().equalsIgnoreCase(words)) {
                findings.at(Rule.RUPIAH_BEDA, part, found.start(), found.end(), right, words);
            }
            if (!part.text().substring(found.start(), end).equals(right)) {
                findings.replace(Rule.RUPIAH_BENTUK, part, found.start(), end, right, right);
            }
        }
    }

    private static String grouped(long rupiah) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.of("id", "ID"))).format(rupiah);
    }
}
