package id.susun.drafting.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the browser must change to show a page as it stands now: not the whole text for every key.
 *
 * @param at where the order of the lines begins to differ
 * @param gone how many lines go from there
 * @param fresh ids of the lines that come there
 * @param lines the new and changed ones
 */
record PageChange(int at, int gone, List<String> fresh, List<PageLine> lines) {

    static PageChange between(List<PageLine> before, List<PageLine> after) {
        int at = 0;
        int least = Math.min(before.size(), after.size());
        while (at < least && before.get(at).id().equals(after.get(at).id())) {
            at++;
        }
        int same = 0;
        while (same < least - at
                && before.get(before.size() - 1 - same)
                        .id()
                        .equals(after.get(after.size() - 1 - same).id())) {
            same++;
        }
        Map<String, PageLine> known = new HashMap<>();
        before.forEach(line -> known.put(line.id(), line));
        return new PageChange(
                at,
                before.size() - same - at,
                after.subList(at, after.size() - same).stream()
                        .map(PageLine::id)
                        .toList(),
                after.stream()
                        .filter(line -> !line.equals(known.get(line.id())))
                        .toList());
    }
}
