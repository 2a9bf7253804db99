package id.susun.drafting.lint;

import id.susun.drafting.TextKind;
import id.susun.drafting.basis.Citation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How earlier rules are repealed, and which may be (angka 127–128, 143–147, 158). */
final class RepealChecks implements Check {

    private static final String FORMULA = "dicabut dan dinyatakan tidak berlaku";
    private static final Pattern ENDS = Pattern.compile(
            "(?:dinyatakan )?dicabut(?: dan (?:dinyatakan )?tidak berlaku(?: lagi)?)?|(?:dinyatakan )?tidak berlaku(?: lagi)?");

    @Override
    public void run(LintedText text, Findings findings) {
        if (!text.isLegal() || text.isAmending()) {
            return;
        }
        List<Part> repealing =
                text.norms().stream().filter(RepealChecks::repeals).toList();
        repealing.forEach(part -> {
            formula(part, findings);
            Stream.concat(Stream.of(part), part.children(TextKind.BUTIR).stream())
                    .forEach(named -> rank(text, named, findings));
        });
        boolean transition = text.of(TextKind.BAB).stream()
                        .anyMatch(chapter -> Capitals.upper(chapter.heading()).contains("PERALIHAN"))
                || text.norms().stream().anyMatch(part -> part.text().contains("masih tetap berlaku"));
        if (!repealing.isEmpty() && !transition && text.instrument().isRegulation()) {
            findings.at(Rule.PERALIHAN_TIDAK_ADA, repealing.getFirst());
        }
    }

    private static boolean repeals(Part part) {
        return (part.is(TextKind.PASAL) || part.is(TextKind.AYAT) || part.is(TextKind.PUTUSAN))
                && ENDS.matcher(part.text()).find()
                && (!Citation.all(part.text()).isEmpty()
                        || part.children(TextKind.BUTIR).stream()
                                .anyMatch(item -> !Citation.all(item.text()).isEmpty()));
    }

    private static void formula(Part part, Findings findings) {
        if (!part.text().contains(FORMULA)) {
            Matcher ends = ENDS.matcher(part.text());
            if (ends.find()) {
                findings.replace(Rule.PENCABUTAN_RUMUSAN, part, ends.start(), ends.end(), FORMULA);
            }
        }
    }

    /** Only the first named in a sentence is repealed; others stand in its title. */
    private static void rank(LintedText text, Part part, Findings findings) {
        Optional<Citation> repealed = Citation.all(part.text()).stream().findFirst();
        repealed.filter(citation -> citation.kind().rank() < BasisChecks.rank(text))
                .ifPresent(citation -> findings.at(
                        Rule.PENCABUTAN_TINGKAT,
                        part,
                        citation.start(),
                        citation.end(),
                        citation.label(),
                        text.input().ownName()));
    }
}
