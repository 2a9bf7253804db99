package id.susun.drafting;

import id.susun.tenant.CaseId;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A text as it stands, with its numbering.
 *
 * @param caseId the case
 * @param text the tree
 * @param labels the number of each node
 * @param mayWrite whether the person at work may change it now
 */
public record Draft(CaseId caseId, DraftText text, Map<UUID, String> labels, boolean mayWrite) implements Serializable {

    static Draft of(CaseId caseId, DraftText text, boolean mayWrite) {
        return new Draft(caseId, text, Numbering.of(text), mayWrite);
    }

    /** The number of a node; empty where it has none. */
    public String label(DraftNode node) {
        return labels.getOrDefault(node.id(), "");
    }

    /** How to name a node to a person: its number, with those it stands in, for example "Pasal 3 ayat (2) huruf a". */
    public String name(DraftNode node) {
        Optional<DraftNode> parent = Optional.ofNullable(node.parent()).flatMap(text::find);
        String own = label(node).replaceFirst("[.)]$", "").strip();
        return switch (node.kind()) {
            case JUDUL -> "Judul";
            case MENIMBANG -> "Menimbang huruf " + own;
            case MENGINGAT -> "Mengingat angka " + own;
            case BAB, BAGIAN, PARAGRAF, PASAL, PUTUSAN, LAMPIRAN -> own;
            case SEKSI -> "Bagian " + own;
            case AYAT -> parent.map(this::name).orElse("") + " ayat " + label(node);
            case DEFINISI -> parent.map(this::name).orElse("") + " angka " + own;
            case BUTIR ->
                parent.map(this::name).orElse("")
                        + (Character.isDigit(own.isEmpty() ? 'a' : own.charAt(0)) ? " angka " : " huruf ")
                        + own;
        };
    }
}
