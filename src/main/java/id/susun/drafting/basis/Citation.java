package id.susun.drafting.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Legislation as a text names it.
 *
 * @param kind its kind
 * @param name its kind as written, for example "Peraturan Menteri Dalam Negeri"
 * @param number its number as written; empty for the constitution
 * @param year its year; 0 when it is not written
 * @param start where it begins in the text
 * @param end where its number and year end
 */
public record Citation(BasisKind kind, String name, String number, int year, int start, int end) {

    private static final String REST = "(?:(?!\\bini\\b|\\bNomor\\b)[^;,(:.])*?";

    private static final Pattern CITED = Pattern.compile("\\b(Undang-Undang(?: Darurat)?"
            + "|Peraturan Pemerintah(?: Pengganti Undang-Undang)?|Peraturan Presiden|Keputusan Presiden"
            + "|(?:Peraturan|Keputusan) (?:Bersama |Kepala )?(?:Menteri|Badan|Lembaga|Kepolisian|Komisi|Mahkamah|Otoritas"
            + "|Gubernur|Bupati|Wali ?[Kk]ota|Kepala|Camat|Sekretaris|Bank)" + REST
            + "|Peraturan Daerah" + REST + ") +Nomor +(\\S+?(?: Drt\\.?)?)(?: +Tahun +(\\d{4})?|(?=[ ,;:(]|$))");

    private static final Pattern CONSTITUTION =
            Pattern.compile("Undang-Undang Dasar(?: Negara Republik Indonesia)?(?: Tahun 1945)?");

    /** The first legislation that a text names, the constitution included. */
    public static Optional<Citation> first(String text) {
        Matcher constitution = CONSTITUTION.matcher(text);
        Optional<Citation> other = all(text).stream().findFirst();
        if (constitution.find()
                && other.map(citation -> constitution.start() < citation.start())
                        .orElse(true)) {
            return Optional.of(new Citation(
                    BasisKind.UUD, constitution.group(), "", 1945, constitution.start(), constitution.end()));
        }
        return other;
    }

    /** All numbered legislation that a text names, in order. */
    public static List<Citation> all(String text) {
        List<Citation> citations = new ArrayList<>();
        Matcher found = CITED.matcher(text);
        while (found.find()) {
            String year = found.group(3);
            citations.add(new Citation(
                    BasisKind.named(found.group(1)),
                    found.group(1).strip(),
                    found.group(2),
                    year == null ? 0 : Integer.parseInt(year),
                    found.start(),
                    found.end()));
        }
        return citations;
    }

    /** The number as a number; 0 when it is none. */
    public int ordinal() {
        return ordinal(number);
    }

    static int ordinal(String number) {
        Matcher digits = Pattern.compile("\\d{1,6}").matcher(number);
        return digits.lookingAt() ? Integer.parseInt(digits.group()) : 0;
    }

    /** For a person: "Undang-Undang Nomor 23 Tahun 2014". */
    public String label() {
        return number.isEmpty() ? name : name + " Nomor " + number + (year == 0 ? "" : " Tahun " + year);
    }
}
