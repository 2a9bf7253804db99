package id.susun.casefile;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who makes a joint regulation beside the head of the region whose text it is. Heads of regions are called gubernur, bupati and
 * wali kota (UU 23/2014 Pasal 59 ayat (2)).
 *
 * @param id node of the text that names the party, the same in every version
 * @param office the head with the region, as the text has it: "BUPATI REJANG LEBONG"
 */
public record Party(UUID id, String office) implements Serializable {

    private static final Pattern HEAD =
            Pattern.compile("(gubernur|bupati|wali\\s?kota)\\s+(\\p{L}.*)", Pattern.CASE_INSENSITIVE);

    /** Whether some words name the head of a region. */
    public static boolean names(String words) {
        return HEAD.matcher(words.strip()).matches();
    }

    /** The office as running text writes it: "Bupati Rejang Lebong". */
    public String titled() {
        return titled(office);
    }

    /** The region of that head: "Kabupaten Rejang Lebong"; empty for an office that is no head of a region. */
    public Optional<String> region() {
        Matcher head = HEAD.matcher(office.strip());
        if (!head.matches()) {
            return Optional.empty();
        }
        String level = head.group(1).toLowerCase(Locale.ROOT);
        String kind = level.equals("gubernur") ? "Provinsi" : level.equals("bupati") ? "Kabupaten" : "Kota";
        return Optional.of(kind + " " + titled(head.group(2)));
    }

    /** "Bupati Lebong dan Bupati Rejang Lebong", "A, B, dan C". */
    public static String together(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            case 2 -> names.getFirst() + " dan " + names.getLast();
            default -> String.join(", ", names.subList(0, names.size() - 1)) + ", dan " + names.getLast();
        };
    }

    /** What is typed in capitals gets its small letters back. */
    private static String titled(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.chars().anyMatch(Character::isLowerCase)
                ? line
                : Arrays.stream(line.toLowerCase(Locale.of("id")).split(" "))
                        .map(word -> word.equals("dan") ? word : capitalised(word))
                        .collect(Collectors.joining(" "));
    }

    /** Abbreviations stay as they are: "D.I." */
    private static String capitalised(String word) {
        return Pattern.compile("(?<![\\p{L}])\\p{L}")
                .matcher(word)
                .replaceAll(letter -> letter.group().toUpperCase(Locale.of("id")));
    }
}
