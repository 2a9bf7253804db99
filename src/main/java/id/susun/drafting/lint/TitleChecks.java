package id.susun.drafting.lint;

import id.susun.drafting.TextKind;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name after TENTANG (angka 2–9). */
final class TitleChecks implements Check {

    private static final int LONG = 25;

    private static final Pattern KIND = Pattern.compile("(?i)^(rancangan\\b\\s*|tentang\\s+)?"
            + "((peraturan\\s+(daerah|gubernur|bupati|wali ?kota|bersama)|keputusan\\s+(gubernur|bupati|wali ?kota|camat|kepala"
            + "|sekretaris)|surat\\s+edaran)\\b[^,]*?\\btentang\\s+)?");
    private static final Pattern NUMBER = Pattern.compile("(?i)\\bnomor\\s+(\\S+)(\\s+tahun\\s+\\d{4})?");
    private static final Pattern LEGISLATION = Pattern.compile("(?i)\\b(peraturan|keputusan|undang-undang)\\b.*");
    private static final Pattern ABOUT =
            Pattern.compile("(?i)(perubahan|pencabutan)\\b.*?\\b(peraturan|keputusan)\\b.*");
    private static final Pattern ABOUT_RIGHT =
            Pattern.compile("(?i)(perubahan(\\s+\\S+(\\s+(puluh|belas)(\\s+\\S+)?)?)?\\s+atas|pencabutan)"
                    + "\\s+(peraturan|keputusan)\\b.*\\bnomor\\s+\\d+\\S*\\s+tahun\\s+\\d{4}\\s+tentang\\s+\\S.*");
    private static final Pattern WORD = Pattern.compile("\\b[A-Z][A-Z0-9]+\\b");
    private static final Set<String> KNOWN = Set.of(
            "APBD", "APBN", "ASN", "PNS", "PPPK", "DPRD", "RPJMD", "RPJPD", "RKPD", "RTRW", "RDTR", "SKPD", "OPD",
            "BUMD", "BLUD", "UMKM", "TPP", "PAUD", "SOP", "SPBE", "PKK", "UPTD", "UPT", "BUMDES", "SKM", "SPM", "TPA",
            "TPS", "KDRT", "CSR", "PBB", "BPHTB", "RSUD", "BPBD", "BKPSDM", "JKN", "LPPL", "PDAM", "PERUMDA", "KTR",
            "PUG", "HIV", "AIDS", "TBC");

    @Override
    public void run(LintedText text, Findings findings) {
        text.of(TextKind.JUDUL).stream().filter(part -> !part.text().isBlank()).forEach(part -> {
            kind(text, part, findings);
            ending(part, findings);
            abbreviations(part, findings);
            number(part, findings);
            about(part, findings);
            if (part.text().split("\\s+").length > LONG && !text.isAboutAnother()) {
                findings.at(Rule.JUDUL_PANJANG, part, String.valueOf(LONG));
            }
        });
    }

    private static void kind(LintedText text, Part part, Findings findings) {
        Matcher kind = KIND.matcher(part.text());
        if (kind.lookingAt() && kind.end() > 0) {
            findings.replace(
                    Rule.JUDUL_JENIS, part, 0, kind.end(), "", text.input().ownName());
        }
    }

    private static void ending(Part part, Findings findings) {
        Matcher end = Pattern.compile("\\s*[.;:,]+\\s*$").matcher(part.text());
        if (end.find()) {
            findings.replace(Rule.JUDUL_TITIK, part, end.start(), part.text().length(), "");
        }
    }

    /** In a title all in capitals only known abbreviations can be told from words. */
    private static void abbreviations(Part part, Findings findings) {
        boolean capitals = Capitals.areAll(part.text());
        Matcher word = WORD.matcher(part.text());
        while (word.find()) {
            if (KNOWN.contains(word.group()) || (!capitals && !word.group().matches("[IVXLC]+"))) {
                findings.at(Rule.JUDUL_SINGKATAN, part, word.start(), word.end(), word.group());
            }
        }
    }

    private static void number(Part part, Findings findings) {
        Matcher number = NUMBER.matcher(part.text());
        while (number.find()) {
            boolean ofAnother = LEGISLATION
                    .matcher(part.text().substring(0, number.start()))
                    .find();
            if (!ofAnother || number.group(1).matches("[IVXLC]+")) {
                findings.at(Rule.JUDUL_NOMOR, part, number.start(), number.end());
            }
        }
    }

    private static void about(Part part, Findings findings) {
        if (ABOUT.matcher(part.text()).matches()
                && !ABOUT_RIGHT.matcher(part.text()).matches()) {
            findings.at(Rule.JUDUL_PERUBAHAN, part);
        }
    }
}
