package id.susun.drafting.formats;

import id.susun.drafting.Draft;
import id.susun.drafting.DraftNode;
import id.susun.drafting.OfficialText;
import id.susun.drafting.References;
import id.susun.drafting.TextKind;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;

/** Writes the parts of a text with all that stands in them, their references as links. */
final class AknDivisions {

    private final AknXml xml;
    private final AknNames names;
    private final Map<UUID, String> labels;
    private final References references;

    AknDivisions(AknXml xml, OfficialText official, AknNames names, Map<UUID, String> labels) {
        this.xml = xml;
        this.names = names;
        this.labels = labels;
        this.references = new Draft(official.policyCase().id(), official.text(), labels, false).references();
    }

    /** A part of the body with all that stands in it. */
    void division(DraftNode node) {
        if (node.kind() == TextKind.TABEL) {
            table(node);
            return;
        }
        String element = switch (node.kind()) {
            case BAB -> "chapter";
            case BAGIAN -> "section";
            case PARAGRAF -> "subsection";
            case PASAL -> "article";
            case AYAT -> "paragraph";
            case SEKSI -> "division";
            case DEFINISI, BUTIR -> "point";
            default -> "hcontainer";
        };
        xml.open(
                element,
                "name",
                !element.equals("hcontainer") ? "" : node.kind() == TextKind.ALINEA ? "alinea" : "diktum",
                "class",
                node.kind() == TextKind.DEFINISI ? "definisi" : "",
                "eId",
                names.id(node.id()),
                "GUID",
                AknWriter.guid(node));
        String number = labels.getOrDefault(node.id(), "");
        if (!number.isEmpty()) {
            xml.element("num", number);
        }
        if (!node.heading().isEmpty()) {
            xml.element("heading", node.heading());
        }
        List<DraftNode> inside = node.children().stream()
                .filter(child -> child.kind() != TextKind.PENJELASAN)
                .toList();
        if (inside.isEmpty() && node.kind().hasText()) {
            xml.open("content");
            paragraphs(node.text());
            xml.close();
        } else {
            if (!node.text().isEmpty()) {
                xml.open("intro");
                paragraphs(node.text());
                xml.close();
            }
            divisions(inside);
        }
        xml.close();
    }

    /** The first row may be the head; a table without cells would be none. */
    private void table(DraftNode table) {
        List<DraftNode> rows = table.children().stream()
                .filter(row -> !row.children().isEmpty())
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        xml.open("table", "eId", names.id(table.id()), "GUID", AknWriter.guid(table));
        for (DraftNode row : rows) {
            xml.open("tr", "eId", names.id(row.id()), "GUID", AknWriter.guid(row));
            for (DraftNode cell : row.children()) {
                boolean head = table.isHeaded() && row == rows.getFirst();
                xml.open(head ? "th" : "td", "eId", names.id(cell.id()), "GUID", AknWriter.guid(cell));
                paragraphs(cell.text());
                xml.close();
            }
            xml.close();
        }
        xml.close();
    }

    /** What is tabulated stands in a list. */
    void divisions(List<DraftNode> inside) {
        boolean listed = false;
        for (DraftNode child : inside) {
            boolean item = child.kind() == TextKind.BUTIR || child.kind() == TextKind.DEFINISI;
            if (item != listed) {
                listed = item;
                if (item) {
                    xml.open("list");
                } else {
                    xml.close();
                }
            }
            division(child);
        }
        if (listed) {
            xml.close();
        }
    }

    void paragraphs(String words) {
        for (String line : words.split("\n", -1)) {
            xml.open("p");
            Matcher token = References.TOKEN.matcher(line);
            int at = 0;
            while (token.find()) {
                xml.text(line.substring(at, token.start()));
                String target = names.id(UUID.fromString(token.group(1)));
                String reads = references.plain(token.group());
                if (target.isEmpty()) {
                    xml.text(reads);
                } else {
                    xml.element("ref", reads, "href", "#" + target);
                }
                at = token.end();
            }
            xml.text(line.substring(at)).close();
        }
    }
}
