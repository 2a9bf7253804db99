package id.susun.drafting;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a text from approval.
 *
 * @param node where; null for the text as a whole
 * @param place the place in words, for example "Pasal 3 ayat (2)"
 */
public record Gap(@Nullable UUID node, String place) {

    static String places(List<Gap> gaps, int most) {
        String named = gaps.stream().map(Gap::place).distinct().limit(most).collect(Collectors.joining(", "));
        return gaps.stream().map(Gap::place).distinct().count() > most ? named + ", …" : named;
    }
}
