package id.susun.drafting.formats;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines by which the parts of a whole text are known. */
final class Openers {

    private static final String NAME =
            "(?:RANCANGAN )?(?:PERATURAN|KEPUTUSAN|INSTRUKSI|SURAT EDARAN|STANDAR OPERASIONAL PROSEDUR|SALINAN)\\b";

    private static final Pattern TITLE = Pattern.compile(NAME + ".*");
    private static final Pattern TITLE_WITH_SUBJECT = Pattern.compile("(?i)" + NAME + ".*? TENTANG (.+)");
    private static final Pattern NUMBER = Pattern.compile("(?:NOMOR|Nomor)\\b.*");
    private static final Pattern SUBJECT = Pattern.compile("(?:TENTANG|Tentang)\\b\\s*:?(.*)");
    private static final Pattern PHRASE = Pattern.compile("(?i)DENGAN\\s*RAHMAT\\s*TUHAN.*");
    private static final Pattern OFFICE = Pattern.compile("(?=.*[A-Z])[^\\p{Ll}]{4,},");
    private static final Pattern OPENING =
            Pattern.compile("(?i)(Menimbang|Mengingat|Memperhatikan|Membaca|Mendengar|Menetapkan)\\s*:?(?:\\s+(.*)|$)");
    private static final Pattern CONSENT = Pattern.compile("(?i)Dengan persetujuan bersama.*");
    private static final Pattern DECIDES = Pattern.compile("M\\s?E\\s?M\\s?U\\s?T\\s?U\\s?S\\s?K\\s?A\\s?N\\s*:?.*");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:Agar (?:setiap|supaya)\\b.*(?:mengetahui|memerintahkan).*|(?:Ditetapkan|Diundangkan|Ditandatangani) di\\b.*)");
    private static final Pattern GAZETTE =
            Pattern.compile("(?:TAMBAHAN )?(?:BERITA|LEMBARAN) DAERAH\\b.*|NOREG\\b.*|NOMOR REGISTER\\b.*");
    private static final Pattern ELUCIDATION =
            Pattern.compile("P\\s?E\\s?N\\s?J\\s?E\\s?L\\s?A\\s?S\\s?A\\s?N(?: ATAS.*)?");
    private static final Pattern ANNEX =
            Pattern.compile("(LAMPIRAN(?: (?:[IVXL]{1,6}|\\d{1,2}|[A-H]))?)(?:\\s*:\\s*|\\s+|$)([^\\p{Ll}]*)");

    private Openers() {}

    /** "Menimbang: …" and its like, with what follows on the line. */
    record Opening(String word, String rest) {}

    static boolean isTitle(String text) {
        return TITLE.matcher(text).matches();
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** What follows TENTANG on its own line or within a title. */
    static Optional<String> subject(String text) {
        Matcher own = SUBJECT.matcher(text);
        if (own.matches()) {
            return Optional.of(own.group(1).strip());
        }
        Matcher within = TITLE_WITH_SUBJECT.matcher(text);
        return within.matches() ? Optional.of(within.group(1).strip()) : Optional.empty();
    }

    static boolean isPhrase(String text) {
        return PHRASE.matcher(text).matches();
    }

    /** "WALI KOTA MEDAN,": an office in capitals with a comma. */
    static boolean isOffice(String text) {
        return OFFICE.matcher(text).matches();
    }

    static Optional<Opening> opening(String text) {
        Matcher matcher = OPENING.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group(2) == null ? "" : matcher.group(2);
        String word = matcher.group(1);
        boolean known = text.contains(":") || rest.isEmpty() || Mark.item(rest).isPresent() || rest.startsWith("bahwa");
        return known
                ? Optional.of(new Opening(
                        word.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                                + word.substring(1).toLowerCase(java.util.Locale.ROOT),
                        rest.replaceFirst("^[:\\s]+", "")))
                : Optional.empty();
    }

    static boolean isConsent(String text) {
        return CONSENT.matcher(text).matches();
    }

    static boolean decides(String text) {
        return DECIDES.matcher(text).matches();
    }

    static boolean closes(String text) {
        return CLOSING.matcher(text).matches();
    }

    static boolean isGazette(String text) {
        return GAZETTE.matcher(text).matches();
    }

    static boolean elucidates(String text) {
        return ELUCIDATION.matcher(text).matches();
    }

    /** The label of an annex. */
    static Optional<String> annex(String text) {
        Matcher matcher = ANNEX.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    static boolean isCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }
}
