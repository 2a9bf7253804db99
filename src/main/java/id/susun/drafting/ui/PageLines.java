package id.susun.drafting.ui;

import id.susun.casefile.PolicyText;
import id.susun.casefile.ReadingLine;
import id.susun.drafting.Coverage;
import id.susun.drafting.Draft;
import id.susun.drafting.DraftNode;
import id.susun.drafting.DraftPage;
import id.susun.drafting.References;
import id.susun.drafting.TextKind;
import id.susun.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lays the page out: nodes to write, and between them what is computed. */
final class PageLines {

    private final Draft draft;
    private final References references;
    private final Coverage coverage;
    private final Map<UUID, Integer> notes;
    private final List<PageLine> lines = new ArrayList<>();
    private String signing = "";
    private int besides;

    private PageLines(DraftPage page, Coverage coverage, Map<UUID, Integer> notes) {
        this.draft = page.draft();
        this.references = draft.references();
        this.coverage = coverage;
        this.notes = notes;
    }

    static List<PageLine> of(DraftPage page, Coverage coverage, Map<UUID, Integer> notes) {
        PageLines made = new PageLines(page, coverage, notes);
        made.lay(page);
        return List.copyOf(made.lines);
    }

    private void lay(DraftPage page) {
        for (int i = 0; i < page.titleLines().size(); i++) {
            lines.add(
                    PageLine.computed("title-" + i, "centre", page.titleLines().get(i)));
            if (i == 0) {
                draft.text().roots(TextKind.PIHAK).forEach(node -> lines.add(node(node, "dan", 0)));
            }
        }
        draft.text().roots(TextKind.JUDUL).forEach(node -> lines.add(node(node, "", 0)));
        String before = "";
        for (PolicyText.Line line : page.text().lines()) {
            Optional<DraftNode> node = draft.text().find(line.nodeId());
            if (line.kind().equals("BARIS")) {
                continue;
            }
            if (node.isPresent() && node.get().kind() == TextKind.TABEL) {
                table(node.get(), line.depth());
            } else if (node.isPresent()) {
                word(node.get(), before);
                lines.add(node(node.get(), line.label(), line.depth()));
            } else {
                lines.add(computed(line));
            }
            before = line.kind();
        }
    }

    /** A cell is indented by its column; those of the head know how many there are. */
    private void table(DraftNode table, int depth) {
        int columns = table.children().stream()
                .mapToInt(row -> row.children().size())
                .max()
                .orElse(1);
        lines.add(node(table, table.parent(), "", depth, columns));
        for (DraftNode row : table.children()) {
            for (int i = 0; i < row.children().size(); i++) {
                int head = table.isHeaded() && row == table.children().getFirst() ? columns : 0;
                lines.add(node(row.children().get(i), table.id(), "", i, head));
            }
        }
    }

    private void word(DraftNode node, String before) {
        boolean opens = node.kind() == TextKind.MENIMBANG || node.kind() == TextKind.MENGINGAT;
        if (opens && !before.equals(node.kind().name())) {
            String word = ReadingLine.groupOf(node.kind().name());
            lines.add(PageLine.computed("word-" + node.kind(), "word", word));
        }
    }

    private PageLine computed(PolicyText.Line line) {
        boolean right = line.text().startsWith("Ditetapkan");
        boolean elucidation = line.kind().equals("PENJELASAN");
        String words = (line.label() + (elucidation ? "\n" : " ") + line.text()).strip();
        return new PageLine(
                line.nodeId().toString(),
                null,
                line.kind() + beside(line).orElse(right ? " right" : ""),
                false,
                "",
                "",
                words,
                line.depth(),
                0,
                "",
                false,
                false,
                "",
                List.of(),
                List.of(),
                0,
                0);
    }

    /** Those who sign a joint regulation stand beside each other, two on a row, and so do those who promulgate it. */
    private Optional<String> beside(PolicyText.Line line) {
        boolean joint = !draft.text().roots(TextKind.PIHAK).isEmpty();
        if (!joint || !line.kind().equals("PENUTUP") || !line.text().startsWith("Di")) {
            return Optional.empty();
        }
        String what = line.text().substring(0, line.text().indexOf(' '));
        besides = what.equals(signing) ? besides + 1 : 0;
        signing = what;
        return Optional.of(besides % 2 == 0 ? " beside begin" : " beside");
    }

    private PageLine node(DraftNode node, String label, int depth) {
        return node(node, node.parent(), label, depth, 0);
    }

    private PageLine node(DraftNode node, @Nullable UUID parent, String label, int depth, int columns) {
        return new PageLine(
                node.id().toString(),
                parent == null ? null : parent.toString(),
                node.kind().name(),
                true,
                label,
                node.kind() == TextKind.MENIMBANG || node.kind() == TextKind.TABEL ? "" : node.heading(),
                references.refreshed(node.text()),
                depth,
                node.version(),
                draft.name(node),
                node.kind().hasHeading(),
                isWorded(node),
                node.kind() == TextKind.SEL ? "" : Texts.text(blankKey(node)),
                node.kind().isArticle() ? rests(node) : List.of(),
                references.broken(node.text()),
                notes.getOrDefault(node.id(), 0),
                columns);
    }

    /** An article that consists of clauses says nothing itself. */
    private static boolean isWorded(DraftNode node) {
        return node.kind().hasText()
                && !(node.text().isEmpty()
                        && node.children().stream().anyMatch(child -> child.kind() == TextKind.AYAT));
    }

    private static String blankKey(DraftNode node) {
        if (node.kind() == TextKind.PIHAK) {
            return "joint.blank";
        }
        return node.kind() == TextKind.MENIMBANG && Texts.has("drafting.blank." + node.heading())
                ? "drafting.blank." + node.heading()
                : "drafting.blank.text";
    }

    private List<String> rests(DraftNode article) {
        return coverage.of(article.id()).stream()
                .map(found -> Texts.label("thread", found.kind()) + ": " + found.label())
                .toList();
    }
}
