package id.susun.drafting.lint;

import id.susun.drafting.TextKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of items: their introduction, their ends and their first letters (angka 87–90). */
final class TabulationChecks implements Check {

    private static final Pattern CONJUNCTION =
            Pattern.compile("[;,]\\s*(dan/atau|dan|atau|serta)\\s*$|\\s(dan/atau|dan|atau)\\s*$");
    private static final Pattern FIRST = Pattern.compile("^([A-Z][a-z-]+)(?: (\\S))?");
    private static final Set<String> PROPER = Set.of(
            "Pemerintah",
            "Bupati",
            "Wali",
            "Gubernur",
            "Daerah",
            "Kota",
            "Kabupaten",
            "Provinsi",
            "Kecamatan",
            "Kelurahan",
            "Desa",
            "Camat",
            "Lurah",
            "Menteri",
            "Presiden",
            "Undang-Undang",
            "Peraturan",
            "Pasal",
            "Keputusan",
            "Lampiran",
            "Diktum",
            "Indonesia",
            "Dinas",
            "Badan",
            "Bagian",
            "Sekretaris",
            "Sekretariat",
            "Inspektorat",
            "Kementerian",
            "Perangkat",
            "Negara",
            "Republik",
            "Pancasila");

    @Override
    public void run(LintedText text, Findings findings) {
        if (text.isAmending()) {
            return;
        }
        Set<String> terms = Definitions.of(text).stream()
                .flatMap(definition -> definition.names().stream())
                .map(name -> name.split(" ")[0])
                .collect(Collectors.toSet());
        for (Part part : text.norms()) {
            List<Part> items = part.children(TextKind.BUTIR);
            if (!items.isEmpty()) {
                introduction(part, findings);
                if (items.size() == 1) {
                    findings.at(Rule.RINCIAN_TUNGGAL, items.getFirst());
                }
                items.forEach(item -> firstLetter(item, terms, findings));
                if (!part.is(TextKind.BUTIR)) {
                    ends(items, End.STOP, findings);
                }
            }
        }
    }

    private static void introduction(Part part, Findings findings) {
        String said = part.text().stripTrailing();
        if (!said.isEmpty() && !said.endsWith(":")) {
            int end = said.length() - (said.matches("(?s).*[.;,]") ? 1 : 0);
            int from = Math.max(0, end - 1);
            findings.replace(Rule.RINCIAN_PEMBUKA, part, from, said.length(), said.substring(from, end) + ":");
        }
    }

    /** What a list's items end with; the last of an inner list ends as the item that it stands in. */
    private static void ends(List<Part> items, End last, Findings findings) {
        for (int i = 0; i < items.size(); i++) {
            Part item = items.get(i);
            End end = i == items.size() - 1 ? last : i == items.size() - 2 ? End.SEMICOLON_AND : End.SEMICOLON;
            List<Part> inner = item.children(TextKind.BUTIR);
            if (inner.isEmpty()) {
                if (!item.text().isBlank()) {
                    end(item, end, findings);
                }
            } else {
                ends(inner, end, findings);
            }
        }
    }

    private static void end(Part item, End expected, Findings findings) {
        String said = item.text().stripTrailing();
        Matcher conjunction = CONJUNCTION.matcher(said);
        boolean joins = conjunction.find();
        String body = (joins ? said.substring(0, conjunction.start()) : said).replaceFirst("[\\s;.,:]+$", "");
        String mark = said.substring(Math.min(body.length(), said.length())).strip();
        String joint = joins ? said.substring(conjunction.start()).replaceFirst("^[;,\\s]+", "") : "";
        if (expected == End.STOP) {
            if (!said.matches("(?s).*\\.[”\"’')]*")) {
                mend(Rule.RINCIAN_AKHIR, item, body, ".", findings);
            }
            return;
        }
        if (!mark.startsWith(";")) {
            mend(
                    Rule.RINCIAN_TITIK_KOMA,
                    item,
                    body,
                    joins && expected == End.SEMICOLON_AND ? "; " + joint : ";",
                    findings);
        } else if (expected == End.SEMICOLON && joins) {
            mend(Rule.RINCIAN_PENGHUBUNG_AWAL, item, body, ";", findings);
        } else if (expected == End.SEMICOLON_AND && !joins) {
            findings.at(Rule.RINCIAN_PENGHUBUNG, item);
        }
    }

    private static void mend(Rule rule, Part item, String body, String end, Findings findings) {
        int from = Math.max(0, body.length() - 1);
        findings.replace(rule, item, from, item.text().length(), body.substring(from) + end, end);
    }

    private static void firstLetter(Part item, Set<String> terms, Findings findings) {
        Matcher first = FIRST.matcher(item.text());
        if (first.find()
                && !PROPER.contains(first.group(1))
                && !terms.contains(first.group(1))
                && (first.group(2) == null
                        || !Character.isUpperCase(first.group(2).charAt(0)))) {
            findings.replace(
                    Rule.RINCIAN_HURUF_KECIL,
                    item,
                    0,
                    first.end(1),
                    Capitals.firstLower(first.group(1)),
                    first.group(1));
        }
    }

    private enum End {
        SEMICOLON,
        SEMICOLON_AND,
        STOP
    }
}
