package id.susun.drafting.formats;

import id.susun.casefile.PolicyText;
import id.susun.drafting.DraftNode;
import id.susun.drafting.OfficialText;
import id.susun.drafting.TextKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what follows a text: its elucidation and its annexes. */
final class AknAttachments {

    private final AknXml xml;
    private final OfficialText official;
    private final AknNames names;
    private final AknMeta meta;
    private final Map<UUID, String> labels;
    private final AknDivisions divisions;

    AknAttachments(
            AknXml xml,
            OfficialText official,
            AknNames names,
            AknMeta meta,
            Map<UUID, String> labels,
            AknDivisions divisions) {
        this.xml = xml;
        this.official = official;
        this.names = names;
        this.meta = meta;
        this.labels = labels;
        this.divisions = divisions;
    }

    void write() {
        boolean elucidated = official.text().all().anyMatch(node -> node.kind().isElucidation());
        List<DraftNode> annexes = official.text().roots(TextKind.LAMPIRAN);
        if (!elucidated && annexes.isEmpty()) {
            return;
        }
        xml.open("attachments");
        if (elucidated) {
            elucidation();
        }
        for (int i = 0; i < annexes.size(); i++) {
            annex(annexes.get(i), i + 1);
        }
        xml.close();
    }

    private void elucidation() {
        xml.open("attachment").element("heading", "PENJELASAN").open("doc", "name", "penjelasan");
        meta.write("penjelasan");
        xml.open("mainBody");
        official.text().roots(TextKind.PENJELASAN_UMUM).forEach(general -> {
            xml.open("hcontainer", "name", "umum", "eId", names.id(general.id()), "GUID", AknWriter.guid(general));
            xml.element("num", "I.").element("heading", "UMUM").open("content");
            divisions.paragraphs(general.text());
            xml.close().close();
        });
        xml.open("hcontainer", "name", "pasal-demi-pasal");
        xml.element("num", "II.").element("heading", "PASAL DEMI PASAL");
        official.flat().lines().stream()
                .filter(line -> line.kind().equals("PENJELASAN")
                        && !line.label().startsWith("II.")
                        && !line.label().startsWith("I.")
                        && !line.label().equals("PENJELASAN"))
                .forEach(this::explanation);
        // What is said of a node that is not printed with its explanation is kept too.
        Set<UUID> printed =
                official.flat().lines().stream().map(PolicyText.Line::nodeId).collect(Collectors.toSet());
        official.text()
                .all()
                .filter(node -> node.kind() == TextKind.PENJELASAN && !printed.contains(node.id()))
                .forEach(node -> explanation(new PolicyText.Line(node.id(), "PENJELASAN", "–", "", node.text(), 0)));
        xml.close().close().close().close();
    }

    /** What is said of one node; what is only "Cukup jelas." has no node of its own. */
    private void explanation(PolicyText.Line line) {
        Optional<DraftNode> node = official.text().find(line.nodeId());
        @Nullable UUID about = node.map(DraftNode::parent).orElse(null);
        xml.open(
                "hcontainer",
                "name",
                "penjelasan",
                "eId",
                node.map(found -> names.id(found.id())).orElse(""),
                "GUID",
                node.map(AknWriter::guid).orElse(""));
        if (about == null) {
            xml.element("num", line.label());
        } else {
            xml.open("num")
                    .element("ref", line.label(), "href", "#" + names.id(about))
                    .close();
        }
        xml.open("content");
        divisions.paragraphs(node.map(DraftNode::text).orElse(line.text()));
        xml.close().close();
    }

    private void annex(DraftNode annex, int number) {
        xml.open("attachment", "eId", names.id(annex.id()), "GUID", AknWriter.guid(annex));
        xml.element("num", labels.getOrDefault(annex.id(), ""));
        if (!annex.heading().isEmpty()) {
            xml.element("heading", annex.heading());
        }
        xml.open("doc", "name", "lampiran");
        meta.write("lampiran_" + number);
        xml.open("mainBody");
        if (!annex.text().isEmpty() || annex.children().isEmpty()) {
            divisions.paragraphs(annex.text());
        }
        divisions.divisions(annex.children());
        xml.close().close().close();
    }
}
