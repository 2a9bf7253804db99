package id.susun.drafting.lint;

import id.susun.drafting.TextKind;
import id.susun.drafting.lint.Definitions.Definition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The form of definitions (angka 96–109a). */
final class DefinitionChecks implements Check {

    private static final Pattern INTRODUCTION = Pattern.compile("Dalam .+ ini,? yang dimaksud dengan:");

    @Override
    public void run(LintedText text, Findings findings) {
        if (!text.isLegal() || text.isAmending()) {
            return;
        }
        List<Definition> definitions = Definitions.of(text);
        text.norms().stream()
                .filter(part -> !part.children(TextKind.DEFINISI).isEmpty())
                .forEach(part -> introduction(text, part, findings));
        Map<String, Definition> seen = new HashMap<>();
        for (Definition definition : definitions) {
            form(definition, findings);
            if (!definition.names().isEmpty()) {
                String term = Capitals.lower(definition.term());
                Definition before = seen.putIfAbsent(term, definition);
                if (before != null) {
                    findings.at(
                            Rule.DEFINISI_KEMBAR, definition.part(), definition.term(), findings.place(before.part()));
                }
            }
        }
    }

    private static void introduction(LintedText text, Part part, Findings findings) {
        String right = "Dalam " + text.input().ownName() + " ini yang dimaksud dengan:";
        if (!part.text().isBlank() && !INTRODUCTION.matcher(part.text().strip()).matches()) {
            findings.replace(Rule.DEFINISI_PEMBUKA, part, 0, part.text().length(), right, right);
        }
        Part chapter = part.within(TextKind.BAB);
        Part article = part.within(TextKind.PASAL);
        boolean general = chapter == null
                ? article != null && article.equals(text.articles().getFirst())
                : Capitals.upper(chapter.heading()).contains("UMUM");
        if (!general) {
            findings.at(Rule.DEFINISI_TEMPAT, part);
        }
    }

    private static void form(Definition definition, Findings findings) {
        Part part = definition.part();
        String said = part.text();
        if (Character.isLowerCase(said.charAt(0))) {
            findings.replace(Rule.DEFINISI_HURUF_BESAR, part, 0, 1, Capitals.first(said.substring(0, 1)));
        }
        if (part.children(TextKind.BUTIR).isEmpty() && !said.stripTrailing().endsWith(".")) {
            int end = said.length() - (said.matches("(?s).*[;,:]") ? 1 : 0);
            int from = Math.max(0, end - 1);
            findings.replace(Rule.DEFINISI_TITIK, part, from, said.length(), said.substring(from, end) + ".");
        }
        if (definition.names().isEmpty() || (definition.meaning().isEmpty() && !said.contains("selanjutnya"))) {
            findings.at(Rule.DEFINISI_BENTUK, part);
        } else if (explainsItself(definition)) {
            findings.at(Rule.DEFINISI_BERPUTAR, part, definition.term());
        }
    }

    /** "Wali Kota adalah Wali Kota Medan" is how an office is named, not a circle. */
    private static boolean explainsItself(Definition definition) {
        String term = definition.term();
        String meaning = definition.meaning();
        boolean named = meaning.startsWith(term + " ")
                && meaning.length() > term.length() + 1
                && Character.isUpperCase(meaning.charAt(term.length() + 1));
        return !named
                && Pattern.compile("\\b" + Pattern.quote(term) + "\\b")
                        .matcher(meaning)
                        .find();
    }
}
