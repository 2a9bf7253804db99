package id.susun.drafting;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** Gives back to words that somebody retyped the references which stood in them written out. */
final class Retyped {

    private Retyped() {}

    /**
     * Makes links again of the references that are still there, in their order.
     *
     * @param typed what was typed, references written out
     * @param before the words that the person began with, references as tokens
     * @param references how they read now
     */
    static String restore(String typed, String before, References references) {
        StringBuilder restored = new StringBuilder();
        int from = 0;
        List<MatchResult> linked = References.TOKEN.matcher(typed).results().toList();
        Matcher token = References.TOKEN.matcher(before);
        while (token.find()) {
            String read = references.plain(token.group());
            int at = find(typed, read, from, linked);
            if (at >= 0) {
                restored.append(typed, from, at).append(token.group());
                from = at + read.length();
            }
        }
        return restored.append(typed, from, typed.length()).toString();
    }

    /** "Pasal 5" does not stand in "Pasal 50", and what is a link already is none of it. */
    private static int find(String typed, String read, int from, List<MatchResult> linked) {
        for (int at = typed.indexOf(read, from); at >= 0; at = typed.indexOf(read, at + 1)) {
            int end = at + read.length();
            int start = at;
            boolean begins = at == 0 || !Character.isLetterOrDigit(typed.charAt(at - 1));
            boolean free = linked.stream().noneMatch(link -> link.start() < end && start < link.end());
            if (begins && free && (end == typed.length() || !Character.isLetterOrDigit(typed.charAt(end)))) {
                return at;
            }
        }
        return -1;
    }
}
