package id.susun.drafting.lint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with a fixed meaning in norms, delegation, and how the text speaks of itself (angka 53–59, 198–216, 242–270a). */
final class WordingChecks implements Check {

    private static final Pattern DUTY = Pattern.compile(
            "(?<!\\btidak )\\b(?:[Ww]ajib|berkewajiban)\\b(?! [Pp]ajak| [Rr]etribusi| [Bb]ayar| [Pp]ungut)");
    private static final Pattern SANCTION = Pattern.compile("(?i)\\b(sanksi|dipidana|denda|teguran)\\b");
    private static final String COUNTED =
            "(?=(?:dalam (?:jangka )?waktu )?\\d+(?: \\([^)]*\\))? (?:hari|minggu|bulan|tahun|jam|menit)\\b(?! (?:kerja )?sebelum))";
    private static final Pattern LATEST = Pattern.compile("\\b[Pp]aling (lambat) " + COUNTED);
    private static final Pattern LONGEST = Pattern.compile(
            "\\b[Pp]aling (lama|singkat) (?=(?:pada )?(?:tanggal|akhir|bulan (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus"
                    + "|September|Oktober|November|Desember|pertama|ke)|minggu (?:pertama|kedua|ketiga|keempat|ke)))");
    private static final Pattern JOINED = Pattern.compile(
            "^(?:Bahwa|Dan|Atau|Sehingga|Namun|Tetapi|Akan tetapi|Oleh karena itu|Oleh sebab itu|Selanjutnya|Adapun|Sedangkan|Maka|Serta"
                    + "|Kemudian|Karena)\\b");
    private static final Pattern SELF =
            Pattern.compile("\\b(?:Peraturan|Keputusan|Surat Edaran)(?: (?:[A-Z][\\w-]*|atau|dan))* (?=ini\\b)");
    private static final Pattern BLANK = Pattern.compile(
            "(?i)(?:hal-hal|hal|segala sesuatu)(?: lain)? yang (?:belum|tidak)(?: cukup)?"
                    + " (?:di)?atur\\b|\\bakan (?:di)?atur kemudian\\b|\\bdiatur (?:kemudian|lebih lanjut)(?= *[.;]|$)");
    private static final Pattern UNSCOPED =
            Pattern.compile("(?i)\\bketentuan lebih lanjut (?!mengenai\\b|tentang\\b|sebagaimana\\b|dari\\b)");
    private static final Pattern BY_WHOM = Pattern.compile(
            "\\bdiatur (?:lebih lanjut |kemudian )?(?:oleh (?:Gubernur|Bupati|Wali Kota|Camat|Sekretaris Daerah"
                    + "|Kepala [A-Z]\\w+)|(?:dengan|dalam) Keputusan)\\b");

    @Override
    public void run(LintedText text, Findings findings) {
        List<Part> norms = text.norms();
        boolean sanctions =
                norms.stream().anyMatch(part -> SANCTION.matcher(part.text()).find());
        for (Part part : norms) {
            if (!sanctions && text.instrument().isRegulation() && !text.isAmending()) {
                find(DUTY, Rule.WAJIB_TANPA_SANKSI, part, findings);
            }
            opposite(LATEST, Rule.PALING_LAMBAT, part, findings);
            opposite(LONGEST, Rule.PALING_LAMA, part, findings);
            if (!part.kind().name().equals("BUTIR") && !part.kind().name().equals("DEFINISI")) {
                find(JOINED, Rule.AWAL_NORMA, part, findings);
            }
            if (!text.isAmending()) {
                find(BLANK, Rule.DELEGASI_BLANKO, part, findings);
                find(UNSCOPED, Rule.DELEGASI_LINGKUP, part, findings);
                find(BY_WHOM, Rule.DELEGASI_JENIS, part, findings);
            }
        }
        if (text.isLegal() && !text.isAmending()) {
            text.parts().forEach(part -> self(text, part, findings));
        }
    }

    private static void find(Pattern pattern, Rule rule, Part part, Findings findings) {
        Matcher found = pattern.matcher(part.text());
        if (found.find()) {
            findings.at(rule, part, found.start(), found.end(), found.group().strip());
        }
    }

    private static void opposite(Pattern pattern, Rule rule, Part part, Findings findings) {
        Matcher found = pattern.matcher(part.text());
        while (found.find()) {
            String right = switch (found.group(1)) {
                case "lambat" -> "lama";
                case "lama" -> "lambat";
                default -> "cepat";
            };
            findings.replace(
                    rule, part, found.start(1), found.end(1), right, "paling " + found.group(1), "paling " + right);
        }
    }

    /** A decision may call itself "Keputusan ini", and leave out whose it is. */
    private static void self(LintedText text, Part part, Findings findings) {
        String own = text.input().ownName();
        Matcher found = SELF.matcher(part.text());
        while (found.find()) {
            String said = found.group().strip();
            boolean right = said.equals(own) || (text.instrument().isDecision() && own.startsWith(said));
            if (!right) {
                findings.replace(Rule.SEBUTAN_DIRI, part, found.start(), found.start() + said.length(), own, said, own);
            }
        }
    }
}
