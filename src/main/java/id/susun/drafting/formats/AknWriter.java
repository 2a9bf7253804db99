package id.susun.drafting.formats;

import id.susun.casefile.Instrument;
import id.susun.casefile.PolicyText;
import id.susun.drafting.DraftNode;
import id.susun.drafting.DraftText;
import id.susun.drafting.Numbering;
import id.susun.drafting.OfficialText;
import id.susun.drafting.TextKind;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Writes a text as Akoma Ntoso 3.0 (OASIS Standard, 2018); which element stands for what is told in decision 014. */
final class AknWriter {

    private final AknXml xml = new AknXml();
    private final OfficialText official;
    private final DraftText text;
    private final Map<UUID, String> labels;
    private final AknDivisions divisions;
    private final AknNames names;
    private final AknMeta meta;

    private AknWriter(OfficialText official, ZoneId zone) {
        this.official = official;
        this.text = official.text();
        this.labels = Numbering.of(text);
        this.names = new AknNames(official, labels, zone);
        this.meta = new AknMeta(xml, official, names);
        this.divisions = new AknDivisions(xml, official, names, labels);
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
        roots.forEach(divisions::division);
        if (roots.isEmpty()) {
            xml.open("hcontainer", "name", "kosong")
                    .open("content")
                    .empty("p")
                    .close()
                    .close();
        }
        xml.close();
        conclusions();
        new AknAttachments(xml, official, names, meta, labels, divisions).write();
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
            divisions.paragraphs(node.text());
            xml.close();
        }
        xml.close();
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
