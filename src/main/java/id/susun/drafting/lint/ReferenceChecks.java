package id.susun.drafting.lint;

import id.susun.casefile.Instrument;
import id.susun.drafting.TextKind;
import id.susun.drafting.lint.ReferenceScanner.Chain;
import id.susun.drafting.lint.ReferenceScanner.Level;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** References between provisions: that they lead somewhere, and how they are worded (angka 272–273). */
final class ReferenceChecks implements Check {

    private static final Pattern TO_ARTICLE = Pattern.compile(
            "\\b[Ss]ebagaimana (?:dimaksud|diatur|tercantum) (pada )(?=Pasal \\d)|\\b[Ss]ebagaimana dimaksud ()(?=Pasal \\d)");
    private static final Pattern TO_CLAUSE = Pattern.compile(
            "\\b[Ss]ebagaimana dimaksud (dalam )(?=ayat \\()|\\b[Ss]ebagaimana dimaksud ()(?=ayat \\()");
    private static final Pattern BARE_CLAUSE = Pattern.compile("\\bayat (\\d{1,3})\\b(?!\\))");
    private static final Pattern SMALL_ARTICLE = Pattern.compile("(?<=[a-z,;)] )pasal (?=\\d)");
    private static final Pattern DECISION = Pattern.compile(
            "\\b[Dd]iktum (KE[A-Z]+(?: (?:PULUH|BELAS|SATU|DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN|SEMBILAN))*)\\b");

    @Override
    public void run(LintedText text, Findings findings) {
        if (!text.isLegal()) {
            return;
        }
        Targets targets = new Targets(text);
        Set<String> decisions =
                text.of(TextKind.PUTUSAN).stream().map(Part::label).collect(Collectors.toSet());
        for (Part part : text.parts()) {
            if (part.area() == Area.TITLE
                    || part.area() == Area.ANNEX
                    || part.text().isEmpty()) {
                continue;
            }
            links(text, part, findings);
            worded(TO_ARTICLE, "dalam ", part, findings);
            worded(TO_CLAUSE, "pada ", part, findings);
            form(part, findings);
            if (part.area() != Area.OPENING && !text.isAmending()) {
                if (text.instrument().isRegulation()) {
                    ReferenceScanner.scan(part.text()).stream()
                            .filter(chain -> !chain.elsewhere())
                            .forEach(chain -> targets(part, chain, targets, findings));
                }
                decisions(text, part, decisions, findings);
            }
        }
    }

    private static void links(LintedText text, Part part, Findings findings) {
        part.words().links().stream()
                .filter(link -> text.find(link.target()).isEmpty())
                .forEach(link -> findings.at(Rule.RUJUKAN_PUTUS, part, link.start(), link.end(), link.label()));
    }

    private static void worded(Pattern pattern, String right, Part part, Findings findings) {
        Matcher found = pattern.matcher(part.text());
        while (found.find()) {
            int group = found.group(1) == null ? 2 : 1;
            findings.replace(Rule.RUJUKAN_KATA, part, found.start(group), found.end(group), right, right.strip());
        }
    }

    private static void form(Part part, Findings findings) {
        Matcher clause = BARE_CLAUSE.matcher(part.text());
        while (clause.find()) {
            findings.replace(
                    Rule.RUJUKAN_BENTUK,
                    part,
                    clause.start(1),
                    clause.end(1),
                    "(" + clause.group(1) + ")",
                    "ayat (" + clause.group(1) + ")");
        }
        Matcher article = SMALL_ARTICLE.matcher(part.text());
        while (article.find()) {
            findings.replace(Rule.RUJUKAN_BENTUK, part, article.start(), article.end(), "Pasal ", "Pasal");
        }
    }

    private static void targets(Part part, Chain chain, Targets targets, Findings findings) {
        boolean linked = part.words()
                .touchesLink(
                        chain.atoms().getFirst().start(),
                        chain.atoms().getLast().end());
        for (Targets.Step step : targets.follow(part, chain)) {
            int start = step.atom().start();
            int end = step.atom().end();
            if (step.target() == null && step.sure() && !linked) {
                findings.at(Rule.RUJUKAN_TAK_ADA, part, start, end, part.text().substring(start, end));
                return;
            }
            boolean own = step.target() != null
                    && step.target().equals(part)
                    && step.atom().level() != Level.ANGKA
                    && step.atom().equals(chain.atoms().getLast());
            if (own && part.text().substring(0, start).matches("(?s).*dimaksud (pada|dalam) .{0,40}")) {
                findings.at(Rule.RUJUKAN_DIRI, part, start, end, part.text().substring(start, end));
            }
        }
    }

    private static void decisions(LintedText text, Part part, Set<String> known, Findings findings) {
        Matcher found = DECISION.matcher(part.text());
        boolean decision =
                text.instrument() != Instrument.PERDA && text.instrument().isDecision();
        while (decision && found.find()) {
            if (!known.contains(found.group(1))
                    && !part.text().substring(found.end()).matches("(?s) Keputusan(?! .{0,40}ini).*")) {
                findings.at(Rule.RUJUKAN_TAK_ADA, part, found.start(), found.end(), found.group());
            }
        }
    }
}
