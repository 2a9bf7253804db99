package id.susun.drafting.lint;

import id.susun.casefile.Instrument;
import id.susun.drafting.TextKind;
import id.susun.drafting.basis.BasisKind;
import id.susun.drafting.basis.Citation;
import java.util.List;
import java.util.regex.Pattern;

/** What every Perda rests on: the constitution, the law that founded the region, and the law on regional government (angka 39). */
final class PerdaBasisChecks implements Check {

    private static final Pattern AUTONOMY =
            Pattern.compile("Pasal 18 ayat \\(6\\).*Undang-Undang Dasar.*", Pattern.DOTALL);
    private static final int PEMDA_YEAR = 2014;

    /**
     * Many regions were founded together, by laws that name none of them: UU 12/1950 on the kabupaten of East Java, UU Drt
     * 8/1956 on the large cities of North Sumatra.
     */
    private static final Pattern FOUNDING = Pattern.compile(
            ".*\\btentang\\b[^(;]*\\bPembentukan\\b(?! Peraturan)[^(;]*\\b(?:Daerah|Kota|Kabupaten|Pro[pv]insi)\\b.*",
            Pattern.DOTALL);

    @Override
    public void run(LintedText text, Findings findings) {
        List<Part> all = text.of(TextKind.MENGINGAT).stream()
                .filter(part -> !part.text().isBlank())
                .toList();
        if (text.instrument() != Instrument.PERDA || all.isEmpty()) {
            return;
        }
        if (all.stream().noneMatch(part -> AUTONOMY.matcher(part.text()).matches())) {
            findings.at(Rule.MENGINGAT_PERDA_UUD, all.getFirst());
        }
        String proper = text.input().region().replaceFirst("^(Kota|Kabupaten|Provinsi) ", "");
        if (all.stream().noneMatch(part -> isLaw(part, "") && founds(part, proper))) {
            findings.at(
                    Rule.MENGINGAT_PERDA_DAERAH, all.getFirst(), text.input().region());
        }
        if (all.stream().noneMatch(part -> isLaw(part, "23"))) {
            findings.at(Rule.MENGINGAT_PERDA_PEMDA, all.getFirst());
        }
    }

    private static boolean founds(Part part, String proper) {
        return part.text().contains(proper) || FOUNDING.matcher(part.text()).matches();
    }

    private static boolean isLaw(Part part, String number) {
        return Citation.first(part.text())
                .filter(citation -> citation.kind() == BasisKind.UU)
                .filter(citation ->
                        number.isEmpty() || (citation.number().equals(number) && citation.year() == PEMDA_YEAR))
                .isPresent();
    }
}
