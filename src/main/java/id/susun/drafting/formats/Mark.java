package id.susun.drafting.formats;

import id.susun.drafting.TextKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that a line begins with.
 *
 * @param kind what it makes of the line; BUTIR for all tabulations
 * @param style of a tabulation; null for others
 * @param value the number itself
 * @param written the number as it is written
 * @param rest what follows it
 */
record Mark(TextKind kind, @Nullable Style style, int value, String written, String rest) {

    /** How a tabulation is numbered; the first four are those of UU 12/2011 Lampiran II angka 87–90. */
    enum Style {
        LETTER_DOT("([a-z]{1,2})\\.(?= |$)"),
        DIGIT_DOT("(\\d{1,3})\\.(?= |$|[A-Za-z(])"),
        LETTER_PAREN("([a-z]{1,2})\\)"),
        DIGIT_PAREN("(\\d{1,3})\\)"),
        LETTER_PARENS("\\(([a-z]{1,2})\\)"),
        ROMAN_DOT("([IVX]{2,6}|[IVX])\\.(?= |$)"),
        CAPITAL_DOT("([A-Z])\\.(?= |$)"),
        BULLET("[•●▪◦○‣·*](?= )|[-–—](?= )");

        private final Pattern pattern;

        Style(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        private int value(String signs) {
            return switch (this) {
                case DIGIT_DOT, DIGIT_PAREN -> Numerals.digits(signs);
                case ROMAN_DOT -> Numerals.roman(signs);
                case BULLET -> 0;
                default -> Numerals.letters(signs);
            };
        }
    }

    private static final Pattern BAB = Pattern.compile("(BAB|Bab)\\s?([IVXLCDM]{1,9})(?![A-Za-z0-9])[.:]?\\s*(.*)");
    private static final Pattern BAGIAN = Pattern.compile("(BAGIAN|Bagian)\\s?(.*)");
    private static final Pattern PARAGRAF = Pattern.compile("(PARAGRAF|Paragraf)\\s?(\\d{1,3})\\b[.:]?\\s*(.*)");
    private static final Pattern PASAL =
            Pattern.compile("(PASAL|Pasal)\\s?(\\d{1,4}[A-Z]?|[IVXL]{1,6})\\s?[.:]?(?:\\s*(\\(1\\).*))?");
    private static final Pattern AYAT = Pattern.compile("\\(\\s?(\\d{1,3}[a-z]?)\\s?\\)\\.?\\s*(.*)");

    /** The part of a regulation that the line opens, down to the article. */
    static Optional<Mark> division(String text) {
        Matcher bab = BAB.matcher(text);
        if (bab.matches()) {
            return mark(TextKind.BAB, Numerals.roman(bab.group(2)), "BAB " + bab.group(2), bab.group(3));
        }
        Matcher bagian = BAGIAN.matcher(text);
        if (bagian.matches()) {
            return Numerals.ordinal(bagian.group(2))
                    .filter(ordinal -> text.length() < 200 && !ordinal.rest().matches("[a-z,;].*"))
                    .flatMap(ordinal ->
                            mark(TextKind.BAGIAN, ordinal.value(), "Bagian " + ordinal.written(), ordinal.rest()));
        }
        Matcher paragraf = PARAGRAF.matcher(text);
        if (paragraf.matches() && !paragraf.group(3).matches("[a-z,;].*")) {
            return mark(
                    TextKind.PARAGRAF,
                    Numerals.digits(paragraf.group(2)),
                    "Paragraf " + paragraf.group(2),
                    paragraf.group(3));
        }
        Matcher pasal = PASAL.matcher(text);
        if (pasal.matches()) {
            String rest = pasal.group(3);
            String number = pasal.group(2);
            int value = Character.isDigit(number.charAt(0))
                    ? Numerals.digits(number.replaceAll("\\D", ""))
                    : Numerals.roman(number);
            return mark(TextKind.PASAL, value, "Pasal " + number, rest == null ? "" : rest);
        }
        return Optional.empty();
    }

    /** A clause: "(2) …". */
    static Optional<Mark> clause(String text) {
        Matcher ayat = AYAT.matcher(text);
        return ayat.matches()
                ? mark(
                        TextKind.AYAT,
                        Numerals.digits(ayat.group(1).replaceAll("\\D", "")),
                        "(" + ayat.group(1) + ")",
                        ayat.group(2))
                : Optional.empty();
    }

    /** A part of a decision: "KEDUA : …", in capitals only. */
    static Optional<Mark> dictum(String text) {
        return Numerals.ordinal(text)
                .filter(ordinal -> ordinal.written().equals(ordinal.written().toUpperCase(java.util.Locale.ROOT)))
                .flatMap(ordinal -> mark(
                        TextKind.PUTUSAN,
                        ordinal.value(),
                        ordinal.written(),
                        ordinal.rest().replaceFirst("^[:;]\\s*", "")));
    }

    /** Whether a cell holds nothing but the word or the number that belongs before the text beside it. */
    static boolean isAlone(String text) {
        return text.equals(":")
                || Openers.opening(text)
                        .filter(opening -> opening.rest().isEmpty())
                        .isPresent()
                || item(text)
                        .or(() -> clause(text))
                        .or(() -> dictum(text))
                        .filter(mark -> mark.rest().isEmpty())
                        .isPresent();
    }

    /** A tabulation in any of its styles. */
    static Optional<Mark> item(String text) {
        for (Style style : Style.values()) {
            Matcher matcher = style.pattern.matcher(text);
            if (matcher.lookingAt()) {
                String signs = matcher.groupCount() > 0 ? matcher.group(1) : "";
                return Optional.of(new Mark(
                        TextKind.BUTIR,
                        style,
                        style.value(signs),
                        matcher.group(),
                        text.substring(matcher.end()).strip()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Mark> mark(TextKind kind, int value, String written, String rest) {
        return Optional.of(new Mark(kind, null, value, written, rest.strip()));
    }

    boolean isFirst() {
        return value <= 1;
    }
}
