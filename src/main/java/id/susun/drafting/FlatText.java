package id.susun.drafting;

import id.susun.casefile.PolicyText;
import id.susun.tenant.CaseId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Lays a text out as lines in reading order: nodes and formalities together. */
final class FlatText {

    private final CaseId caseId;
    private final DraftText text;
    private final Formalities formalities;
    private final Map<UUID, String> labels;
    private final List<PolicyText.Line> lines = new ArrayList<>();

    FlatText(CaseId caseId, DraftText text, Formalities formalities) {
        this.caseId = caseId;
        this.text = text;
        this.formalities = formalities;
        this.labels = Numbering.of(text);
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
        add(text.roots(TextKind.LAMPIRAN), 0);
        return new PolicyText(formalities.title(text.subject()), lines);
    }

    private void closing() {
        formalities.promulgationOrder().ifPresent(order -> computed("PENUTUP", "order", "", order));
        computed("PENUTUP", "enacted", "", String.join("\n", formalities.enacted()));
        String promulgated = String.join("\n", formalities.promulgated());
        if (!promulgated.isEmpty()) {
            computed("PENUTUP", "promulgated", "", promulgated);
        }
        formalities.endLine().ifPresent(line -> computed("PENUTUP", "end", "", line));
    }

    private void add(List<DraftNode> nodes, int depth) {
        for (DraftNode node : nodes) {
            boolean element = node.kind() == TextKind.MENIMBANG;
            lines.add(new PolicyText.Line(
                    node.id(),
                    node.kind().name(),
                    labels.getOrDefault(node.id(), ""),
                    element ? "" : node.heading(),
                    node.text(),
                    depth));
            boolean indents = node.kind() == TextKind.AYAT
                    || node.kind() == TextKind.BUTIR
                    || node.kind() == TextKind.DEFINISI
                    || node.kind() == TextKind.PUTUSAN;
            add(node.children(), indents ? depth + 1 : depth);
        }
    }

    /** A computed line has an id of its own too, the same each time. */
    private void computed(String kind, String name, String label, String content) {
        UUID id = UUID.nameUUIDFromBytes((caseId + "/" + name).getBytes(StandardCharsets.UTF_8));
        lines.add(new PolicyText.Line(id, kind, label, "", content, 0));
    }
}
