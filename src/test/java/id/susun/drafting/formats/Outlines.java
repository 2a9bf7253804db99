package id.susun.drafting.formats;

import id.susun.drafting.NewNode;
import java.util.List;
import java.util.stream.Collectors;

/** Writes trees so that a test can show what it expects: one line per node, two blanks per level. */
final class Outlines {

    private Outlines() {}

    static String of(List<NewNode> nodes) {
        return lines(nodes, "");
    }

    private static String lines(List<NewNode> nodes, String indent) {
        return nodes.stream()
                .map(node -> indent
                        + (node.kind() + " " + node.heading()).strip()
                        + (node.text().isEmpty() ? "" : " | " + node.text().replace("\n", "⏎"))
                        + "\n"
                        + lines(node.children(), indent + "  "))
                .collect(Collectors.joining());
    }

    static List<String> remarks(Recognised recognised) {
        return recognised.remarks().stream()
                .map(remark -> remark.line() + " " + remark.reason()
                        + (remark.detail().isEmpty() ? "" : " " + remark.detail()))
                .toList();
    }
}
