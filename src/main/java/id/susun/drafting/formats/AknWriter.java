package id.susun.drafting.formats;

import id.susun.casefile.Instrument;
import id.susun.casefile.PolicyText;
import id.susun.drafting.Draft;
import id.susun.drafting.DraftNode;
import id.susun.drafting.DraftText;
import id.susun.drafting.Numbering;
import id.susun.drafting.OfficialText;
import id.susun.drafting.References;
import id.susun.drafting.TextKind;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;

/** Writes a text as Akoma Ntoso 3.0 (OASIS Standard, 2018); which element stands for what is told in decision 014. */
final class AknWriter {

    private final AknXml xml = new AknXml();
    private final OfficialText official;
    private final DraftText text;
    private final Map<UUID, String> labels;
    private final References references;
    private final AknNames names;
    private final AknMeta meta;

    private AknWriter(OfficialText official, ZoneId zone) {
        this.official = official;
        this.text = official.text();
        this.labels = Numbering.of(text);
        this.references = new Draft(official.policyCase().id(), text, labels, false).references();
        this.names = new AknNames(official, labels, zone);
        this.meta = new AknMeta(xml, official, names);
    }

    static byte[] write(OfficialText official, ZoneId zone) {
        return new AknWriter(official, zone).whole();
    }

    private byte[] whole() {
        Instrument instrument = official.policyCase().instrument();
        boolean numbered = instrument.isRegulation() || instrument.isDecision();
        String type = !numbered ? "doc" : official.enactment() == null ? "bill" : "act";
        xml.open(type, "name", instrument.name().toLowerCase(Locale.ROOT));
        meta.write("main");
        preface();
        preamble();
        xml.open(numbered ? "body" : "mainBody");
        List<DraftNode> roots = text.roots().stream()
                .filter(node -> switch (node.kind()) {
                    case BAB, PASAL, PUTUSAN, SEKSI -> true;
                    default -> false;
                })
                .toList();
        roots.forEach(this::division);
        if (roots.isEmpty()) {
            xml.open("hcontainer", "name", "kosong")
                    .open("content")
                    .empty("p")
                    .close()
                    .close();
        }
        xml.close();
        conclusions();
        new AknAttachments(xml, official, names, meta, labels, this).write();
        return xml.close().bytes();
    }

    private void preface() {
        xml.open("preface");
        List<String> lines = official.titleLines();
        List<DraftNode> parties = text.roots(TextKind.PIHAK);
        xml.open("p")
                .element("docType", parties.isEmpty() ? lines.getFirst() : official.jointKind())
                .close();
        if (!parties.isEmpty()) {
            authorities(parties);
        }
        lines.subList(1, lines.size())
                .forEach(number -> xml.open("p").element("docNumber", number).close());
        text.roots(TextKind.JUDUL).forEach(title -> {
            xml.open("p").text("TENTANG ").open("docTitle", "eId", names.id(title.id()), "GUID", guid(title));
            broken(title.text());
            xml.close().close();
        });
        xml.close();
    }

    /** All who make a joint regulation, the others as nodes of the text. */
    private void authorities(List<DraftNode> parties) {
        xml.open("p").element("docAuthority", official.head(), "class", "pembentuk");
        for (DraftNode party : parties) {
            boolean last = party == parties.getLast();
            xml.text(!last ? ", " : parties.size() > 1 ? ", DAN " : " DAN ");
            xml.open("docAuthority", "class", "pihak", "eId", names.id(party.id()), "GUID", guid(party));
            broken(party.text());
            xml.close();
        }
        xml.close();
    }

    private void broken(String words) {
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("br");
            }
            xml.text(lines[i]);
        }
    }

    private void preamble() {
        xml.open("preamble");
        formulas("PEMBUKAAN");
        opening("recitals", "recital", "Menimbang:", TextKind.MENIMBANG);
        opening("citations", "citation", "Mengingat:", TextKind.MENGINGAT);
        formulas("DIKTUM");
        xml.close();
    }

    private void formulas(String kind) {
        official.flat().lines().stream()
                .filter(line -> line.kind().equals(kind))
                .forEach(line -> xml.open("formula", "name", kind.toLowerCase(Locale.ROOT))
                        .lines((line.label() + " " + line.text()).strip())
                        .close());
    }

    private void opening(String list, String item, String word, TextKind kind) {
        List<DraftNode> nodes = text.roots(kind);
        if (nodes.isEmpty()) {
            return;
        }
        xml.open(list).open("intro").element("p", word).close();
        for (DraftNode node : nodes) {
            xml.open(item, "class", node.heading(), "eId", names.id(node.id()), "GUID", guid(node));
            xml.element("num", labels.getOrDefault(node.id(), ""));
            paragraphs(node.text());
            xml.close();
        }
        xml.close();
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
                guid(node));
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
        xml.open("table", "eId", names.id(table.id()), "GUID", guid(table));
        for (DraftNode row : rows) {
            xml.open("tr", "eId", names.id(row.id()), "GUID", guid(row));
            for (DraftNode cell : row.children()) {
                boolean head = table.isHeaded() && row == rows.getFirst();
                xml.open(head ? "th" : "td", "eId", names.id(cell.id()), "GUID", guid(cell));
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

    private void conclusions() {
        List<PolicyText.Line> lines = official.flat().lines().stream()
                .filter(line -> line.kind().equals("PENUTUP"))
                .toList();
        if (!lines.isEmpty()) {
            xml.open("conclusions");
            lines.forEach(line -> xml.lines(line.text()));
            xml.close();
        }
    }

    static String guid(DraftNode node) {
        return node.id().toString();
    }
}
