package id.susun.drafting.lint;

import id.susun.casefile.Instrument;
import id.susun.drafting.NewNode;
import id.susun.drafting.TextKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * Bad and good texts for each rule, from {@code lint/examples.txt}: lines {@code KIND[heading]: text}, with a minus for the bad
 * text, a plus for the good one, and two more blanks for each level.
 */
final class Examples {

    private static final Pattern LINE = Pattern.compile("([-+])( +)([A-Z_]+)(?:\\[(.*?)])?: ?(.*)");

    private Examples() {}

    static List<Example> all() {
        List<Example> examples = new ArrayList<>();
        String[] head = {};
        List<String> bad = new ArrayList<>();
        List<String> good = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("#")) {
                if (head.length > 0) {
                    examples.add(example(head, bad, good));
                }
                head = line.substring(2).split(" ");
                bad = new ArrayList<>();
                good = new ArrayList<>();
            } else if (!line.isBlank()) {
                (line.startsWith("-") ? bad : good).add(line);
            }
        }
        examples.add(example(head, bad, good));
        return examples;
    }

    private static Example example(String[] head, List<String> bad, List<String> good) {
        return new Example(Rule.valueOf(head[0]), Instrument.valueOf(head[1]), tree(bad), tree(good));
    }

    private static List<String> lines() {
        try (var stream = new ClassPathResource("lint/examples.txt").getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<NewNode> tree(List<String> lines) {
        List<NewNode> roots = new ArrayList<>();
        Deque<List<NewNode>> levels = new ArrayDeque<>(List.of(roots));
        for (String line : lines) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IllegalArgumentException(line);
            }
            int depth = parts.group(2).length() / 2 + 1;
            while (levels.size() > depth) {
                levels.pop();
            }
            List<NewNode> children = new ArrayList<>();
            levels.getFirst()
                    .add(new NewNode(
                            TextKind.valueOf(parts.group(3)),
                            parts.group(4) == null ? "" : parts.group(4),
                            parts.group(5),
                            children));
            levels.push(children);
        }
        return roots;
    }

    record Example(Rule rule, Instrument instrument, List<NewNode> bad, List<NewNode> good) {
        @Override
        public String toString() {
            return rule + " " + instrument;
        }
    }
}
