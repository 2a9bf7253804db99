package id.susun.drafting.lint;

import id.susun.drafting.TextKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what a text defines. */
final class Definitions {

    private static final Pattern ALSO = Pattern.compile(
            ",?\\s+(?:yang\\s+)?(?:dan\\s+)?selanjutnya\\s+(?:di)?(?:sebut|singkat)(?:\\s+dengan|\\s+sebagai)?\\s+");

    private Definitions() {}

    /** Each definition of a text in order. */
    static List<Definition> of(LintedText text) {
        List<Definition> definitions = new ArrayList<>();
        for (Part part : text.of(TextKind.DEFINISI)) {
            if (part.area() == Area.BODY && !part.text().isBlank()) {
                definitions.add(read(part));
            }
        }
        return definitions;
    }

    private static Definition read(Part part) {
        String said = part.text();
        int is = said.indexOf(" adalah ");
        String head = is < 0 ? said.replaceFirst("[.;]\\s*$", "") : said.substring(0, is);
        List<String> names = is < 0 && !ALSO.matcher(head).find()
                ? List.of()
                : Arrays.stream(ALSO.split(head))
                        .map(name -> name.replaceAll("^[\\s,\"“]+|[\\s,\"”]+$", ""))
                        .filter(name -> !name.isBlank())
                        .toList();
        return new Definition(part, names, is < 0 ? "" : said.substring(is + " adalah ".length()));
    }

    /**
     * A definition.
     *
     * @param part where
     * @param names the full name and its short forms; empty when it has not the form of a definition
     * @param meaning what follows "adalah"; empty when nothing does
     */
    record Definition(Part part, List<String> names, String meaning) {

        /** What the rest of the text calls it. */
        String term() {
            return names.getLast();
        }
    }
}
