package id.susun.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a template leaves open and a new text fills in, written in braces: {@code {judul}}. */
public enum Placeholder {
    /** The name after TENTANG. */
    JUDUL,
    /** "Peraturan Wali Kota": how the text speaks of itself. */
    JENIS,
    /** Who sets it: "Wali Kota Medan", "Camat Medan Belawan". */
    JABATAN,
    /** "Wali Kota", "Bupati", "Gubernur". */
    KEPALA_DAERAH,
    /** "Kota Medan". */
    DAERAH,
    /** The unit that drafts it. */
    UNIT,
    /** Where it is set: "Medan". */
    TEMPAT;

    private static final Pattern WRITTEN = Pattern.compile("\\{([^{}\\n]{0,40})}");
    private static final Pattern BRACE = Pattern.compile("[{}][^\\s{}]{0,20}");

    /** As it is written in a template. */
    public String written() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    /** What is written like a placeholder in some words and is none, stray braces included. */
    static List<String> unknown(String words) {
        Stream<String> named = WRITTEN.matcher(words)
                .results()
                .filter(found -> of(found.group(1)).isEmpty())
                .map(found -> found.group());
        Stream<String> stray =
                BRACE.matcher(WRITTEN.matcher(words).replaceAll("")).results().map(found -> found.group());
        return Stream.concat(named, stray).distinct().toList();
    }

    /** Words with every placeholder filled in. */
    static String fill(String words, Function<Placeholder, String> values) {
        return WRITTEN.matcher(words)
                .replaceAll(found ->
                        Matcher.quoteReplacement(of(found.group(1)).map(values).orElse(found.group())));
    }

    private static Optional<Placeholder> of(String name) {
        return Stream.of(values())
                .filter(one -> one.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }
}
