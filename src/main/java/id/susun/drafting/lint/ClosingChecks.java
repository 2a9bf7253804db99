package id.susun.drafting.lint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When the text enters into force (angka 136–137, 150–157). */
final class ClosingChecks implements Check {

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "desember");
    private static final Pattern RETROACTIVE = Pattern.compile("(?i)\\bberlaku surut\\b");
    private static final Pattern ON = Pattern.compile(
            "(?i)\\bini (?:mulai )?berlaku (?:pada|sejak|terhitung (?:mulai|sejak)) tanggal (\\d{1,2}) (\\p{L}+) (\\d{4})");
    private static final Pattern SINCE = Pattern.compile(
            "(?i)(?<=\\bini )((?:dinyatakan )?(?:mulai )?berlaku(?: efektif)? (?:pada|sejak|terhitung (?:mulai|sejak)) (?:tanggal |saat )?)(ditetapkan|diundangkan)(?:nya)?");

    @Override
    public void run(LintedText text, Findings findings) {
        if (!text.isLegal()) {
            return;
        }
        List<Part> norms = text.norms();
        boolean filled = norms.stream().anyMatch(part -> !part.text().isBlank());
        if (filled && norms.stream().noneMatch(part -> part.text().contains("mulai berlaku"))) {
            findings.whole(Rule.BERLAKU_TIDAK_ADA, text.input().ownName(), moment(text));
        }
        for (Part part : norms) {
            retroactive(text, part, findings);
            Matcher since = SINCE.matcher(part.text());
            String right = "mulai berlaku pada tanggal " + moment(text);
            while (since.find()) {
                if (!since.group().equals(right)) {
                    findings.replace(Rule.BERLAKU_RUMUSAN, part, since.start(), since.end(), right, right);
                }
            }
        }
    }

    private static String moment(LintedText text) {
        return text.instrument().isRegulation() ? "diundangkan" : "ditetapkan";
    }

    private static void retroactive(LintedText text, Part part, Findings findings) {
        Matcher said = RETROACTIVE.matcher(part.text());
        if (said.find()) {
            findings.at(Rule.BERLAKU_SURUT, part, said.start(), said.end());
            return;
        }
        Matcher on = ON.matcher(part.text());
        while (on.find()) {
            int month = MONTHS.indexOf(Capitals.lower(on.group(2))) + 1;
            if (month > 0 && isPast(text, Integer.parseInt(on.group(3)), month, Integer.parseInt(on.group(1)))) {
                findings.at(Rule.BERLAKU_SURUT, part, on.start(), on.end());
            }
        }
    }

    private static boolean isPast(LintedText text, int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).isBefore(text.input().today());
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
