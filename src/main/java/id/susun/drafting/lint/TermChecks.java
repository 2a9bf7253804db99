package id.susun.drafting.lint;

import id.susun.drafting.TextKind;
import id.susun.drafting.lint.Definitions.Definition;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the terms of the general provisions are used as they were defined (angka 96–109a). */
final class TermChecks implements Check {

    private static final Pattern EXPLAINS =
            Pattern.compile("^(?:Yang dimaksud dengan )?[\"“]?(.{3,80}?)[\"”]? adalah ");
    private static final Pattern PHRASE = Pattern.compile("(?<=[a-z,;:)] )[A-Z][a-z]+(?: [A-Z][a-z]+)+");
    private static final Pattern ABBREVIATION = Pattern.compile("\\b[A-Z]{2,8}\\b");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");
    private static final List<String> OFFICES =
            List.of("Wali Kota", "Bupati", "Gubernur", "Camat", "Lurah", "Sekretaris Daerah", "Perangkat Daerah");
    private static final Pattern COMMON = Pattern.compile(
            "(Undang|Peraturan|Keputusan|Pasal|Republik|Negara|Lembaran|Berita"
                    + "|Tambahan|Lampiran|Diktum|Bagian|Bab|Tahun|Nomor|Indonesia|Kota|Kabupaten|Provinsi|Kecamatan|Kelurahan|Desa"
                    + "|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Tuhan|Paragraf)\\b.*");
    private static final int REPEATED = 2;

    @Override
    public void run(LintedText text, Findings findings) {
        if (!text.instrument().isRegulation() || text.isAmending()) {
            return;
        }
        List<Definition> definitions = Definitions.of(text).stream()
                .filter(definition -> !definition.names().isEmpty())
                .toList();
        List<Part> body = text.parts().stream()
                .filter(part ->
                        part.area() == Area.BODY || part.area() == Area.ELUCIDATION || part.area() == Area.ANNEX)
                .filter(part -> !part.text().isBlank())
                .toList();
        TermIndex index = new TermIndex(body);
        definitions.forEach(definition -> {
            used(definition, index, findings);
            smallLetters(definition, index, findings);
        });
        explainedAgain(definitions, body, findings);
        if (!definitions.isEmpty()) {
            Set<String> names = new HashSet<>();
            definitions.forEach(definition -> names.addAll(definition.names()));
            undefined(text, names, findings);
            abbreviations(text, names, findings);
        }
    }

    private static void used(Definition definition, TermIndex index, Findings findings) {
        boolean used = definition.names().stream()
                .anyMatch(name -> index.partsWith(name).stream().anyMatch(part -> !part.equals(definition.part())));
        if (!used) {
            findings.at(Rule.DEFINISI_TAK_DIPAKAI, definition.part(), definition.term());
        }
    }

    /** Single words are too common in other meanings ("perangkat daerah") to be told apart. */
    private static void smallLetters(Definition definition, TermIndex index, Findings findings) {
        String term = definition.term();
        if (!term.contains(" ") || !Capitals.isUpper(term)) {
            return;
        }
        Set<Part> told = new HashSet<>();
        index.find(term, true, (part, at) -> {
            String written = part.text().substring(at, at + term.length());
            if (!written.equals(term)
                    && !Capitals.areAll(written)
                    && !part.equals(definition.part())
                    && part.area() != Area.ANNEX
                    && told.add(part)) {
                findings.replace(Rule.ISTILAH_HURUF_KECIL, part, at, at + term.length(), term, term);
            }
            return true;
        });
    }

    private static void explainedAgain(List<Definition> definitions, List<Part> body, Findings findings) {
        Map<String, Definition> byName = new LinkedHashMap<>();
        definitions.forEach(
                definition -> definition.names().forEach(name -> byName.putIfAbsent(Capitals.lower(name), definition)));
        for (Part part : body) {
            Matcher explains = EXPLAINS.matcher(part.text());
            if (!part.is(TextKind.DEFINISI) && explains.find()) {
                Definition known = byName.get(Capitals.lower(explains.group(1)));
                if (known != null) {
                    findings.at(
                            Rule.DEFINISI_ULANG, part, 0, explains.end(), known.term(), findings.place(known.part()));
                }
            }
        }
    }

    private static void undefined(LintedText text, Set<String> names, Findings findings) {
        Map<String, Part> first = new LinkedHashMap<>();
        Map<String, Integer> count = new LinkedHashMap<>();
        List<Part> norms = text.norms().stream()
                .filter(part -> !part.is(TextKind.DEFINISI))
                .toList();
        for (Part part : norms) {
            Matcher phrase = PHRASE.matcher(part.text());
            while (phrase.find()) {
                String said = phrase.group();
                if (!COMMON.matcher(said).matches()
                        && OFFICES.stream().noneMatch(said::startsWith)
                        && names.stream().noneMatch(name -> name.contains(said) || said.contains(name))) {
                    first.putIfAbsent(said, part);
                    count.merge(said, 1, Integer::sum);
                }
            }
        }
        TermIndex index = new TermIndex(norms);
        for (String office : OFFICES) {
            if (!names.contains(office)) {
                index.find(office, false, (part, at) -> {
                    if (isOffice(part.text(), at, at + office.length())) {
                        first.putIfAbsent(office, part);
                        count.merge(office, 1, Integer::sum);
                    }
                    return true;
                });
            }
        }
        first.forEach((said, part) -> {
            if (count.getOrDefault(said, 0) >= REPEATED) {
                int at = part.text().indexOf(said);
                findings.at(Rule.ISTILAH_TAK_DIDEFINISIKAN, part, at, at + said.length(), said);
            }
        });
    }

    /** Not part of a title such as "Peraturan Bupati" or of a name such as "Camat Medan Marelan". */
    private static boolean isOffice(String said, int start, int end) {
        boolean named =
                end + 1 < said.length() && said.charAt(end) == ' ' && Character.isUpperCase(said.charAt(end + 1));
        return !named && !said.substring(0, start).matches("(?s).*(Peraturan|Keputusan|Instruksi|Wakil) ");
    }

    private static void abbreviations(LintedText text, Set<String> names, Findings findings) {
        Set<String> told = new HashSet<>();
        for (Part part : text.norms()) {
            Matcher found = ABBREVIATION.matcher(part.text());
            while (!part.is(TextKind.PUTUSAN) && found.find()) {
                String said = found.group();
                boolean known = ROMAN.matcher(said).matches()
                        || said.equals("RI")
                        || names.stream().anyMatch(name -> name.matches("(?s).*\\b" + said + "\\b.*"))
                        || part.text().contains("(" + said + ")")
                        || part.text().contains("disingkat " + said);
                if (!known && told.add(said)) {
                    findings.at(Rule.SINGKATAN_TAK_DIDEFINISIKAN, part, found.start(), found.end(), said);
                }
            }
        }
    }
}
