package id.susun.drafting;

import id.susun.casefile.PolicyText;
import id.susun.tenant.CaseId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Lays a text out as lines in reading order: nodes and formalities together. */
final class FlatText {

    private final CaseId caseId;
    private final DraftText text;
    private final Formalities formalities;
    private final Map<UUID, String> labels;
    private final References references;
    private final List<PolicyText.Line> lines = new ArrayList<>();

    FlatText(CaseId caseId, DraftText text, Formalities formalities) {
        this.caseId = caseId;
        this.text = text;
        this.formalities = formalities;
        Draft draft = Draft.of(caseId, text, false);
        this.labels = draft.labels();
        this.references = draft.references();
    }

    PolicyText lines() {
        formalities.phrase().ifPresent(phrase -> computed("PEMBUKAAN", "phrase", "", phrase));
        computed("PEMBUKAAN", "office", "", formalities.officeLine());
        add(text.roots(TextKind.MENIMBANG), 0);
        add(text.roots(TextKind.MENGINGAT), 0);
        if (formalities.hasDiktum()) {
            String consent = String.join("\n", formalities.consent());
            if (!consent.isEmpty()) {
                computed("PEMBUKAAN", "consent", "", consent);
            }
            computed("DIKTUM", "diktum", "MEMUTUSKAN:", "");
            computed("DIKTUM", "stipulates", "Menetapkan:", formalities.stipulates(text.subject()));
        }
        add(
                text.roots().stream()
                        .filter(node -> node.kind().rank() == TextKind.PASAL.rank())
                        .toList(),
                0);
        closing();
        if (text.all().anyMatch(node -> node.kind().isElucidation())) {
            elucidation();
        }
        add(text.roots(TextKind.LAMPIRAN), 0);
        return new PolicyText(formalities.title(text.subject()), lines);
    }

    private void closing() {
        Closing closing = formalities.closing();
        closing.promulgationOrder().ifPresent(order -> computed("PENUTUP", "order", "", order));
        blocks("enacted", closing.signatures());
        blocks("promulgated", closing.promulgations());
        closing.endLine().ifPresent(line -> computed("PENUTUP", "end", "", line));
    }

    private void blocks(String name, List<List<String>> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            computed("PENUTUP", i == 0 ? name : name + "/" + i, "", String.join("\n", blocks.get(i)));
        }
    }

    /** Every article is named, none grouped with another (angka 188). */
    private void elucidation() {
        computed("PENJELASAN", "elucidation", "PENJELASAN", "ATAS\n" + formalities.title(text.subject()));
        if (text.roots(TextKind.PENJELASAN_UMUM).isEmpty()) {
            computed("PENJELASAN", "general", "I. UMUM", "");
        }
        add(text.roots(TextKind.PENJELASAN_UMUM), 0);
        computed("PENJELASAN", "articles", "II. PASAL DEMI PASAL", "");
        text.articles().forEach(article -> elucidate(article, labels.getOrDefault(article.id(), ""), 0));
        formalities.closing().elucidationEndLine().ifPresent(line -> computed("PENUTUP", "elucidation-end", "", line));
    }

    private void elucidate(DraftNode node, String label, int depth) {
        Optional<DraftNode> said = node.children().stream()
                .filter(child -> child.kind() == TextKind.PENJELASAN)
                .findFirst();
        List<DraftNode> parts = node.children().stream()
                .filter(child -> child.kind() != TextKind.PENJELASAN)
                .toList();
        boolean partly =
                parts.stream().flatMap(DraftNode::subtree).anyMatch(inner -> inner.kind() == TextKind.PENJELASAN);
        UUID id = said.map(DraftNode::id).orElseGet(() -> idOf("explained/" + node.id()));
        String words = said.map(DraftNode::text).orElse(partly ? "" : "Cukup jelas.");
        lines.add(new PolicyText.Line(id, "PENJELASAN", label, "", references.plain(words), depth));
        if (partly) {
            parts.forEach(part -> elucidate(part, named(part), depth + 1));
        }
    }

    private String named(DraftNode part) {
        String number = labels.getOrDefault(part.id(), "").replaceFirst("[.)]$", "");
        return switch (part.kind()) {
            case AYAT -> "Ayat " + labels.getOrDefault(part.id(), "");
            case DEFINISI -> "Angka " + number;
            default -> (number.matches("\\d+") ? "Angka " : "Huruf ") + number;
        };
    }

    private void add(List<DraftNode> nodes, int depth) {
        for (DraftNode node : nodes) {
            if (node.kind() == TextKind.PENJELASAN) {
                continue;
            }
            if (node.kind() == TextKind.TABEL) {
                table(node, depth);
                continue;
            }
            boolean element = node.kind() == TextKind.MENIMBANG;
            lines.add(new PolicyText.Line(
                    node.id(),
                    node.kind().name(),
                    labels.getOrDefault(node.id(), ""),
                    element ? "" : node.heading(),
                    references.plain(node.text()),
                    depth));
            boolean indents = node.kind() == TextKind.AYAT
                    || node.kind() == TextKind.BUTIR
                    || node.kind() == TextKind.DEFINISI
                    || node.kind() == TextKind.PUTUSAN;
            add(node.children(), indents ? depth + 1 : depth);
        }
    }

    /** A line for each row, its cells between tabs. */
    private void table(DraftNode table, int depth) {
        lines.add(new PolicyText.Line(table.id(), "TABEL", "", "", "", depth));
        table.children()
                .forEach(row -> lines.add(PolicyText.Line.row(
                        row.id(),
                        row.children().stream()
                                .map(cell -> references.plain(cell.text()))
                                .toList(),
                        depth)));
    }

    /** A computed line has an id of its own too, the same each time. */
    private void computed(String kind, String name, String label, String content) {
        lines.add(new PolicyText.Line(idOf(name), kind, label, "", content, 0));
    }

    private UUID idOf(String name) {
        return UUID.nameUUIDFromBytes((caseId + "/" + name).getBytes(StandardCharsets.UTF_8));
    }
}
