package id.susun.demo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns the capitals of a regulation's title into the title of its case. */
final class PolicyTitle {

    private static final Set<String> SMALL =
            Set.of("pada", "dan", "di", "dari", "ke", "yang", "dalam", "atas", "untuk", "bagi");

    private PolicyTitle() {}

    static String of(String stipulating) {
        String name = stipulating
                .substring(stipulating.indexOf("TENTANG ") + "TENTANG ".length())
                .replaceFirst("\\.$", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(name.split(" "))
                .map(word ->
                        SMALL.contains(word) ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
