package id.susun.drafting.lint;

import id.susun.casefile.Instrument;
import id.susun.drafting.TextKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The elucidation: a Perda has one, it holds no norms, and it names each article on its own (angka 174–190). */
final class ElucidationChecks implements Check {

    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]*[\"”]");
    private static final Pattern NORM = Pattern.compile("\\b(?:[Ww]ajib|dilarang)\\b");
    private static final Pattern GROUPED = Pattern.compile(
            "(?i)\\bpasal \\d+\\s*(?:sampai dengan|s\\.?/?d\\.?|-|–|dan|,)\\s*(?:pasal )?\\d+[^.]*cukup jelas");
    private static final Pattern UNCLEAR = Pattern.compile("(?i)^\\s*cukup\\s+jelas\\s*[.;]?\\s*$");
    private static final String CLEAR = "Cukup jelas.";

    @Override
    public void run(LintedText text, Findings findings) {
        boolean general = text.of(TextKind.PENJELASAN_UMUM).stream()
                .anyMatch(part -> !part.text().isBlank());
        if (text.instrument() == Instrument.PERDA && !general) {
            findings.whole(Rule.PENJELASAN_PERDA);
        }
        for (Part part : text.of(Area.ELUCIDATION)) {
            String said = part.text();
            Matcher grouped = GROUPED.matcher(said);
            if (grouped.find()) {
                findings.at(Rule.PENJELASAN_CUKUP_JELAS, part, grouped.start(), grouped.end());
            } else if (UNCLEAR.matcher(said).matches() && !said.equals(CLEAR)) {
                findings.replace(Rule.PENJELASAN_CUKUP_JELAS, part, 0, said.length(), CLEAR);
            }
            Matcher norm = NORM.matcher(unquoted(said));
            if (part.is(TextKind.PENJELASAN) && norm.find()) {
                findings.at(Rule.PENJELASAN_NORMA, part, norm.start(), norm.end(), norm.group());
            }
        }
    }

    /** The words explained are quoted; blanks keep the places. */
    private static String unquoted(String said) {
        return QUOTED.matcher(said).replaceAll(found -> " ".repeat(found.group().length()));
    }
}
