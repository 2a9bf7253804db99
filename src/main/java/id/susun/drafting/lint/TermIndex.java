package id.susun.drafting.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** All words of a text in one string, to look a term up in without walking through the nodes for each. */
final class TermIndex {

    private final List<Part> parts;
    private final int[] starts;
    private final String words;
    private final String lower;

    TermIndex(List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.starts = new int[parts.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            starts[i] = all.length();
            all.append(parts.get(i).text()).append('\n');
        }
        this.words = all.toString();
        this.lower = Capitals.lower(words);
    }

    /** Where a term stands as whole words; stops as soon as {@code goOn} says no. */
    void find(String term, boolean anyCase, BiPredicate<Part, Integer> goOn) {
        String sought = anyCase ? Capitals.lower(term) : term;
        String within = anyCase ? lower : words;
        for (int at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + 1)) {
            if (isWhole(at, at + sought.length())) {
                int place = Arrays.binarySearch(starts, at);
                int part = place >= 0 ? place : -place - 2;
                if (!goOn.test(parts.get(part), at - starts[part])) {
                    return;
                }
            }
        }
    }

    /** The parts that a term stands in. */
    List<Part> partsWith(String term) {
        List<Part> found = new ArrayList<>();
        find(term, false, (part, at) -> {
            found.add(part);
            return true;
        });
        return found;
    }

    private boolean isWhole(int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(words.charAt(start - 1)))
                && (end >= words.length() || !Character.isLetterOrDigit(words.charAt(end)));
    }
}
