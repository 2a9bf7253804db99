package id.susun.drafting.lint;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Single phrases that a legal text does without (angka 242–273). */
final class PhraseChecks implements Check {

    private static final Predicate<Part> NORM = Part::isNorm;
    private static final Predicate<Part> LEGAL = part -> part.area() != Area.ANNEX && part.area() != Area.TITLE;
    private static final Predicate<Part> ANY = part -> part.area() != Area.ANNEX;

    private static final List<Phrase> PHRASES = List.of(
            new Phrase(Rule.ANTARA_LAIN, NORM, "\\bantara lain\\b", null),
            new Phrase(
                    Rule.TIDAK_TERBATAS,
                    NORM,
                    ",? *\\b(?:namun|tetapi|tapi|dan)?,? *tidak (?:hanya )?terbatas pada\\b",
                    null),
            new Phrase(
                    Rule.TERSEBUT_DI_ATAS,
                    LEGAL,
                    "\\b(?:tersebut (?:di ?atas|di ?bawah|diatas)|(?:seperti|sebagaimana) (?:tersebut|disebut(?:kan)?) (?:di|pada) ?(?:atas|bawah)(?: ini)?|(?:pasal|ayat) (?:terdahulu|di atas|di bawah|berikut))\\b",
                    null),
            new Phrase(Rule.DAN_ATAU, LEGAL, "\\bdan(?: ?/ +| +/ ?|,? )atau\\b|\\bdan/ataupun\\b", "dan/atau"),
            new Phrase(Rule.YANG_MANA, LEGAL, "\\byang mana\\b", null),
            new Phrase(Rule.ADALAH_MERUPAKAN, LEGAL, "\\badalah merupakan\\b", "merupakan"),
            new Phrase(
                    Rule.PERATURAN_BERLAKU,
                    LEGAL,
                    "\\bsesuai (?:dengan )?(?:ketentuan )?(?:peraturan perundang-undangan|perundang-undangan|peraturan|ketentuan|aturan|hukum) yang berlaku\\b",
                    "sesuai dengan ketentuan peraturan perundang-undangan"),
            new Phrase(
                    Rule.PERATURAN_BERLAKU,
                    LEGAL,
                    "(?<!sesuai )(?<!sesuai dengan )\\b(?:ketentuan )?(?:peraturan|ketentuan)(?: perundang-undangan)? yang berlaku\\b",
                    "ketentuan peraturan perundang-undangan"),
            new Phrase(Rule.MINIMAL, NORM, "\\bminimal(?= (?:Rp ?)?\\d)", "paling sedikit"),
            new Phrase(Rule.MINIMAL, NORM, "\\bmaksimal(?= (?:Rp ?)?\\d)", "paling banyak"),
            new Phrase(Rule.MINIMAL, NORM, "\\bsekurang-kurangnya\\b|\\bsedikit-dikitnya\\b", "paling sedikit"),
            new Phrase(Rule.MINIMAL, NORM, "\\bsebanyak-banyaknya\\b", "paling banyak"),
            new Phrase(Rule.MINIMAL, NORM, "\\bselambat-lambatnya\\b", "paling lambat"),
            new Phrase(Rule.MINIMAL, NORM, "\\bselama-lamanya\\b", "paling lama"),
            new Phrase(Rule.MINIMAL, NORM, "\\bsetinggi-tingginya\\b", "paling tinggi"),
            spelling("walikota", "wali kota"),
            spelling("mempengaruhi", "memengaruhi"),
            spelling("merubah", "mengubah"),
            spelling("dirubah", "diubah"),
            spelling("ijin", "izin"),
            spelling("perijinan", "perizinan"),
            spelling("resiko", "risiko"),
            spelling("praktek", "praktik"),
            spelling("analisa", "analisis"),
            spelling("aktifitas", "aktivitas"),
            spelling("efektifitas", "efektivitas"),
            spelling("kwalitas", "kualitas"),
            spelling("hirarki", "hierarki"),
            spelling("sistim", "sistem"),
            spelling("jadual", "jadwal"),
            spelling("himbauan", "imbauan"),
            spelling("propinsi", "provinsi"),
            spelling("diatas", "di atas"),
            spelling("dibawah", "di bawah"),
            spelling("disamping", "di samping"),
            spelling("kedalam", "ke dalam"));

    @Override
    public void run(LintedText text, Findings findings) {
        for (Part part : text.parts()) {
            if (!part.text().isEmpty()) {
                PHRASES.stream()
                        .filter(phrase -> phrase.where().test(part))
                        .filter(phrase -> text.isLegal() || phrase.rule() == Rule.EJAAN)
                        .forEach(phrase -> find(phrase, part, findings));
            }
        }
    }

    private static void find(Phrase phrase, Part part, Findings findings) {
        Matcher found = phrase.pattern().matcher(part.text());
        while (found.find()) {
            String better = phrase.better();
            if (better == null) {
                findings.at(
                        phrase.rule(),
                        part,
                        found.start(),
                        found.end(),
                        found.group().strip());
            } else {
                String written = found.group();
                String right = Capitals.isUpper(written) ? cased(written, better) : better;
                findings.replace(phrase.rule(), part, found.start(), found.end(), right, written, right);
            }
        }
    }

    private static String cased(String written, String better) {
        return Capitals.areAll(written)
                ? Capitals.upper(better)
                : better.equals("wali kota") ? "Wali Kota" : Capitals.first(better);
    }

    private static Phrase spelling(String wrong, String right) {
        return new Phrase(Rule.EJAAN, ANY, "\\b" + wrong + "\\b", right);
    }

    /**
     * A phrase to find.
     *
     * @param better what to write instead; null where that depends on the meaning
     */
    private record Phrase(
            Rule rule,
            Predicate<Part> where,
            Pattern pattern,
            @Nullable String better) {
        private Phrase(Rule rule, Predicate<Part> where, String pattern, @Nullable String better) {
            this(rule, where, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), better);
        }
    }
}
