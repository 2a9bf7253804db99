package id.susun.drafting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises references that somebody wrote out, "Pasal 5 ayat (2) huruf a", and makes links of those whose target
 * stands in the same text. What belongs to another regulation, or points nowhere, stays as it was written.
 */
final class ReferenceFinder {

    private static final String ITEM = "(?: huruf ([a-z]{1,2})(?![\\p{L}]))?(?: angka (\\d+))?";

    /** A link, or an article, or a clause, letter or number that the words before it place. */
    private static final Pattern WRITTEN =
            Pattern.compile("\\[#[^\\[\\]\\n]*]|(?<![\\p{L}\\p{N}|])(?:(?:Pasal (\\d+))(?: ayat \\((\\d+)\\))?" + ITEM
                    + "|ayat \\((\\d+)\\)" + ITEM
                    + "|(?:huruf ([a-z]{1,2})(?![\\p{L}]))(?: angka (\\d+))?)(?![\\p{L}\\p{N}])");

    /** What follows a reference into another regulation, or a series that ends in one. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "^(?:,? (?:(?:serta|dan|atau) )?(?:Pasal \\d+|ayat \\(\\d+\\)|huruf [a-z]{1,2}|angka \\d+)(?![\\p{L}\\p{N}]))*,? (?:dalam |dari )?(?:Undang|UUD|Peraturan|Keputusan|Perpu|Perubahan|Instruksi)(?!.{0,40}? ini\\b)");

    private final DraftText text;
    private final Map<UUID, String> labels;
    private final boolean part;
    private final Map<String, DraftNode> byName = new HashMap<>();

    ReferenceFinder(DraftText text) {
        this(text, Numbering.of(text), false);
    }

    private ReferenceFinder(DraftText text, Map<UUID, String> labels, boolean part) {
        this.text = text;
        this.labels = labels;
        this.part = part;
        text.all().forEach(node -> byName.put(name(node), node));
    }

    /** Reads a text that came from elsewhere by the numbers that it had there. */
    static ReferenceFinder ofSource(DraftText text, Map<UUID, String> called) {
        return new ReferenceFinder(text, numbers(text, called), false);
    }

    /**
     * As {@link #ofSource}, for a part of such a text. An article that did not come along is not the one which happens to
     * have its number here: a reference to it is broken from the start.
     */
    static ReferenceFinder ofPart(DraftText text, Map<UUID, String> called) {
        boolean articles = text.all()
                .anyMatch(node -> node.kind() == TextKind.PASAL
                        && !called.getOrDefault(node.id(), "").isEmpty());
        return new ReferenceFinder(text, numbers(text, called), articles);
    }

    private static Map<UUID, String> numbers(DraftText text, Map<UUID, String> called) {
        Map<UUID, String> numbers = new HashMap<>(Numbering.of(text));
        numbers.putAll(called);
        return numbers;
    }

    private String name(DraftNode node) {
        return NodeNames.of(text, labels, node);
    }

    /** The node's words with what it refers to made a link. */
    String link(DraftNode citing) {
        String words = citing.text();
        if (words.indexOf("Pasal ") < 0 && words.indexOf("ayat (") < 0 && words.indexOf("huruf ") < 0
                || citing.kind() == TextKind.MENGINGAT
                || citing.kind() == TextKind.JUDUL) {
            return words;
        }
        StringBuilder linked = new StringBuilder();
        Matcher found = WRITTEN.matcher(words);
        String article = own(citing, TextKind.PASAL);
        int from = 0;
        int end = 0;
        boolean foreign = false;
        while (found.find()) {
            if (found.group().startsWith("[#")) {
                article = articleOf(found.group(), article);
                end = found.end();
                foreign = false;
                continue;
            }
            MatchResult written = found.toMatchResult();
            boolean goesOn = words.substring(end, found.start()).matches(",? ?(?:(?:serta|dan|atau|sampai dengan) )?");
            String place = found.group(1) != null
                    ? "Pasal " + found.group(1)
                    : goesOn && end > 0 ? article : own(citing, TextKind.PASAL);
            foreign = (goesOn && foreign && found.group(1) == null)
                    || ELSEWHERE.matcher(words.substring(found.end())).find();
            article = place;
            end = found.end();
            Optional<DraftNode> target = foreign ? Optional.empty() : target(citing, written, place);
            if (target.isPresent() && !target.get().id().equals(citing.id())) {
                linked.append(words, from, found.start())
                        .append(References.token(target.get().id(), found.group()));
                from = found.end();
            } else if (part && !foreign && target.isEmpty() && written.group(1) != null) {
                linked.append(words, from, found.start()).append(References.token(References.NOWHERE, found.group()));
                from = found.end();
            }
        }
        return linked.append(words, from, words.length()).toString();
    }

    private Optional<DraftNode> target(DraftNode citing, MatchResult written, @Nullable String article) {
        if (citing.kind() == TextKind.MENIMBANG) {
            return written.group(8) == null ? Optional.empty() : named("Menimbang huruf " + written.group(8));
        }
        if (article == null) {
            return Optional.empty();
        }
        if (written.group(1) != null) {
            return named(article
                    + part(" ayat (", written.group(2), ")")
                    + part(" huruf ", written.group(3), "")
                    + part(" angka ", written.group(4), ""));
        }
        if (written.group(5) != null) {
            return named(article + " ayat (" + written.group(5) + ")" + part(" huruf ", written.group(6), "")
                    + part(" angka ", written.group(7), ""));
        }
        String item = " huruf " + written.group(8) + part(" angka ", written.group(9), "");
        String clause = own(citing, TextKind.AYAT);
        return (clause == null ? Optional.<DraftNode>empty() : named(clause + item)).or(() -> named(article + item));
    }

    /** What follows a link in a series stands in the same article as its target. */
    private @Nullable String articleOf(String token, @Nullable String otherwise) {
        return References.targets(token).stream()
                .findFirst()
                .flatMap(text::find)
                .map(target -> own(target, TextKind.PASAL))
                .orElse(otherwise);
    }

    private static String part(String before, @Nullable String number, String after) {
        return number == null ? "" : before + number + after;
    }

    private Optional<DraftNode> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Name of the article or clause that a node is, or stands in. */
    private @Nullable String own(DraftNode node, TextKind kind) {
        for (Optional<DraftNode> at = Optional.of(node); at.isPresent(); at = at.flatMap(text::parent)) {
            if (at.get().kind() == kind) {
                return name(at.get());
            }
        }
        return null;
    }
}
