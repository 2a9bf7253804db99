package id.susun.drafting.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the automatic numbers of a DOCX file as Word does (ECMA-376 part 1, 17.9). */
final class DocxNumbers {

    static final int LEVELS = 9;

    /** One level of a list: how it counts and what it writes. */
    record Level(String format, String text, int start, boolean restarts) {}

    /** Where a paragraph's number comes from. */
    record Source(String list, int level) {}

    private final Map<String, Map<Integer, Level>> definitions = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final List<String> begun = new ArrayList<>();

    void define(String definition, int level, Level how) {
        definitions.computeIfAbsent(definition, key -> new HashMap<>()).put(level, how);
    }

    void list(String list, String definition) {
        lists.put(list, definition);
    }

    /** The list begins a level anew with this number. */
    void start(String list, int level, int value) {
        starts.put(list + "/" + level, value);
    }

    /** The number of the next paragraph of a list; empty where none is written. */
    String next(@Nullable Source source) {
        if (source == null || source.level() < 0 || source.level() >= LEVELS) {
            return "";
        }
        String definition = lists.get(source.list());
        Map<Integer, Level> levels = definition == null ? null : definitions.get(definition);
        Level level = levels == null
                ? null
                : definitions
                        .getOrDefault("list " + source.list(), Map.of())
                        .getOrDefault(source.level(), levels.get(source.level()));
        if (definition == null
                || levels == null
                || level == null
                || level.format().equals("none")) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(definition, key -> new int[LEVELS]);
        begin(source, counts);
        counts[source.level()] = counts[source.level()] == 0 ? Math.max(level.start(), 0) : counts[source.level()] + 1;
        for (int deeper = source.level() + 1; deeper < LEVELS; deeper++) {
            Level below = levels.get(deeper);
            counts[deeper] = below != null && !below.restarts() ? counts[deeper] : 0;
        }
        return level.format().equals("bullet") ? "•" : written(level.text(), levels, counts);
    }

    /** A list with a start of its own counts anew the first time it is met. */
    private void begin(Source source, int[] counts) {
        String key = source.list() + "/" + source.level();
        Integer start = starts.get(key);
        if (start != null && !begun.contains(key)) {
            begun.add(key);
            counts[source.level()] = start - 1;
            if (start <= 1) {
                counts[source.level()] = 0;
            }
        }
    }

    private static String written(String pattern, Map<Integer, Level> levels, int[] counts) {
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            int index = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
            if (sign == '%' && index >= 0 && index < LEVELS) {
                Level level = levels.get(index);
                label.append(Numerals.write(level == null ? "decimal" : level.format(), Math.max(1, counts[index])));
                i++;
            } else {
                label.append(sign);
            }
        }
        return label.toString().strip();
    }
}
