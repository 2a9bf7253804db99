package id.susun.drafting.lint;

import id.susun.casefile.Instrument;
import id.susun.drafting.TextKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Menimbang (angka 17–27). */
final class ConsiderationChecks implements Check {

    private static final List<String> ELEMENTS = List.of("filosofis", "sosiologis", "yuridis", "penutup");
    private static final int BASIC = 3;
    private static final int MOST_OF_ONE = 2;
    private static final Pattern CLOSING = Pattern.compile(
            "(?s)^bahwa berdasarkan pertimbangan sebagaimana dimaksud (?:dalam|pada) (huruf .*?), ?perlu (?:menetapkan|membentuk) .+");
    private static final Pattern NAMED =
            Pattern.compile("(?s)perlu (?:menetapkan|membentuk) ((?:Rancangan )?.+?) tentang (.+?)\\s*[;.]?\\s*$");
    private static final Pattern LETTER = Pattern.compile("huruf ([a-z]{1,2})\\b");

    @Override
    public void run(LintedText text, Findings findings) {
        if (!text.isLegal()) {
            return;
        }
        List<Part> all = text.of(TextKind.MENIMBANG);
        if (all.isEmpty()) {
            findings.whole(Rule.MENIMBANG_TIDAK_ADA);
            return;
        }
        all.stream().filter(part -> !part.text().isBlank()).forEach(part -> form(part, findings));
        elements(text, all, findings);
        Part last = all.getLast();
        if (all.size() > 1 && !last.text().isBlank()) {
            closing(text, all, last, findings);
        }
    }

    private static void form(Part part, Findings findings) {
        String said = part.text();
        if (!said.startsWith("bahwa ")) {
            Matcher almost = Pattern.compile("(?i)^bahwa[,:]?\\s+").matcher(said);
            int end = almost.find() ? almost.end() : 0;
            findings.replace(
                    Rule.MENIMBANG_BAHWA,
                    part,
                    0,
                    Math.max(end, 1),
                    "bahwa " + (end > 0 ? "" : Capitals.firstLower(said.substring(0, 1))));
        }
        if (!said.endsWith(";")) {
            int end = said.length() - (said.matches("(?s).*[.,:]") ? 1 : 0);
            findings.replace(
                    Rule.MENIMBANG_TITIK_KOMA,
                    part,
                    end == 0 ? 0 : end - 1,
                    said.length(),
                    end == 0 ? ";" : said.substring(end - 1, end) + ";");
        }
    }

    private static void elements(LintedText text, List<Part> all, Findings findings) {
        List<Integer> ranks =
                all.stream().map(part -> ELEMENTS.indexOf(part.heading())).toList();
        int highest = -1;
        for (int i = 0; i < ranks.size(); i++) {
            if (ranks.get(i) >= 0 && ranks.get(i) < highest) {
                findings.at(Rule.MENIMBANG_URUTAN, all.get(i), all.get(i).heading());
            }
            highest = Math.max(highest, ranks.get(i));
        }
        boolean delegated = all.stream().anyMatch(part -> part.text().contains("melaksanakan ketentuan"));
        boolean known = ranks.stream().anyMatch(rank -> rank >= 0 && rank < BASIC);
        for (int element = 0; element < BASIC; element++) {
            int count = Collections.frequency(ranks, element);
            if (count == 0 && known && !delegated && text.instrument().isRegulation()) {
                findings.at(Rule.MENIMBANG_UNSUR, all.getFirst(), ELEMENTS.get(element));
            }
            if (count > MOST_OF_ONE) {
                findings.at(Rule.MENIMBANG_BANYAK, all.get(ranks.lastIndexOf(element)), ELEMENTS.get(element));
            }
        }
    }

    private static void closing(LintedText text, List<Part> all, Part last, Findings findings) {
        Matcher closing = CLOSING.matcher(last.text());
        if (!closing.matches()) {
            findings.at(Rule.MENIMBANG_PENUTUP, last, text.input().ownName(), text.subject());
            return;
        }
        List<String> expected =
                all.subList(0, all.size() - 1).stream().map(Part::number).toList();
        if (!letters(closing.group(1), expected).equals(expected)) {
            findings.replace(
                    Rule.MENIMBANG_HURUF, last, closing.start(1), closing.end(1), list(expected), list(expected));
        }
        named(text, last, findings);
    }

    private static void named(LintedText text, Part last, Findings findings) {
        Matcher named = NAMED.matcher(last.text());
        if (!named.find() || text.subject().isBlank()) {
            return;
        }
        String own = text.input().ownName();
        String kind = named.group(1);
        boolean joint = text.instrument() == Instrument.PERATURAN_BERSAMA;
        boolean sameKind = own.equalsIgnoreCase(kind)
                || (joint && kind.regionMatches(true, 0, own + " ", 0, own.length() + 1))
                || (text.instrument().isDecision() && own.regionMatches(true, 0, kind, 0, kind.length()));
        if (!sameKind || !plain(named.group(2)).equals(plain(text.subject()))) {
            String subject = Capitals.areAll(text.subject()) ? Capitals.title(text.subject()) : text.subject();
            String right = own + " tentang " + subject;
            findings.replace(Rule.MENIMBANG_NAMA, last, named.start(1), named.end(2), right, right);
        }
    }

    private static String plain(String name) {
        return Capitals.lower(name).replaceAll("[\\s.;]+", " ").strip();
    }

    private static List<String> letters(String written, List<String> expected) {
        List<String> letters = new ArrayList<>();
        Matcher letter = LETTER.matcher(written);
        while (letter.find()) {
            letters.add(letter.group(1));
        }
        boolean range = written.contains("sampai dengan") && letters.size() == 2;
        int from = range ? expected.indexOf(letters.getFirst()) : -1;
        int to = range ? expected.indexOf(letters.getLast()) : -1;
        return from >= 0 && to >= from ? expected.subList(from, to + 1) : letters;
    }

    private static String list(List<String> letters) {
        List<String> named = letters.stream().map(letter -> "huruf " + letter).toList();
        return switch (named.size()) {
            case 1 -> named.getFirst();
            case 2 -> named.getFirst() + " dan " + named.getLast();
            default -> String.join(", ", named.subList(0, named.size() - 1)) + ", dan " + named.getLast();
        };
    }
}
