package id.susun.drafting.lint;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left from writing: blanks to be filled, characters that cannot be seen, stray spaces. */
final class RemainderChecks implements Check {

    private static final Pattern HIDDEN =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile(
            "[ \\u00A0\\t]{2,}|\\u00A0|\\t| +(?=[,;:](?:\\s|$))| +(?=\\.(?:\\s|$))|(?<=\\() +| +(?=\\))");

    @Override
    public void run(LintedText text, Findings findings) {
        for (Part part : text.parts()) {
            Matcher blank = BasisChecks.Unfinished.SIGNS.matcher(part.text());
            if (part.area() != Area.ANNEX && blank.find()) {
                findings.at(Rule.ISIAN_TERSISA, part, blank.start(), blank.end());
            }
            if (part.area() != Area.ANNEX && BasisChecks.Unfinished.isIn(part.heading())) {
                findings.inHeading(Rule.ISIAN_TERSISA, part);
            }
            Matcher hidden = HIDDEN.matcher(part.text());
            if (hidden.find()) {
                all(Rule.KARAKTER_TERSEMBUNYI, part, hidden.replaceAll(""), findings);
            }
            if (SPACES.matcher(part.text()).find()) {
                all(Rule.SPASI, part, tidy(part.text()), findings);
            }
            if (HIDDEN.matcher(part.heading()).find()) {
                findings.retitle(
                        Rule.KARAKTER_TERSEMBUNYI,
                        part,
                        HIDDEN.matcher(part.heading()).replaceAll(""));
            }
        }
    }

    private static void all(Rule rule, Part part, String mended, Findings findings) {
        findings.replace(rule, part, 0, part.text().length(), mended);
    }

    private static String tidy(String text) {
        return text.replaceAll("[ \\u00A0\\t]+", " ")
                .replaceAll(" +(?=[,;:](?:\\s|$))| +(?=\\.(?:\\s|$))|(?<=\\() +| +(?=\\))", "");
    }
}
