package id.susun.drafting.lint;

import id.susun.drafting.TextKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pasal, ayat and diktum (angka 80–90). */
final class ClauseChecks implements Check {

    private static final Pattern NEXT_SENTENCE = Pattern.compile("(?<=[a-z)]{2})\\.\\s+(?=[A-Z][a-z])");
    private static final Pattern ENDED = Pattern.compile("(?s).*[.:][”\"’')]*\\s*");

    @Override
    public void run(LintedText text, Findings findings) {
        if (text.isAmending()) {
            return;
        }
        for (Part part : text.norms()) {
            List<Part> clauses = part.children(TextKind.AYAT);
            if (clauses.size() == 1 && part.is(TextKind.PASAL)) {
                findings.at(Rule.AYAT_TUNGGAL, clauses.getFirst());
            }
            boolean sentence = part.is(TextKind.PASAL) || part.is(TextKind.AYAT) || part.is(TextKind.PUTUSAN);
            boolean whole = part.children(TextKind.BUTIR).isEmpty()
                    && part.children(TextKind.DEFINISI).isEmpty();
            if (sentence && whole && !part.text().isBlank()) {
                sentence(text, part, findings);
            }
        }
    }

    private static void sentence(LintedText text, Part part, Findings findings) {
        String said = part.text();
        if (!ENDED.matcher(said).matches()) {
            int end = said.length() - (said.matches("(?s).*[;,]") ? 1 : 0);
            int from = Math.max(0, end - 1);
            findings.replace(Rule.NORMA_TITIK, part, from, said.length(), said.substring(from, end) + ".");
        }
        Matcher next = NEXT_SENTENCE.matcher(said);
        if (text.instrument().isRegulation() && next.find()) {
            findings.at(Rule.AYAT_NORMA, part, next.end(), said.length());
        }
    }
}
